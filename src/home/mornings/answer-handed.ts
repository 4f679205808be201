import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { SubjectRef } from "#kernel/subjects";

/** "Je m'en occupe", "Pas en ce moment", "C'est fait". */
export type Answer = "yes" | "no" | "done";

/**
 * Answers about what was handed over to oneself. A no is told to nobody, and is kept nowhere: the
 * gesture simply comes back.
 * @returns what it is about
 * @throws NotFound when it was handed to someone else; Conflict when it has ended meanwhile
 */
export function answerHanded(
  acting: Acting,
  handedId: number,
  answer: Answer,
): Promise<SubjectRef> {
  const { id: personId } = concerned(acting);
  return inTransaction(acting, async (acting) => {
    const { db, clock } = acting;
    const handed = await db.query
      .selectFrom("gesture_handed")
      .select(["subject_kind as kind", "subject_id as id", "ended_at", "taken_on_at"])
      .where("community_id", "=", db.communityId)
      .where("id", "=", handedId)
      .where("to_id", "=", personId)
      .forUpdate()
      .executeTakeFirst();
    if (!handed) throw new NotFound();
    const { kind, id, ended_at: endedAt, taken_on_at: takenOnAt } = handed;
    if (endedAt && answer === "yes") throw new Conflict("handed-ended");
    if (!endedAt && !(takenOnAt && answer === "yes")) {
      const now = clock();
      await db.query
        .updateTable("gesture_handed")
        .set(answer === "yes" ? { taken_on_at: now } : { ended_at: now })
        .where("community_id", "=", db.communityId)
        .where("id", "=", handedId)
        .execute();
      if (answer !== "no") await tell(acting, told[answer], { kind: "gesture", id: handedId });
    }
    return { kind, id };
  });
}

const told = { yes: "gesture.taken-on", done: "gesture.done" };
