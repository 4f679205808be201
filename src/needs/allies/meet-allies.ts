import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { appearances, loadsOf, type Named } from "#members";
import { proposeMeeting } from "../introductions/propose.ts";
import { mustRead } from "../introductions/who-may-be-asked.ts";
import type { Posting } from "../postings/posting.ts";
import { findPosting } from "../postings/queries.ts";
import { alliesOf } from "./ally.ts";

/** As many meet at once, besides who proposes it. */
export const mostMet = 2;

/**
 * "Nous mettre en relation": one of those who seek the same proposes to one or two others to meet.
 * Each answers unseen.
 */
export function meetAllies(
  acting: Acting,
  needId: number,
  withIds: readonly number[],
): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    const need = await findPosting(acting, "need", needId);
    if (need.closedAt) throw new Conflict("need-closed");
    const others = (await alliesToMeet(acting, need)).map(({ id }) => id);
    if (withIds.length === 0 || withIds.length > mostMet) throw new Forbidden();
    if (!withIds.every((id) => others.includes(id))) throw new Forbidden();
    await mustRead(acting, "need", needId, withIds);
    const personIds = [concerned(acting).id, ...withIds];
    return proposeMeeting(acting, { personIds, sharedNeedId: needId });
  });
}

/**
 * Whom who acts may meet, the person of the need first; nobody, for who does not seek the same. Who
 * appears without a name, asks without a name, or said full or away, is not among them.
 */
export async function alliesToMeet(acting: Acting, need: Posting): Promise<Named[]> {
  const allies = (await alliesOf(acting, need.id)).map(({ personId }) => personId);
  const seekers = need.hidden || need.personId === null ? allies : [need.personId, ...allies];
  const self = concerned(acting).id;
  if (!seekers.includes(self)) return [];
  const nameOf = await appearances(acting, seekers);
  const loads = await loadsOf(acting.db, seekers);
  return seekers
    .filter((id) => id !== self && !["full", "away"].includes(loads.get(id) ?? ""))
    .flatMap((id) => nameOf(id).person ?? []);
}
