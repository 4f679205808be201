import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { OutcomeEntry } from "./forms.ts";
import { markMet } from "./introductions/confirm-meeting.ts";
import { inTouch } from "./introductions/introduction.ts";
import { introductionsOfNeed } from "./introductions/queries.ts";
import { mayTellOutcome } from "./permissions.ts";
import { writeState } from "./states/write-state.ts";
import { lockPosting } from "./postings/lock.ts";
import { findPosting } from "./postings/queries.ts";

/** Says what came of a need. The first line closes it; the people named have met. */
export function tellOutcome(
  acting: Acting,
  needId: number,
  outcome: OutcomeEntry,
): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    await lockPosting(acting, "need", needId);
    const need = await findPosting(acting, "need", needId);
    const introductions = await introductionsOfNeed(acting, needId);
    const met = introductions.filter(({ metAt }) => metAt);
    const now = acting.clock();
    const metIds = met.flatMap((one) => inTouch(one, now).map(({ personId }) => personId));
    if (!mayTellOutcome(acting, need, metIds)) throw new Forbidden();
    for (const id of outcome.met) {
      const named = introductions.find((introduction) => introduction.id === id);
      if (!named || inTouch(named, now).length === 0) throw new Conflict("not-accepted");
      if (!named.metAt) await markMet(acting, named);
    }
    return write(acting, needId, outcome);
  });
}

async function write(
  acting: Acting,
  needId: number,
  outcome: OutcomeEntry,
): Promise<{ id: number }> {
  const { db, community, clock } = acting;
  const told = await db.query
    .insertInto("outcome")
    .values({
      community_id: community.id,
      need_id: needId,
      happened: outcome.happened,
      left_behind: outcome.leftBehind,
      told_by_id: acting.person.id,
      on_behalf_of_id: acting.onBehalfOf ? concerned(acting).id : null,
      told_at: clock(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const closed = await db.query
    .updateTable("need")
    .set({ closed_at: clock(), set_aside_at: null })
    .where("id", "=", needId)
    .where("closed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (closed) await writeState(acting, needId, "answered");
  await tell(acting, "need.answered", { kind: "need", id: needId }, { outcomeId: told.id });
  return told;
}

/** What was said to have come of a need, the first word first. */
export function outcomesOf({ db }: Pick<Acting, "db">, needId: number) {
  return db.query
    .selectFrom("outcome")
    .select([
      "id",
      "happened",
      "left_behind as leftBehind",
      "told_by_id as toldById",
      "on_behalf_of_id as onBehalfOfId",
      "told_at as toldAt",
    ])
    .where("need_id", "=", needId)
    .orderBy("id")
    .execute();
}
