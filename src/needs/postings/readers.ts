import type { Acting } from "#kernel/acting";
import { findPerson } from "#members";
import { sql } from "kysely";
import type { PostingKind } from "./posting.ts";

/**
 * Chooses who may read a posting, in place of those chosen before.
 * @throws NotFound when one of them is not a member here
 */
export async function writeReaders(
  acting: Acting,
  kind: PostingKind,
  id: number,
  readers: readonly number[],
): Promise<void> {
  const { db } = acting;
  for (const reader of readers) await findPerson(acting, reader);
  const table = sql.table(`${kind}_reader`);
  const column = sql.ref(`${kind}_id`);
  await sql`delete from ${table} where ${column} = ${id}`.execute(db.query);
  await sql`insert into ${table} (community_id, ${column}, person_id)
    select distinct ${db.communityId}::bigint, ${id}::bigint, reader
    from unnest(${readers}::bigint[]) reader`.execute(db.query);
}
