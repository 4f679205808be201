import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { tell } from "#kernel/events";
import { mustFacilitate } from "./permissions.ts";
import { findWebhook } from "./queries.ts";

/**
 * Corrects where a program is and what it is told of. It keeps its secret and its log; what still
 * waits for it goes to the new address.
 * @param entry.url as `readAddress` of the kernel lets it pass; where it leads is asked at each call
 * @param version the one that was being edited
 * @throws Conflict when it was changed meanwhile
 */
export function editWebhook(
  acting: Acting,
  id: number,
  { url, events }: { url: string; events: string[] },
  version: number,
): Promise<void> {
  return inTransaction(acting, async (acting) => {
    mustFacilitate(acting);
    const { db } = acting;
    const known = await findWebhook(db, id);
    const { numUpdatedRows } = await db.query
      .updateTable("webhook")
      .set({
        url,
        events,
        version: version + 1,
        // Nobody answered yet where it is now.
        ...(url === known.url ? {} : { reached_at: null }),
      })
      .where("community_id", "=", db.communityId)
      .where("id", "=", id)
      .where("version", "=", version)
      .executeTakeFirst();
    if (!numUpdatedRows) throw new Conflict();
    await tell(acting, "webhook.edited", { kind: "webhook", id });
  });
}
