import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { tell } from "#kernel/events";
import { mustFacilitate } from "./permissions.ts";
import { findWebhook } from "./queries.ts";

/** A program is told nothing more; its secret and its log are gone. */
export function removeWebhook(acting: Acting, id: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    mustFacilitate(acting);
    const { db } = acting;
    await findWebhook(db, id);
    await db.query
      .deleteFrom("webhook")
      .where("community_id", "=", db.communityId)
      .where("id", "=", id)
      .execute();
    await tell(acting, "webhook.removed", { kind: "webhook", id });
  });
}
