import type { Acting } from "#kernel/acting";
import type { Waiting } from "#kernel/awaiting";
import type { Db } from "#kernel/db";
import { Forbidden, NotFound } from "#kernel/errors";
import { gatherWaiting, mostListed } from "../gather-waiting.ts";
import { handedNow, type Handed, type Means } from "./handed.ts";
import { mayHandleGestures } from "./permissions.ts";

export type PutOff = { key: string; untilAt: Date; byId: number };

/** What a facilitator could do for the community, and what was put off or handed over. */
export type Gestures = {
  open: Waiting[];
  handed: { gesture: Waiting; handed: Handed }[];
  putOff: { gesture: Waiting; putOff: PutOff }[];
};

/**
 * The gestures of today.
 * @param most how many open ones are wanted, the most pressing first
 * @throws Forbidden to who is no facilitator
 */
export async function gesturesNow(
  acting: Acting,
  means: Means,
  most = mostListed,
): Promise<Gestures> {
  if (!mayHandleGestures(acting.person)) throw new Forbidden();
  const handed = new Map((await handedNow(acting)).map((one) => [one.key, one]));
  const putOff = new Map((await putOffNow(acting)).map((one) => [one.key, one]));
  const asked = most + handed.size + putOff.size;
  const all = await gatherWaiting(acting, means.gestures, asked);
  const gestures: Gestures = { open: [], handed: [], putOff: [] };
  for (const gesture of all) {
    const inHands = handed.get(gesture.key);
    const later = putOff.get(gesture.key);
    if (inHands) gestures.handed.push({ gesture, handed: inHands });
    else if (later) gestures.putOff.push({ gesture, putOff: later });
    else if (gestures.open.length < most) gestures.open.push(gesture);
  }
  return gestures;
}

/** @throws NotFound when nothing of the kind could be done now, Forbidden to who is no facilitator */
export async function findGesture(acting: Acting, means: Means, key: string): Promise<Waiting> {
  const { open, handed, putOff } = await gesturesNow(acting, means);
  const all = [...open, ...handed.map(({ gesture }) => gesture)];
  const found = [...all, ...putOff.map(({ gesture }) => gesture)].find((one) => one.key === key);
  if (!found) throw new NotFound();
  return found;
}

async function putOffNow({ db, clock }: { db: Db; clock: () => Date }): Promise<PutOff[]> {
  return db.query
    .selectFrom("gesture_put_off")
    .select(["key", "until_at as untilAt", "put_off_by_id as byId"])
    .where("until_at", ">", clock())
    .orderBy("id")
    .execute();
}
