import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import { randomBytes } from "node:crypto";
import { mustFacilitate } from "./permissions.ts";
import { findWebhook } from "./queries.ts";

export const trialName = "webhook.tried";

/** Sends something that happened to nobody, to see whether the program hears. */
export function tryWebhook(acting: Acting, id: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    mustFacilitate(acting);
    const { db, clock } = acting;
    await mustBeOn(acting, id);
    await db.query
      .insertInto("webhook_delivery")
      .values({
        community_id: db.communityId,
        webhook_id: id,
        message_id: `trial_${randomBytes(16).toString("base64url")}`,
        event_name: trialName,
        at: clock(),
        subject_kind: null,
        subject_id: null,
        facts: JSON.stringify({}),
        noted_at: clock(),
        next_at: clock(),
      })
      .execute();
    await tell(acting, trialName, { kind: "webhook", id });
  });
}

/** Sends once more what arrived or was given up, under the same id, with as many attempts as at first. */
export function sendAgain(acting: Acting, id: number, deliveryId: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    mustFacilitate(acting);
    const { db, clock } = acting;
    await mustBeOn(acting, id);
    const { numUpdatedRows } = await db.query
      .updateTable("webhook_delivery")
      .set({ next_at: clock(), delivered_at: null, attempts: 0 })
      .where("community_id", "=", db.communityId)
      .where("webhook_id", "=", id)
      .where("id", "=", deliveryId)
      .executeTakeFirst();
    if (!numUpdatedRows) throw new NotFound();
    await tell(acting, "webhook.sent-again", { kind: "webhook", id }, { deliveryId });
  });
}

async function mustBeOn({ db }: Acting, id: number): Promise<void> {
  if ((await findWebhook(db, id)).pausedAt) throw new Conflict("webhook-paused");
}
