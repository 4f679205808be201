import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { tell } from "#kernel/events";
import { rhythmOf } from "./queries.ts";
import type { Rhythm } from "./rhythm.ts";
import { markSeen } from "./see-notices.ts";

/**
 * Chooses how often one is written to. What came while one wanted nothing stays to be read, and is
 * not mailed afterwards.
 */
export function setRhythm(acting: Acting, rhythm: Rhythm): Promise<void> {
  const { id: personId } = concerned(acting);
  return inTransaction(acting, async (acting) => {
    const { db, clock } = acting;
    const before = await rhythmOf(db, personId);
    await db.query
      .insertInto("notice_rhythm")
      .values({
        community_id: db.communityId,
        person_id: personId,
        rhythm,
        chosen_at: clock(),
      })
      .onConflict((conflict) =>
        conflict.columns(["community_id", "person_id"]).doUpdateSet({ rhythm, chosen_at: clock() }),
      )
      .execute();
    if (before === rhythm) return;
    if (before === "nothing") await markSeen(db, personId, clock());
    await tell(acting, "rhythm.chosen", { kind: "person", id: personId }, { rhythm });
  });
}
