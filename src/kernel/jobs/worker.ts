import type { Settings } from "#kernel/config";
import { listen, type Database } from "#kernel/db";
import type { Importer } from "#kernel/imports";
import { faultFacts, type Log } from "#kernel/log";
import type { Mailer, Outbox } from "#kernel/mail";
import type { NoticeKind } from "#kernel/notices";
import { keepSearchFresh, type Searchable } from "#kernel/search";
import type { Outside } from "#kernel/outside";
import type { Secrets } from "#kernel/secrets";
import type { Subjects } from "#kernel/subjects";
import type { PgBoss } from "pg-boss";
import type { Listeners } from "./dispatch.ts";
import { startDispatcher } from "./dispatcher.ts";
import { eachApart } from "./each-apart.ts";
import { jobsWaiting } from "./jobs-waiting.ts";
import type { Reaction, ScheduledJob } from "./kinds.ts";
import { startRounds } from "./rounds.ts";
import { openQueues, queues, type MailJob, type ReactionJob, type ScheduledRun } from "./queues.ts";
import { react } from "./react.ts";
import { writeTimetable } from "./schedule.ts";
import { upkeepJobs } from "./upkeep.ts";

export type Work = {
  database: Database;
  /** Address of the application's role, for the connections of the worker's own. */
  databaseUrl: string;
  reactions: Reaction[];
  jobs: ScheduledJob[];
  subjects: Subjects;
  notices: NoticeKind[];
  searchables: Searchable[];
  importers: Importer<unknown>[];
  settings: Settings;
  mail: Outbox;
  secrets: Secrets;
  mailer: Mailer;
  outside: Outside;
  clock: () => Date;
  log: Log;
};

export type Worker = {
  /** Takes no more work, and waits some seconds for what is under way; what is cut runs again. */
  stop(): Promise<void>;
  waiting(): Promise<number>;
};

const goodbye = 10_000;
const polling = {
  pollingIntervalSeconds: 5,
  batchSize: 4,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;

/** Starts turning events into reactions and mails into sendings. Several workers may run at once. */
export async function startWorker(work: Work): Promise<Worker> {
  const { database, databaseUrl, clock, log } = work;
  const boss = await openQueues(databaseUrl, log);
  const wakings = await startWorking(boss, work);
  const dispatcher = startDispatcher({
    database,
    boss,
    listeners: listenersOf(work.reactions),
    clock,
    log,
    onJobs: (kind) => wakings[kind].forEach((worker) => boss.notifyWorker(worker)),
  });
  const keeper = startRounds(
    "search",
    (stopping) => keepSearchFresh(database, work.searchables, stopping),
    log,
  );
  const wakeBoth = () => {
    dispatcher.wake();
    keeper.wake();
  };
  const listening = listen(databaseUrl, "koudmen_work", {
    onNotice: wakeBoth,
    onReturn: wakeBoth,
    onFault: (fault) => log.warn("work connection lost", faultFacts(fault)),
  });
  await listening.ready;
  wakeBoth();
  return {
    waiting: () => jobsWaiting(database),
    async stop() {
      await Promise.all([listening.close(), dispatcher.stop(), keeper.stop()]);
      await boss.stop({ graceful: true, timeout: goodbye });
    },
  };
}

async function startWorking(boss: PgBoss, work: Work) {
  const { database, clock, mail, mailer, secrets, log, subjects, notices, outside } = work;
  const { importers, settings } = work;
  const means = {
    database,
    clock,
    mail,
    secrets,
    log,
    subjects,
    notices,
    outside,
    importers,
    settings,
  };
  const reactions = new Map(work.reactions.map((reaction) => [reaction.name, reaction]));
  const doReaction = eachApart<ReactionJob>(log, (job) => react(job, reactions, means));
  const doMail = eachApart<MailJob>(log, ({ communityId, mailId }) =>
    mailer.send(database.of(communityId), mailId),
  );
  const jobs = [...upkeepJobs, ...work.jobs];
  const communities = () => allCommunities(database);
  const doScheduled = eachApart<ScheduledRun>(log, async ({ job: name }) => {
    await jobs.find((job) => job.name === name)?.run({ ...means, communities });
  });
  await writeTimetable(boss, jobs);
  for (const { name } of jobs.filter(({ atStart }) => atStart))
    await boss.send(queues.scheduled, { job: name });
  await boss.work(queues.scheduled, { ...polling, pollingIntervalSeconds: 30 }, doScheduled);
  return {
    events: [
      await boss.work(queues.reactions, polling, doReaction),
      await boss.work(queues.slow, polling, doReaction),
      await boss.work(queues.long, { ...polling, batchSize: 1 }, doReaction),
    ],
    // Two, so that a slow mail server does not keep a sign-in code waiting behind a letter.
    mails: [
      await boss.work(queues.mails, polling, doMail),
      await boss.work(queues.mails, polling, doMail),
    ],
  };
}

function listenersOf(reactions: Reaction[]): Listeners {
  const names = new Set(reactions.map(({ name }) => name));
  if (names.size !== reactions.length) throw new Error("Two reactions have the same name.");
  const byEvent = Map.groupBy(reactions, ({ on }) => on);
  return (eventName) => byEvent.get(eventName) ?? [];
}

function allCommunities(database: Database): Promise<number[]> {
  return database.global(async (db) => {
    const rows = await db.execute("select id from community order by id");
    return rows.map(({ id }) => Number(id));
  });
}
