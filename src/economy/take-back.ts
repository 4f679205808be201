import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import { mayTakeBack } from "./permissions.ts";
import { findContribution, type Contribution } from "./queries.ts";

/**
 * Takes a contribution back: a line of the same minutes below zero stands against it.
 * @returns the reversing line
 * @throws Conflict `already-taken-back`
 */
export function takeBack(acting: Acting, contributionId: number): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    const line = await findContribution(acting, contributionId);
    if (!mayTakeBack(acting.person, line)) throw new Forbidden();
    const reversal = await reverse(acting, line);
    if (!reversal) throw new Conflict("already-taken-back");
    const { minutes, subject } = line;
    const facts = {
      minutes,
      reversalId: reversal.id,
      subjectKind: subject.kind,
      subjectId: subject.id,
    };
    const contribution = { kind: "contribution", id: contributionId };
    await tell(acting, "contribution.taken-back", contribution, facts, [subject]);
    return reversal;
  });
}

/** Nothing when the line was reversed before, be it a moment ago in another window. */
function reverse({ db, clock, person }: Acting, line: Contribution) {
  return db.query
    .insertInto("contribution")
    .values({
      community_id: db.communityId,
      person_id: line.personId,
      entered_by_id: person.id,
      kind: "time",
      minutes: -line.minutes,
      what: "",
      done_on: line.doneOn,
      subject_kind: line.subject.kind,
      subject_id: line.subject.id,
      noted_at: clock(),
      reverses_id: line.id,
    })
    .onConflict((conflict) => conflict.columns(["community_id", "reverses_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
}
