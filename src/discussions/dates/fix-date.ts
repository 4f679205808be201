import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Forbidden, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import { sql } from "kysely";
import { fixedSlot, type DatePoll } from "./date-poll.ts";
import { findDatePoll } from "./queries.ts";

/** Who proposed the dates fixes one. */
export function mayFix(acting: Acting, poll: DatePoll): boolean {
  return concerned(acting).id === poll.proposedById;
}

/** "C'est fixé": one of the dates is chosen; fixing another one changes it. */
export function fixDate(acting: Acting, pollId: number, slotId: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const { db, clock } = acting;
    // Two fixings at once follow one another: the second changes the first.
    await sql`select from date_poll where community_id = ${db.communityId} and id = ${pollId}
      for update`.execute(db.query);
    const poll = await findDatePoll(acting, pollId);
    if (!mayFix(acting, poll)) throw new Forbidden();
    const slot = poll.slots.find(({ id }) => id === slotId);
    if (!slot) throw new NotFound();
    const before = fixedSlot(poll);
    if (before?.id === slotId) return;
    const slots = db.query.updateTable("date_slot").where("community_id", "=", db.communityId);
    if (before)
      await slots.set({ fixed_at: null, fixed_by_id: null }).where("id", "=", before.id).execute();
    await slots
      .set({ fixed_at: clock(), fixed_by_id: concerned(acting).id })
      .where("id", "=", slotId)
      .execute();
    const facts = { subjectKind: poll.subject.kind, subjectId: poll.subject.id, slotId };
    await tell(acting, "dates.fixed", { kind: "dates", id: pollId }, facts, [poll.subject]);
  });
}
