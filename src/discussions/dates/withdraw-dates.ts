import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import { mayFix } from "./fix-date.ts";
import { findDatePoll } from "./queries.ts";

/** Who proposed dates takes them back, with what was answered. @throws NotFound when done already */
export function withdrawDates(acting: Acting, pollId: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const { db } = acting;
    const poll = await findDatePoll(acting, pollId);
    if (!mayFix(acting, poll)) throw new Forbidden();
    const { subject, slots } = poll;
    const ours = { community_id: db.communityId };
    await db.query
      .deleteFrom("date_answer")
      .where((is) => is.and(ours))
      .where(
        "slot_id",
        "in",
        slots.map(({ id }) => id),
      )
      .execute();
    await db.query
      .deleteFrom("date_slot")
      .where((is) => is.and({ ...ours, poll_id: pollId }))
      .execute();
    await db.query
      .deleteFrom("date_poll")
      .where((is) => is.and({ ...ours, id: pollId }))
      .execute();
    const facts = { subjectKind: subject.kind, subjectId: subject.id };
    await tell(acting, "dates.withdrawn", { kind: "dates", id: pollId }, facts, [subject]);
  });
}
