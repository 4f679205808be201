import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Forbidden, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import { mayTalk } from "../conversations/queries.ts";
import type { DateAnswer } from "./date-poll.ts";
import { findDatePoll } from "./queries.ts";

/**
 * Says when one can come. Each person's answer to each date is kept apart, so that several who
 * answer at once lose nothing; a date not answered now stays as it was.
 * @throws NotFound when one of them is not a date of this poll
 */
export function answerDates(
  acting: Acting,
  pollId: number,
  answers: readonly { slotId: number; answer: DateAnswer }[],
): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const poll = await findDatePoll(acting, pollId);
    if (!(await mayTalk(acting, poll.subject))) throw new Forbidden();
    const known = new Set(poll.slots.map(({ id }) => id));
    if (!answers.every(({ slotId }) => known.has(slotId))) throw new NotFound();
    if (answers.length === 0) return;
    const { db, clock, person } = acting;
    const rows = answers.map(({ slotId, answer }) => ({
      community_id: db.communityId,
      slot_id: slotId,
      person_id: concerned(acting).id,
      entered_by_id: person.id,
      answer,
      answered_at: clock(),
    }));
    await db.query
      .insertInto("date_answer")
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(["community_id", "slot_id", "person_id"]).doUpdateSet((row) => ({
          answer: row.ref("excluded.answer"),
          entered_by_id: row.ref("excluded.entered_by_id"),
          answered_at: row.ref("excluded.answered_at"),
        })),
      )
      .execute();
    const facts = { subjectKind: poll.subject.kind, subjectId: poll.subject.id };
    await tell(acting, "dates.answered", { kind: "dates", id: pollId }, facts, [poll.subject]);
  });
}
