import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { Subject } from "#kernel/subjects";
import { mayTakeBack } from "./permissions.ts";
import { findContribution, type Contribution } from "./queries.ts";
import { factsOf, rowOf } from "./write-line.ts";

/**
 * Takes a contribution back: a line of the same amount below zero stands against it.
 * @param about what it was for, as who acts may see it
 * @returns the reversing line
 * @throws Conflict `already-taken-back`
 */
export function takeBack(
  acting: Acting,
  contributionId: number,
  about?: Subject,
): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    const line = await findContribution(acting, contributionId);
    if (!mayTakeBack(acting, line, about)) throw new Forbidden();
    const reversal = await reverse(acting, line);
    if (!reversal) throw new Conflict("already-taken-back");
    const facts = { ...factsOf(line), reversalId: reversal.id };
    const contribution = { kind: "contribution", id: contributionId };
    const shownBy = line.subject ? [line.subject] : [];
    await tell(acting, "contribution.taken-back", contribution, facts, shownBy);
    return reversal;
  });
}

/** Nothing when the line was reversed before, be it a moment ago in another window. */
function reverse({ db, clock, person }: Acting, line: Contribution) {
  const row = rowOf(line);
  return db.query
    .insertInto("contribution")
    .values({
      ...row,
      minutes: row.minutes && -row.minutes,
      quantity: row.quantity && -row.quantity,
      what: "",
      community_id: db.communityId,
      person_id: line.personId,
      entered_by_id: person.id,
      named_by_id: null,
      noted_at: clock(),
      reverses_id: line.id,
    })
    .onConflict((conflict) => conflict.columns(["community_id", "reverses_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
}
