import type { Tellable } from "#kernel/events";
import type { Db } from "#kernel/db";
import { sql } from "kysely";

/** From now on these people know one another. Said twice, it is said once. */
export async function becomeAcquainted(
  { db, clock }: Pick<Tellable, "db" | "clock">,
  personIds: readonly number[],
): Promise<void> {
  await sql`insert into acquaintance (community_id, one_id, other_id, since_at)
    select ${db.communityId}, one, other, ${clock()}
    from unnest(${personIds}::bigint[]) one, unnest(${personIds}::bigint[]) other
    where one < other
    on conflict do nothing`.execute(db.query);
}

/** Those whom a person knows from here. */
export async function acquaintancesOf(db: Db, personId: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select case when one_id = ${personId} then other_id else one_id end as id
    from acquaintance where one_id = ${personId} or other_id = ${personId}`.execute(db.query);
  return rows.map(({ id }) => id);
}
