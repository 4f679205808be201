import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import { mayAnswer } from "../permissions.ts";
import { standing } from "./introduction.ts";
import { findIntroduction } from "./queries.ts";

/**
 * Says yes or no to being put in touch. Neither the other person nor whoever proposed it learns of
 * a no: nothing is told, and the proposal ends in its time like one left unanswered.
 */
export function answerIntroduction(
  acting: Acting,
  id: number,
  answer: "yes" | "no",
): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const { db, clock } = acting;
    await lock(acting, id);
    const introduction = await findIntroduction(acting, id);
    if (!mayAnswer(acting, introduction)) throw new NotFound();
    const now = standing(introduction, concerned(acting).id, clock());
    if (now === "accepted" || now === "met" || now === "ended")
      throw new Conflict("already-answered");
    await db.query
      .updateTable("introduction_person")
      .set({
        accepted_at: answer === "yes" ? clock() : null,
        declined_at: answer === "no" ? clock() : null,
        answered_by_id: acting.person.id,
      })
      .where("introduction_id", "=", id)
      .where("person_id", "=", concerned(acting).id)
      .execute();
    const all = (await findIntroduction(acting, id)).people.every(
      (person) => person.answer === "yes",
    );
    if (all)
      await tell(
        acting,
        "introduction.accepted",
        { kind: "introduction", id },
        { needId: introduction.needId },
      );
  });
}

/** Two yes at the same moment must not each take itself for the first. */
export async function lock(acting: Acting, id: number): Promise<void> {
  await acting.db.query
    .selectFrom("introduction")
    .select("id")
    .where("id", "=", id)
    .forUpdate()
    .execute();
}
