import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { Secrets } from "#kernel/secrets";
import type { WebhookEntry } from "./forms.ts";
import { mustFacilitate } from "./permissions.ts";

const most = 20;

/**
 * A program is told from now on of the events named. Its secret is kept sealed.
 * @param entry.url as `readAddress` of the kernel lets it pass; where it leads is asked at each call
 * @throws Conflict `webhooks-full` beyond twenty
 */
export function addWebhook(
  acting: Acting,
  secrets: Secrets,
  { url, events, secret }: WebhookEntry,
): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    mustFacilitate(acting);
    const { db, clock, person } = acting;
    const { known } = await db.query
      .selectFrom("webhook")
      .select(({ fn }) => fn.countAll<number>().as("known"))
      .where("community_id", "=", db.communityId)
      .executeTakeFirstOrThrow();
    if (Number(known) >= most) throw new Conflict("webhooks-full");
    const made = await db.query
      .insertInto("webhook")
      .values({
        community_id: db.communityId,
        url,
        events,
        secret: secrets.seal(secret),
        made_by_id: person.id,
        made_at: clock(),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tell(acting, "webhook.added", { kind: "webhook", id: made.id });
    return made;
  });
}
