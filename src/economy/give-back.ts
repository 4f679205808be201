import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import { writeRef, type Subject } from "#kernel/subjects";
import { todayOf } from "./limits.ts";
import { mayGiveBack } from "./permissions.ts";
import { findContribution, isTakenBack } from "./queries.ts";

/**
 * Says that a thing lent is back with who lent it: a row of its own, the line stays.
 * @param about what it was lent for, as who acts may see it: its people may say it too
 * @param on a calendar day; today, if nothing is said
 * @throws Conflict `already-given-back`, `not-lent` (given for good, time, or taken back), `back-day`
 */
export function giveBack(
  acting: Acting,
  contributionId: number,
  about?: Subject,
  on?: string,
): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const line = await findContribution(acting, contributionId);
    const itsOwn = about && line.subject && writeRef(about) === writeRef(line.subject);
    if (!mayGiveBack(acting, line, itsOwn ? about : undefined)) throw new Forbidden();
    if (line.kind !== "thing_lent" || (await isTakenBack(acting, line.id)))
      throw new Conflict("not-lent");
    const today = todayOf(acting);
    const backOn = on ?? today;
    if (backOn > today || backOn < line.doneOn) throw new Conflict("back-day");
    if (!(await writeBack(acting, line.id, backOn))) throw new Conflict("already-given-back");
    const contribution = { kind: "contribution", id: line.id };
    await tell(
      acting,
      "contribution.given-back",
      contribution,
      { personId: line.personId, backOn },
      line.subject ? [line.subject] : [],
    );
  });
}

/** Nothing when it was said before, be it a moment ago in another window. */
function writeBack({ db, clock, person }: Acting, contributionId: number, backOn: string) {
  return db.query
    .insertInto("giving_back")
    .values({
      community_id: db.communityId,
      contribution_id: contributionId,
      back_on: backOn,
      entered_by_id: person.id,
      noted_at: clock(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("contribution_id")
    .executeTakeFirst();
}
