import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, NotFound } from "#kernel/errors";
import { mayAnswer } from "../permissions.ts";
import { standing } from "./introduction.ts";
import { lockIntroduction } from "./lock.ts";
import { findIntroduction } from "./queries.ts";
import { settle } from "./settle.ts";

export type Answer = "yes" | "no";

/**
 * Says yes or no to being put in touch. Neither the others nor whoever proposed it learn of a no:
 * nothing is told, and the proposal ends in its time like one left unanswered.
 */
export function answerIntroduction(acting: Acting, id: number, answer: Answer): Promise<void> {
  return inTransaction(acting, async (acting) => {
    await lockIntroduction(acting, id);
    const introduction = await findIntroduction(acting, id);
    if (!mayAnswer(acting, introduction)) throw new NotFound();
    const now = standing(introduction, concerned(acting).id, acting.clock());
    if (!["asked", "answered-yes", "answered-no"].includes(now))
      throw new Conflict("already-answered");
    await keepAnswer(acting, id, answer);
    await settle(acting, id);
  });
}

/** @param acting for one of its people */
export async function keepAnswer(acting: Acting, id: number, answer: Answer): Promise<void> {
  const { db, clock, person } = acting;
  await db.query
    .updateTable("introduction_person")
    .set({
      accepted_at: answer === "yes" ? clock() : null,
      declined_at: answer === "no" ? clock() : null,
      stepped_back_at: null,
      answered_by_id: person.id,
    })
    .where("introduction_id", "=", id)
    .where("person_id", "=", concerned(acting).id)
    .execute();
}
