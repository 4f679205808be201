import type { Acting } from "#kernel/acting";
import type { Waiting } from "#kernel/awaiting";
import { inTransaction } from "#kernel/db";
import { tell } from "#kernel/events";
import { findGesture } from "./gestures.ts";
import type { Means } from "./handed.ts";

/** Takes a gesture up again that was put off; done twice, it changes nothing. */
export function resume(acting: Acting, means: Means, key: string): Promise<Waiting> {
  return inTransaction(acting, async (acting) => {
    const { db } = acting;
    const gesture = await findGesture(acting, means, key);
    const resumed = await db.query
      .deleteFrom("gesture_put_off")
      .where("community_id", "=", db.communityId)
      .where("key", "=", key)
      .returning("id")
      .executeTakeFirst();
    if (resumed) await tell(acting, "gesture.resumed", { kind: "gesture", id: resumed.id });
    return gesture;
  });
}
