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

/** A need, as far as it is like another: its skills, and the marks that tell what it is about. */
export type Matter = { needId: number; skillIds: number[]; telling: string[] };

/** Two marks in common: a word and the sense it names, or two words. */
const alike = 2;

/**
 * How many times each of these people said it of needs like each of these: that asked for one of the
 * same skills, or are about the same.
 */
export async function timesUnsuited(
  db: Db,
  personIds: number[],
  matters: Matter[],
): Promise<{ needId: number; personId: number; times: number }[]> {
  if (personIds.length === 0 || matters.length === 0) return [];
  return db.named(
    "times-unsuited",
    `with skill as (select * from unnest($3::bigint[], $4::bigint[]) k (need_id, skill_id)),
       telling as (select * from unnest($5::bigint[], $6::text[]) t (need_id, mark))
     select n.need_id as "needId", u.person_id as "personId", count(*)::int as times
     from need_unsuited u
     join need said on said.community_id = u.community_id and said.id = u.need_id
     cross join unnest($7::bigint[]) n (need_id)
     where u.community_id = $1 and u.person_id = any($2::bigint[])
       and (exists (select from skill k where k.need_id = n.need_id and k.skill_id = any(u.skill_ids))
         or (select count(*) from telling t where t.need_id = n.need_id and t.mark = any(said.marks)) >= ${alike})
     group by n.need_id, u.person_id`,
    [
      db.communityId,
      personIds,
      matters.flatMap(({ needId, skillIds }) => skillIds.map(() => needId)),
      matters.flatMap(({ skillIds }) => skillIds),
      matters.flatMap(({ needId, telling }) => telling.map(() => needId)),
      matters.flatMap(({ telling }) => telling),
      matters.map(({ needId }) => needId),
    ],
  );
}
