import type { Acting } from "#kernel/acting";
import type { Db } from "#kernel/db";
import type { PostingLine } from "../postings/posting.ts";
import { findPostings } from "../postings/queries.ts";

/** Whether who acts said it of this need. */
export async function isUnsuited({ db, person }: Acting, needId: number): Promise<boolean> {
  const rows = await db.query
    .selectFrom("need_unsuited")
    .select("need_id")
    .where("need_id", "=", needId)
    .where("person_id", "=", person.id)
    .execute();
  return rows.length > 0;
}

/** The needs of which who acts said it, the latest first: on her own page, where she takes it back. */
export async function unsuitedOf(acting: Acting, most: number): Promise<PostingLine[]> {
  const rows = await acting.db.query
    .selectFrom("need_unsuited")
    .select("need_id")
    .where("person_id", "=", acting.person.id)
    .orderBy("since_at", "desc")
    .orderBy("need_id", "desc")
    .limit(most)
    .execute();
  const order = rows.map(({ need_id }) => need_id);
  const seen = await findPostings(acting, "need", order);
  return seen.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

/** Who said it of this need; only to leave them out. */
export async function unsuitedFor(db: Db, needId: number): Promise<Set<number>> {
  const rows = await db.query
    .selectFrom("need_unsuited")
    .select("person_id")
    .where("need_id", "=", needId)
    .execute();
  return new Set(rows.map(({ person_id }) => person_id));
}

/** How many times each of these people said it of needs that asked for one of these skills. */
export async function timesUnsuited(
  db: Db,
  personIds: number[],
  skillIds: number[],
): Promise<Map<number, number>> {
  if (personIds.length === 0 || skillIds.length === 0) return new Map();
  const rows = await db.named<{ id: number; times: number }>(
    "times-unsuited",
    `select person_id as id, count(*)::int as times from need_unsuited
     where community_id = $1 and person_id = any($2::bigint[]) and skill_ids && $3::bigint[]
     group by person_id`,
    [db.communityId, personIds, skillIds],
  );
  return new Map(rows.map(({ id, times }) => [id, times]));
}
