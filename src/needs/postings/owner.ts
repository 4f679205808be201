import type { Db } from "#kernel/db";
import { NotFound } from "#kernel/errors";

/** Whose a need is, for acts and notices. Never for a page. */
export async function ownerOf(db: Db, needId: number) {
  const need = await db.query
    .selectFrom("need")
    .select(["person_id as personId"])
    .where("id", "=", needId)
    .executeTakeFirst();
  if (!need) throw new NotFound();
  return { ...need, hidden: false };
}
