import type { Db } from "#kernel/db";
import { readSettings } from "#kernel/config";
import { tell } from "#kernel/events";
import { openLog } from "#kernel/log";
import { gatherSubjects } from "#kernel/subjects";
import { openMailer, openOutbox, recentMails } from "#kernel/mail";
import { openOutside } from "#kernel/outside";
import { openSecrets } from "#kernel/secrets";
import { testDatabase, type TestDatabase } from "#test/database.ts";
import { closeMailServers, mailServer } from "#test/smtp.ts";
import { until } from "#test/until.ts";
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, beforeEach, test } from "node:test";
import { dispatchEvents, dispatchMails } from "./dispatch.ts";
import { jobsWaiting, startWorker, type Reaction, type Work, type Worker } from "./index.ts";
import { openQueues } from "./queues.ts";
import { upkeepJobs } from "./upkeep.ts";

const folder = mkdtempSync(join(tmpdir(), "koudmen-jobs-"));
const secrets = openSecrets(folder);
const said: string[] = [];
const log = openLog("debug", (line) => said.push(line));
const clock = () => new Date();
const mail = openOutbox({ secrets, baseUrl: "http://localhost:3000", clock });
const mailer = openMailer({ from: "bonjour@example.org", secrets, clock, log });

const outside = openOutside({ bounds: undefined });

let world: TestDatabase;
let db: Db;
let workers: Pick<Worker, "stop">[] = [];

beforeEach(async () => {
  world = await testDatabase();
  db = world.database.of(await world.community());
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  workers = [];
  await closeMailServers();
  await world.close();
});
after(() => rmSync(folder, { recursive: true }));

const knowingNothing = {
  jobs: [],
  notices: [],
  importers: [],
  subjects: gatherSubjects([], []),
  searchables: [],
  settings: readSettings({}),
};

async function work(reactions: Reaction[], others: Partial<Work> = {}) {
  const { database, appUrl: databaseUrl } = world;
  const tools = { mail, mailer, secrets, outside, clock, log };
  const means = { ...knowingNothing, ...tools, database, databaseUrl, reactions };
  const worker = await startWorker({ ...means, ...others });
  workers.push(worker);
  return worker;
}

/** The queues alone, as a worker sees them that has not begun. */
async function queuesAlone() {
  const boss = await openQueues(world.appUrl, log);
  workers.push(boss);
  return boss;
}

/** A reaction that notes the events it is given, and fails when told to. */
function noting(name: string, fails: () => boolean = () => false) {
  const seen: number[] = [];
  const reaction: Reaction = {
    name,
    on: "need.published",
    react(_reacting, { subject }) {
      seen.push(subject.id);
      return fails() ? Promise.reject(new Error(`${name} fails`)) : Promise.resolve();
    },
  };
  return { seen, reaction };
}

const publish = (id: number, where = db) =>
  where.transaction((open) => tell({ db: open, clock }, "need.published", { kind: "need", id }));
const jobs = () =>
  world.database.global((open) =>
    open.execute(
      "select data, state, retry_count from pgboss.job where name = 'reaction' order by data::text",
    ),
  );
/** Time passes for the jobs that wait for another try. */
const skipBackOff = () =>
  world.database.global((open) =>
    open.execute("update pgboss.job set start_after = now() where state = 'retry'"),
  );

test("an event told in an act that is undone is not there, and nobody reacts", async () => {
  const { seen, reaction } = noting("circles.note");
  await work([reaction]);
  await assert.rejects(
    db.transaction(async (open) => {
      await tell({ db: open, clock }, "need.published", { kind: "need", id: 1 });
      throw new Error("undone");
    }),
    /undone/,
  );
  await publish(2);
  await until(() => seen.length > 0);
  assert.deepEqual(seen, [2]);
});

test("an event becomes one job per listener, and none for who listens to something else", async () => {
  const boss = await queuesAlone();
  await publish(1);
  const listeners = (name: string) =>
    name === "need.published" ? [{ name: "circles.note" }, { name: "letters.note" }] : [];
  const dispatch = () => db.transaction((open) => dispatchEvents(open, boss, listeners, clock()));
  assert.equal(await dispatch(), 1);
  assert.equal(await dispatch(), 0);
  const names = (await jobs()).map(({ data }) => (data as { reaction: string }).reaction);
  assert.deepEqual(names, ["circles.note", "letters.note"]);
  assert.equal(await jobsWaiting(world.database), 2);
});

test("a reaction is told who, when, about what, in its community", async () => {
  let told: unknown;
  const reaction: Reaction = {
    name: "circles.note",
    on: "need.published",
    react: async (reacting, event) => {
      if (event.subject.id !== 7) return;
      const rows = await reacting.db.reading((open) =>
        open.execute("select count(*)::int as n from event"),
      );
      told = { event, rows };
    },
  };
  await work([reaction]);
  const at = new Date("2026-03-02T09:00:00Z");
  await publish(9, world.database.of(await world.community("Une autre")));
  await db.transaction((open) =>
    tell(
      { db: open, clock: () => at, person: { id: 4 } },
      "need.published",
      { kind: "need", id: 7 },
      { skills: [1, 2] },
    ),
  );
  await until(() => told);
  const { event, rows } = told as { event: Record<string, unknown>; rows: unknown };
  assert.deepEqual(event, {
    communityId: db.communityId,
    id: event.id,
    name: "need.published",
    at,
    actorId: 4,
    onBehalfOfId: null,
    subject: { kind: "need", id: 7 },
    facts: { skills: [1, 2] },
  });
  assert.deepEqual(rows, [{ n: 1 }]);
});

test("a listener that fails neither blocks nor replays the other, and is tried again", async () => {
  let broken = true;
  const failing = noting("letters.note", () => broken);
  const well = noting("circles.note");
  await work([failing.reaction, well.reaction]);
  await publish(1);
  await until(() => failing.seen.length === 1 && well.seen.length === 1);
  await until(async () => (await jobs()).some(({ state }) => state === "retry"));
  await publish(2);
  await until(() => well.seen.length === 2 && failing.seen.includes(2));
  broken = false;
  await skipBackOff();
  await until(async () => (await jobs()).every(({ state }) => state === "completed"), 15);
  assert.deepEqual(well.seen, [1, 2]);
  assert.deepEqual(failing.seen.toSorted(), [1, 1, 2, 2]);
});

test("a worker that dies between the jobs and the mark leaves neither, and the next one does both", async () => {
  const boss = await queuesAlone();
  await publish(1);
  await assert.rejects(
    db.transaction(async (open) => {
      assert.equal(await dispatchEvents(open, boss, () => [{ name: "circles.note" }], clock()), 1);
      throw new Error("killed here");
    }),
    /killed here/,
  );
  assert.deepEqual(await jobs(), []);
  await boss.stop();
  const { seen, reaction } = noting("circles.note");
  await work([reaction]);
  await until(() => seen.length > 0);
  assert.equal((await jobs()).length, 1);
});

test("a job whose worker was killed at work runs again elsewhere", async () => {
  await publish(1);
  await killedAtWork();
  assert.deepEqual(
    (await jobs()).map(({ state }) => state),
    ["active"],
  );
  const { seen, reaction } = noting("circles.note");
  await work([reaction]);
  await world.database.global((open) =>
    open.execute(
      "update pgboss.job set started_on = now() - interval '1 hour' where state = 'active'",
    ),
  );
  const boss = await queuesAlone();
  await boss.supervise("reaction");
  await skipBackOff();
  await until(() => seen.length > 0, 15);
});

/** Another process starts reacting and is killed in the middle. */
function killedAtWork(): Promise<void> {
  const script = `
    import { openDatabase } from "#kernel/db";
    import { openLog } from "#kernel/log";
    import { startWorker } from "#kernel/jobs";
    const databaseUrl = ${JSON.stringify(world.appUrl)};
    const react = () => process.kill(process.pid, "SIGKILL");
    await startWorker({ database: openDatabase(databaseUrl), databaseUrl, jobs: [], clock: () => new Date(),
      log: openLog("error"), reactions: [{ name: "circles.note", on: "need.published", react }] });`;
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ["--input-type=module", "--eval", script], (fault, _out, err) =>
      fault?.signal === "SIGKILL" ? resolve() : reject(new Error(err)),
    );
  });
}

test("two workers share the work: each reaction runs once", async () => {
  const first = noting("circles.note");
  const second = noting("circles.note");
  await Promise.all([work([first.reaction]), work([second.reaction])]);
  const ids = Array.from({ length: 250 }, (_, index) => index);
  await db.transaction(async (open) => {
    for (const id of ids) await tell({ db: open, clock }, "need.published", { kind: "need", id });
  });
  await until(() => first.seen.length + second.seen.length >= ids.length, 20);
  assert.deepEqual(
    [...first.seen, ...second.seen].toSorted((a, b) => a - b),
    ids,
  );
});

test("reactions that call other servers keep no other waiting", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let begun = 0;
  const slow: Reaction = {
    name: "letters.call",
    on: "need.published",
    slow: true,
    async react() {
      begun++;
      await held;
    },
  };
  const { seen, reaction } = noting("circles.note");
  await work([slow, reaction]);
  for (let id = 1; id <= 6; id++) await publish(id);
  await until(() => begun > 0 && seen.length === 6, 20);
  release();
  await until(() => begun === 6, 20);
});

test("a job for a reaction that a later version no longer has is let go", async () => {
  const boss = await queuesAlone();
  await publish(1);
  await db.transaction((open) =>
    dispatchEvents(open, boss, () => [{ name: "gone.note" }], clock()),
  );
  await boss.stop();
  const worker = await work([]);
  await until(async () => (await worker.waiting()) === 0);
  assert.equal((await jobs())[0]!.state, "completed");
  assert.ok(said.some((line) => line.includes("no such reaction")));
});

test("the worker sees communities by two functions only", async () => {
  await publish(1);
  await db.transaction((open) =>
    mail.queue(open, { kind: "x", to: "a@example.org", subject: "", text: "", html: "" }),
  );
  const seen = (sql: string) => world.database.global((open) => open.execute(sql));
  assert.deepEqual(await seen("select 1 from event union all select 1 from mail"), []);
  const id = db.communityId;
  assert.deepEqual(await seen("select communities_with_events() as id"), [{ id }]);
  assert.deepEqual(await seen("select communities_with_mail() as id"), [{ id }]);
});

test("a mail written while the mail server is away leaves when it is back", async () => {
  const away = await mailServer();
  await away.close();
  const sending = {
    mailer: openMailer({ smtpUrl: away.url, from: "bonjour@example.org", secrets, clock, log }),
  };
  const worker = await work([], sending);
  const code = {
    kind: "accounts.code",
    to: "aicha@example.org",
    subject: "482913",
    text: "482913",
    html: "482913",
  };
  await db.transaction((open) => mail.queue(open, code));
  const [waiting] = await until(async () => {
    const kept = await db.reading((open) => recentMails(open, secrets));
    return kept[0]?.attempts === 1 && (await worker.waiting()) === 1 && kept;
  });
  assert.equal(waiting!.sentAt, null);
  const stored = await world.database.global((open) =>
    open.execute("select job::text as row from pgboss.job"),
  );
  assert.doesNotMatch(JSON.stringify(stored) + said.join(), /482913|aicha/);

  const back = await mailServer({}, away.port);
  await skipBackOff();
  await until(() => back.mails.length > 0, 15);
  assert.equal(back.mails[0]!.messageId, waiting!.messageId);
  await until(async () => (await worker.waiting()) === 0);
  assert.equal(back.mails.length, 1);
});

test("a mail whose job waits is not queued a second time", async () => {
  const boss = await queuesAlone();
  const letter = { kind: "x", to: "a@example.org", subject: "", text: "", html: "" };
  await db.transaction((open) => mail.queue(open, letter));
  await db.transaction((open) => mail.queue(open, letter));
  const dispatch = () => db.transaction((open) => dispatchMails(open, boss, clock()));
  assert.equal(await dispatch(), 2);
  await db.transaction((open) => open.execute("update mail set queued_at = null"));
  assert.equal(await dispatch(), 2);
  assert.equal(await jobsWaiting(world.database), 2);
});

test("the timetable of the database follows the code's", async () => {
  const job = (name: string) => ({ name, every: "17 3 * * *", run: () => Promise.resolve() });
  const written = async () =>
    (
      await world.database.global((open) =>
        open.execute("select key from pgboss.schedule order by key"),
      )
    ).map(({ key }) => key);
  const own = upkeepJobs.map(({ name }) => name);
  await work([], { jobs: [job("letters.send"), job("accounts.forget")] });
  assert.deepEqual(await written(), ["accounts.forget", ...own.toSorted(), "letters.send"]);
  await work([], { jobs: [job("letters.send")] });
  assert.deepEqual(await written(), [...own.toSorted(), "letters.send"]);
});

test("a scheduled job runs with all communities in hand", async () => {
  let given: number[] = [];
  const other = await world.community("Une autre");
  const job = {
    name: "test.count",
    every: "17 3 * * *",
    run: async ({ communities }: { communities: () => Promise<number[]> }) => {
      given = await communities();
    },
  };
  const boss = await queuesAlone();
  await boss.send("scheduled", { job: "test.count" });
  await boss.stop();
  await work([], { jobs: [job] });
  await until(() => given.length > 0);
  assert.deepEqual(given, [db.communityId, other]);
});

test("a job of the start runs as soon as a worker starts, without its hour", async () => {
  const ran: string[] = [];
  const job = (name: string) => ({
    name,
    every: "17 3 * * *",
    run: () => Promise.resolve(void ran.push(name)),
  });
  await work([], { jobs: [{ ...job("test.at-start"), atStart: true }, job("test.at-three")] });
  await until(() => ran.length > 0);
  assert.deepEqual(ran, ["test.at-start"]);
});

test("form keys of the day before and spent rate limits are forgotten, today's are kept", async () => {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3600 * 1000);
  await db.transaction(async (open) => {
    for (const hours of [23, 25])
      await open.execute(
        "insert into form_key (community_id, account_id, act, key, used_at) values ($1, 1, 'x', $2, $3)",
        [open.communityId, String(hours), hoursAgo(hours)],
      );
  });
  await world.database.global((open) =>
    open.execute("insert into rate_limit values ('spent', 1, $1), ('running', 1, $2)", [
      hoursAgo(1),
      hoursAgo(-1),
    ]),
  );
  const communities = () => Promise.resolve([db.communityId]);
  for (const job of upkeepJobs)
    await job.run({
      ...knowingNothing,
      database: world.database,
      mail,
      outside,
      secrets,
      clock,
      log,
      communities,
    });
  assert.deepEqual(await db.reading((open) => open.execute("select key from form_key")), [
    { key: "23" },
  ]);
  assert.deepEqual(
    await world.database.global((open) => open.execute("select key from rate_limit")),
    [{ key: "running" }],
  );
});

test("a worker that stops lets what is under way end", async () => {
  let begun = false;
  let ended = false;
  const slow: Reaction = {
    name: "circles.slow",
    on: "need.published",
    react: async () => {
      begun = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
      ended = true;
    },
  };
  const worker = await work([slow]);
  await publish(1);
  await until(() => begun);
  await worker.stop();
  assert.ok(ended);
  assert.equal((await jobs())[0]!.state, "completed");
});

test("an event told while the waking connection is cut is found all the same", async () => {
  const { seen, reaction } = noting("circles.note");
  await work([reaction]);
  await world.database.global((open) =>
    open.execute(
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and query ilike 'listen%'",
    ),
  );
  await publish(1);
  await until(() => seen.length > 0);
  await until(() => said.some((line) => line.includes("work connection lost")));
});
