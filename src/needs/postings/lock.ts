import type { Acting } from "#kernel/acting";
import { sql } from "kysely";
import type { PostingKind } from "./posting.ts";

/**
 * What is said of one need or offer, by anybody, is said one after the other: two at the same moment
 * must not each take themselves for the first. Always before a lock on an introduction.
 */
export async function lockPosting(
  { db }: Pick<Acting, "db">,
  kind: PostingKind,
  id: number,
): Promise<void> {
  await sql`select from ${sql.table(kind)} where id = ${id} for no key update`.execute(db.query);
}
