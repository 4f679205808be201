import { PgBoss, type QueueOptions } from "pg-boss";
import type { Log } from "#kernel/log";
import { faultFacts } from "#kernel/log";

export const queues = {
  reactions: "reaction",
  slow: "slow-reaction",
  long: "long-reaction",
  mails: "mail",
  scheduled: "scheduled",
} as const;

export type ReactionJob = { reaction: string; communityId: number; eventId: number };
export type MailJob = { communityId: number; mailId: number };
export type ScheduledRun = { job: string };

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

// Twelve tries over some six hours.
const patiently = {
  retryLimit: 12,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: hour,
  expireInSeconds: 5 * minute,
};

const patience = {
  [queues.reactions]: patiently,
  [queues.slow]: patiently,
  [queues.long]: {
    retryLimit: 3,
    retryDelay: 10,
    retryBackoff: true,
    expireInSeconds: hour,
  },
  // The mailer itself gives up after five days, and says so.
  [queues.mails]: {
    retryLimit: 400,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 30 * minute,
    expireInSeconds: 5 * minute,
  },
  [queues.scheduled]: {
    retryLimit: 3,
    retryDelay: minute,
    retryBackoff: true,
    expireInSeconds: hour,
  },
} satisfies Record<string, QueueOptions>;

/**
 * Opens pg-boss in its schema, where the application's role makes the tables. At rest it is almost
 * silent: the dispatcher wakes its workers, their own looking is for retries and dead neighbours.
 */
export async function openQueues(databaseUrl: string, log: Log): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 2,
    schema: "pgboss",
    createSchema: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
    cronMonitorIntervalSeconds: 45,
    cronWorkerIntervalSeconds: 30,
    flowIntervalSeconds: hour,
    bamIntervalSeconds: hour,
    monitorVacuum: false,
  });
  // Connections still saying goodbye when the server ends are not a failure.
  let over = false;
  boss.on("stopped", () => (over = true));
  boss.on("error", (fault) => over || log.error("jobs failed", faultFacts(fault)));
  boss.on("warning", ({ message }) => log.warn("jobs warn", { warning: message }));
  await boss.start();
  for (const [name, options] of Object.entries(patience)) {
    const kept = { ...options, deleteAfterSeconds: 2 * day };
    // Exclusive: a mail whose job waits or runs is not queued a second time.
    await boss.createQueue(name, {
      ...kept,
      policy: name === queues.mails ? "exclusive" : "standard",
    });
    await boss.updateQueue(name, kept);
  }
  return boss;
}
