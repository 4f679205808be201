import { concerned, type Acting } from "#kernel/acting";
import { inTransaction, type Db } from "#kernel/db";
import { tell } from "#kernel/events";
import { fold, foldName } from "#kernel/text";
import { recogniseSkills } from "#members";
import { sql } from "kysely";
import type { PostingEntry } from "../forms.ts";
import type { PostingKind } from "./posting.ts";

/** Says a need, by oneself or for someone. */
export function publishNeed(acting: Acting, entry: PostingEntry): Promise<{ id: number }> {
  return publish(acting, "need", entry);
}

/** Says an offer, by oneself or for someone. */
export function publishOffer(acting: Acting, entry: PostingEntry): Promise<{ id: number }> {
  return publish(acting, "offer", entry);
}

/** The one way a posting enters: its words are made comparable, the skills it names are recognised. */
function publish(acting: Acting, kind: PostingKind, entry: PostingEntry): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    const { rows } = await sql<{ id: number }>`
      insert into ${sql.table(kind)}
        (community_id, person_id, entered_by_id, title, details, place, place_folded, remote, opened_at, words)
      values (${acting.community.id}, ${concerned(acting).id}, ${acting.person.id}, ${entry.title},
        ${entry.details}, ${entry.place}, ${foldName(entry.place)}, ${entry.remote}, ${acting.clock()},
        search_words(${foldPosting(entry)}))
      returning id`.execute(acting.db.query);
    const { id } = rows[0]!;
    await recognise(acting.db, kind, id, entry);
    await tell(acting, `${kind}.published`, { kind, id });
    return { id };
  });
}

/** What the search compares of a posting. */
export function foldPosting({ title, details }: Pick<PostingEntry, "title" | "details">): string {
  return fold(`${title} ${details}`);
}

const mostSkills = 8;

/** Ties the posting to the skills its line names, in place of those it was tied to. */
export async function recognise(
  db: Db,
  kind: PostingKind,
  id: number,
  entry: PostingEntry,
): Promise<void> {
  const skills = await recogniseSkills(db, `${entry.title} ${entry.details}`, mostSkills);
  const table = sql.table(`${kind}_skill`);
  const column = sql.ref(`${kind}_id`);
  await sql`delete from ${table} where ${column} = ${id}`.execute(db.query);
  await sql`insert into ${table} (community_id, ${column}, skill_id)
    select ${db.communityId}, ${id}, skill from unnest(${skills.map((skill) => skill.id)}::bigint[]) as skill
    on conflict do nothing`.execute(db.query);
}
