import type { Acting } from "#kernel/acting";
import { inTransaction, type Db } from "#kernel/db";
import { tell } from "#kernel/events";
import { mustFacilitate } from "./permissions.ts";
import { findWebhook } from "./queries.ts";
import type { PausedBecause } from "./tables.ts";

/** A program is told nothing for now: what happens meanwhile is not kept for it. */
export function pauseWebhook(acting: Acting, id: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    mustFacilitate(acting);
    await findWebhook(acting.db, id);
    await pause(acting, id, "asked");
  });
}

/** What waited is given up: it can be sent again by hand. */
export async function pause(
  acting: { db: Db; clock: () => Date },
  id: number,
  because: PausedBecause,
): Promise<void> {
  const { db, clock } = acting;
  const { numUpdatedRows } = await db.query
    .updateTable("webhook")
    .set({ paused_at: clock(), paused_because: because })
    .where("community_id", "=", db.communityId)
    .where("id", "=", id)
    .where("paused_at", "is", null)
    .executeTakeFirst();
  if (!numUpdatedRows) return;
  await db.query
    .updateTable("webhook_delivery")
    .set({ next_at: null })
    .where("community_id", "=", db.communityId)
    .where("webhook_id", "=", id)
    .where("next_at", "is not", null)
    .execute();
  await tell(acting, "webhook.paused", { kind: "webhook", id });
}

/** A program is told again, of what happens from now on. */
export function resumeWebhook(acting: Acting, id: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    mustFacilitate(acting);
    const { db } = acting;
    await findWebhook(db, id);
    const { numUpdatedRows } = await db.query
      .updateTable("webhook")
      .set({ paused_at: null, paused_because: null })
      .where("community_id", "=", db.communityId)
      .where("id", "=", id)
      .where("paused_at", "is not", null)
      .executeTakeFirst();
    if (numUpdatedRows) await tell(acting, "webhook.resumed", { kind: "webhook", id });
  });
}
