import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Forbidden, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { SubjectRef } from "#kernel/subjects";
import { mayHandleGestures } from "./permissions.ts";

/**
 * What was handed over comes back to the facilitators; taken back twice, it is taken back once.
 * @returns what it is about
 */
export function takeBack(acting: Acting, handedId: number): Promise<SubjectRef> {
  if (!mayHandleGestures(acting.person)) throw new Forbidden();
  return inTransaction(acting, async (acting) => {
    const { db, clock } = acting;
    const handed = await db.query
      .selectFrom("gesture_handed")
      .select(["subject_kind as kind", "subject_id as id", "ended_at"])
      .where("community_id", "=", db.communityId)
      .where("id", "=", handedId)
      .forUpdate()
      .executeTakeFirst();
    if (!handed) throw new NotFound();
    const { kind, id, ended_at: endedAt } = handed;
    if (endedAt) return { kind, id };
    await db.query
      .updateTable("gesture_handed")
      .set({ ended_at: clock() })
      .where("community_id", "=", db.communityId)
      .where("id", "=", handedId)
      .execute();
    await tell(acting, "gesture.taken-back", { kind: "gesture", id: handedId });
    return { kind, id };
  });
}
