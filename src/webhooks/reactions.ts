import type { Reaction, ScheduledJob, Upkeep } from "#kernel/jobs";
import { deliverDue } from "./deliver.ts";
import { noteEvent } from "./note-event.ts";
import { trialName } from "./send-again.ts";
import { toldOutside } from "./told-outside.ts";

const telling = toldOutside.map((on): Reaction => ({
  name: `webhooks.tell-${on}`,
  on,
  slow: true,
  async react(reacting, event) {
    await noteEvent(reacting, event);
    await deliverDue(reacting);
  },
}));

const sending = [trialName, "webhook.sent-again"].map((on): Reaction => ({
  name: `webhooks.send-${on}`,
  on,
  slow: true,
  react: deliverDue,
}));

export const reactions: Reaction[] = [...telling, ...sending];

export const jobs: ScheduledJob[] = [
  { name: "webhooks.deliver", every: "* * * * *", run: deliverEverywhere },
  { name: "webhooks.forget", every: "47 3 * * *", run: forget },
];

/** What waited for another attempt. One community's fault keeps no other waiting. */
async function deliverEverywhere({ database, communities, ...means }: Upkeep): Promise<void> {
  const faults: unknown[] = [];
  for (const id of await communities())
    await deliverDue({ ...means, db: database.of(id) }).catch((fault: unknown) =>
      faults.push(fault),
    );
  if (faults.length > 0) throw new AggregateError(faults, "Some webhooks were not sent.");
}

const keptFor = 30 * 24 * 3600 * 1000;

/** The log serves for a month; what is still on its way stays. */
async function forget({ database, communities, clock }: Upkeep): Promise<void> {
  const before = new Date(clock().getTime() - keptFor);
  for (const id of await communities())
    await database.of(id).transaction(async ({ query }) => {
      await query
        .deleteFrom("webhook_delivery")
        .where("community_id", "=", id)
        .where("noted_at", "<", before)
        .where("next_at", "is", null)
        .execute();
    });
}
