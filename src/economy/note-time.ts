import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { SubjectRef } from "#kernel/subjects";
import { dayIn, refusalOfTime } from "./limits.ts";

export type TimeEntry = {
  minutes: number;
  what: string;
  /** A calendar day, `2026-03-12`. */
  doneOn: string;
  /** Found through what the person may see. */
  subject: SubjectRef;
};

/**
 * Notes time given free of charge: one line of the ledger.
 * @throws Conflict `time-minutes`, `time-in-future`, `time-too-old` (see `refusalOfTime`)
 */
export function noteTime(acting: Acting, entry: TimeEntry): Promise<{ id: number }> {
  const { minutes, what, doneOn, subject } = entry;
  const refusal = refusalOfTime(entry, dayIn(acting.community.zone, acting.clock()));
  if (refusal) throw new Conflict(`time-${refusal}`);
  return inTransaction(acting, async (acting) => {
    const { db, clock, person } = acting;
    const line = await db.query
      .insertInto("contribution")
      .values({
        community_id: db.communityId,
        person_id: concerned(acting).id,
        entered_by_id: person.id,
        kind: "time",
        minutes,
        what,
        done_on: doneOn,
        subject_kind: subject.kind,
        subject_id: subject.id,
        noted_at: clock(),
        reverses_id: null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const facts = { minutes, doneOn, subjectKind: subject.kind, subjectId: subject.id };
    await tell(acting, "contribution.noted", { kind: "contribution", ...line }, facts, [subject]);
    return line;
  });
}
