import type { Looking } from "#kernel/acting";
import { sql } from "kysely";
import { whatIsSought } from "../matching/find-matches.ts";
import type { Posting, PostingLine } from "../postings/posting.ts";
import { findPostings } from "../postings/queries.ts";

/** Other open needs that seek the same, among the 1,000 said last, as far as who looks may see them. The nearest first. */
export async function similarNeeds(
  looking: Looking,
  need: Posting,
  most: number,
): Promise<PostingLine[]> {
  const { stems, skills } = await whatIsSought(looking, need);
  const skillIds = skills.map(({ id }) => id);
  const { rows } = await sql<{ id: number; sharedWords: number; sharedSkill: boolean }>`
    select id, shared_words as "sharedWords", shared_skill as "sharedSkill"
    from needs_like(${stems}::text[], ${skillIds}::bigint[], 20)`.execute(looking.db.query);
  const near = rows.filter(
    ({ id, sharedWords, sharedSkill }) => id !== need.id && (sharedSkill || sharedWords >= 2),
  );
  const order = near.map(({ id }) => id);
  const seen = await findPostings(looking, "need", order);
  return seen.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id)).slice(0, most);
}
