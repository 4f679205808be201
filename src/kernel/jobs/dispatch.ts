import type { Db } from "#kernel/db";
import type { Db as BossDb, JobInsert, PgBoss } from "pg-boss";
import type { Reaction } from "./kinds.ts";
import { queues, type MailJob, type ReactionJob } from "./queues.ts";

/** How many rows one transaction takes. */
export const handful = 100;

/** The reactions to an event's name. */
export type Listeners = (eventName: string) => Pick<Reaction, "name" | "slow" | "long">[];

/**
 * Turns waiting events into one job per listener: both are kept, or neither. Rows taken by another
 * worker are passed over.
 * @param db open for writing, of one community
 * @returns how many events were taken
 */
export async function dispatchEvents(
  db: Db,
  boss: PgBoss,
  listeners: Listeners,
  now: Date,
): Promise<number> {
  const events = await db.named<{ id: number; name: string }>(
    "waiting-events",
    `select id, name from event where community_id = $1 and dispatched_at is null
     order by id limit ${handful} for update skip locked`,
    [db.communityId],
  );
  if (events.length === 0) return 0;
  const jobs = events.flatMap(({ id, name }) =>
    listeners(name).map((listener) => ({
      queue: queueOf(listener),
      data: { reaction: listener.name, communityId: db.communityId, eventId: id },
    })),
  );
  for (const queue of [queues.reactions, queues.slow, queues.long]) {
    const queued = jobs
      .filter((job) => job.queue === queue)
      .map(({ data }): JobInsert<ReactionJob> => ({ data }));
    if (queued.length > 0) await boss.insert(queue, queued, { db: through(db) });
  }
  await db.execute("update event set dispatched_at = $3 where community_id = $1 and id = any($2)", [
    db.communityId,
    events.map(({ id }) => id),
    now,
  ]);
  return events.length;
}

function queueOf({ slow, long }: Pick<Reaction, "slow" | "long">) {
  if (long) return queues.long;
  return slow ? queues.slow : queues.reactions;
}

/** The same for mails: one job each, that holds its number and nothing of what it says. */
export async function dispatchMails(db: Db, boss: PgBoss, now: Date): Promise<number> {
  const mails = await db.named<{ id: number }>(
    "waiting-mails",
    `select id from mail where community_id = $1 and queued_at is null and sent_at is null and held_at is null
     order by id limit ${handful} for update skip locked`,
    [db.communityId],
  );
  if (mails.length === 0) return 0;
  const jobs = mails.map(({ id }): JobInsert<MailJob> => ({
    data: { communityId: db.communityId, mailId: id },
    singletonKey: `${db.communityId}-${id}`,
  }));
  await boss.insert(queues.mails, jobs, { db: through(db) });
  await db.execute("update mail set queued_at = $3 where community_id = $1 and id = any($2)", [
    db.communityId,
    mails.map(({ id }) => id),
    now,
  ]);
  return mails.length;
}

/** pg-boss through our open transaction. */
function through(db: Db): BossDb {
  return { executeSql: async (text, values) => ({ rows: await db.execute(text, values) }) };
}
