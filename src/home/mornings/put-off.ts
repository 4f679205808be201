import type { Acting } from "#kernel/acting";
import type { Waiting } from "#kernel/awaiting";
import { inTransaction } from "#kernel/db";
import { tell } from "#kernel/events";
import { nextWallTime } from "#kernel/zones";
import { findGesture } from "./gestures.ts";
import type { Means } from "./handed.ts";

/**
 * "Pas cette semaine": no facilitator is shown this gesture again before Monday at midnight, by the
 * community's clock.
 */
export function putOff(acting: Acting, means: Means, key: string): Promise<Waiting> {
  return inTransaction(acting, async (acting) => {
    const { db, clock, person } = acting;
    const gesture = await findGesture(acting, means, key);
    const change = {
      put_off_by_id: person.id,
      put_off_at: clock(),
      until_at: nextMonday(acting.community.zone, clock()),
    };
    const { id } = await db.query
      .insertInto("gesture_put_off")
      .values({ community_id: db.communityId, key, ...change })
      .onConflict((conflict) => conflict.columns(["community_id", "key"]).doUpdateSet(change))
      .returning("id")
      .executeTakeFirstOrThrow();
    await tell(acting, "gesture.put-off", { kind: "gesture", id });
    return gesture;
  });
}

/** On a Monday at midnight, the next one. */
export function nextMonday(zone: string, now: Date): Date {
  return nextWallTime(zone, new Date(now.getTime() + 1), { hour: 0, weekday: 1 });
}
