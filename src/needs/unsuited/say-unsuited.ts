import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { findPosting } from "../postings/queries.ts";

/**
 * "Ce n'est pas mon sujet": this need is no longer suggested to who says so, nor she for it, and what
 * brought it brings her the next ones less. Told to nobody. Said twice, it is said once.
 */
export function sayUnsuited(acting: Acting, needId: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const need = await findPosting(acting, "need", needId);
    const { db, clock } = acting;
    await db.query
      .insertInto("need_unsuited")
      .values({
        community_id: db.communityId,
        need_id: need.id,
        person_id: concerned(acting).id,
        skill_ids: need.skills.map(({ id }) => id),
        since_at: clock(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** It may come to her again, and what had brought it counts as before. */
export function takeBackUnsuited(acting: Acting, needId: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    await findPosting(acting, "need", needId);
    await acting.db.query
      .deleteFrom("need_unsuited")
      .where("need_id", "=", needId)
      .where("person_id", "=", concerned(acting).id)
      .execute();
  });
}
