import type { Db } from "#kernel/db";
import type { ScheduledJob, Upkeep } from "#kernel/jobs";
import { communityOf } from "#communities";
import { contactsOf } from "#members";
import { peopleToTell } from "./queries.ts";
import { isDue } from "./rhythm.ts";
import { tellWaiting } from "./tell-waiting.ts";

const day = 24 * 3600 * 1000;
const keptFor = 90 * day;

export const jobs: ScheduledJob[] = [
  { name: "notifications.tell", every: "*/5 * * * *", run: tellAllWhoAreDue },
  { name: "notifications.forget", every: "37 3 * * *", run: forget },
];

/**
 * Tells whoever is to be told by now, in every community. One person's fault keeps nobody else
 * waiting: it is thrown at the end.
 */
async function tellAllWhoAreDue({ database, communities, ...means }: Upkeep): Promise<void> {
  const faults: unknown[] = [];
  for (const id of await communities()) {
    const db = database.of(id);
    for (const personId of await db.reading((db) => peopleDue(db, means.clock())))
      await tellWaiting(means, db, personId).catch((fault: unknown) => faults.push(fault));
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} people were not told.`);
}

async function peopleDue(db: Db, now: Date): Promise<number[]> {
  const waiting = await peopleToTell(db);
  if (waiting.length === 0) return [];
  const { zone } = await communityOf(db);
  const contacts = await contactsOf(
    db,
    waiting.map(({ personId }) => personId),
  );
  const contactOf = new Map(contacts.map((contact) => [contact.id, contact]));
  return waiting
    .filter(({ personId, rhythm, since }) => {
      const contact = contactOf.get(personId);
      return contact?.email && isDue(rhythm, contact.zone ?? zone, since, now);
    })
    .map(({ personId }) => personId);
}

/** Notices serve for a while; what happened stays in the events. */
async function forget({ database, communities, clock }: Upkeep): Promise<void> {
  const before = new Date(clock().getTime() - keptFor);
  for (const id of await communities())
    await database.of(id).transaction(async ({ query }) => {
      await query
        .deleteFrom("notice")
        .where("community_id", "=", id)
        .where("noted_at", "<", before)
        .execute();
      await query
        .deleteFrom("event_noticed")
        .where("community_id", "=", id)
        .where("noticed_at", "<", before)
        .execute();
    });
}
