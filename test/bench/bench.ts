import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { plant, size, type Planted } from "./community.ts";
import { databasePids, machineTime, median, processorTime, proportionalMemory } from "./cost.ts";
import type { Load, Loaded } from "./load.ts";
import { load as loadNow, machine } from "./machine.ts";
import {
  foundCommunity,
  loadFromApart,
  productionHost,
  startBare,
  stop,
  timedStart,
} from "./serving.ts";
import { show, tell, type Report, type Row } from "./report.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "string" },
    rounds: { type: "string", default: "7" },
    seconds: { type: "string", default: "4" },
  },
});
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);
const connections = 4;
const warmStarts = 5;
const restSeconds = 10;

/** One thing measured: who pays for it, and what is asked. */
type Thing = { name: string; app: number; database: boolean; load: Load };
/** `others`: the share of the machine's processors that was used by none of ours, or taken by its host. */
type Measured = Loaded & { app: number; database: number; others: number };

const host = await productionHost();
try {
  const report = await bench();
  show(report);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  host.remove();
}

async function bench(): Promise<Report> {
  const where = machine();
  tell(`first start, then a community of ${size.members} members…`);
  const cold = await timedStart(host);
  await foundCommunity(host);
  const planted = await plant(host.dataDir);
  await stop(cold.app);

  const starts: number[] = [];
  for (let number = 1; number < warmStarts; number++) {
    const { app, milliseconds } = await timedStart(host);
    starts.push(milliseconds);
    await stop(app);
  }
  const { app, milliseconds } = await timedStart(host);
  starts.push(milliseconds);
  const memory = () => proportionalMemory([app.pid, ...databasePids(host.dataDir)]);
  tell(`${restSeconds} s of rest…`);
  await sleep(restSeconds * 1000);
  const atRest = { node: proportionalMemory([app.pid]), all: memory() };

  const rows = await measureAll(app.pid, app.url, planted);
  await sleep(restSeconds * 1000);
  const afterLoad = { node: proportionalMemory([app.pid]), all: memory() };
  const { database } = (await (await fetch(`${app.url}/healthz`)).json()) as {
    database: { version: string };
  };
  await stop(app);
  return {
    machine: { ...where, postgresql: database.version, loadAtTheEnd: loadNow() },
    size: { ...size, vocabulary: planted.skills },
    method: { rounds, seconds, connections },
    rows,
    memory: { atRest, afterLoad },
    start: { cold: cold.milliseconds, warm: median(starts) },
  };
}

async function measureAll(pid: number, url: string, planted: Planted): Promise<Row[]> {
  const headers = { cookie: `__Host-koudmen-session=${planted.session}` };
  const page = (path: string): Load => ({ urls: [url + path], headers, connections, seconds });
  const list = page("/besoins");
  const need = page(await settled(`/besoins/${planted.need}`, url, headers));
  const thread = page(planted.thread);
  tell("warming up…");
  const { bytes } = await loadFromApart(list);
  for (const one of [need, thread]) await loadFromApart(one);
  const bare = await startBare(bytes);
  const things: Thing[] = [
    {
      name: "bare server",
      app: bare.pid,
      database: false,
      load: { ...list, urls: [bare.url], headers: {} },
    },
    { name: "list of needs", app: pid, database: true, load: list },
    { name: "a need's page", app: pid, database: true, load: need },
    { name: "a long thread", app: pid, database: true, load: thread },
    { name: "skills found", app: pid, database: true, load: skills(url, planted) },
  ];
  const measured = new Map<Thing, Measured[]>(things.map((thing) => [thing, []]));
  try {
    await loadFromApart(things[0]!.load);
    for (let round = 1; round <= rounds; round++) {
      tell(`round ${round} of ${rounds}, load ${loadNow()}…`);
      for (const thing of things) measured.get(thing)!.push(await measure(thing));
    }
  } finally {
    bare.stop();
  }
  return rowsOf(measured, things);
}

/** The address of a page, where the server leads from its number. */
async function settled(
  path: string,
  url: string,
  headers: Record<string, string>,
): Promise<string> {
  const answer = await fetch(url + path, { headers, redirect: "manual" });
  return answer.headers.get("location") ?? path;
}

/** One connection, below the limit of its keys: each asks for another skill, by a part of its name. */
function skills(url: string, { labels, tokens }: Planted): Load {
  const asked = Array.from({ length: 300 }, (_, turn) => labels[(turn * 41) % labels.length]!);
  const urls = asked.map((label) => {
    const q = label.split(" ").slice(0, 3).join(" ").slice(0, -1);
    return `${url}/api/v1/skills?limit=10&q=${encodeURIComponent(q)}`;
  });
  return { urls, headers: {}, tokens, connections: 1, seconds, most: 300 };
}

async function measure({ app, database, load }: Thing): Promise<Measured> {
  const pids = () => (database ? databasePids(host.dataDir) : []);
  const before = { app: processorTime([app]), database: processorTime(pids()) };
  const [machineBefore, started] = [machineTime(), performance.now()];
  const loaded = await loadFromApart(load);
  const machineAfter = machineTime();
  const offered = (performance.now() - started) * availableParallelism();
  const spent = {
    app: processorTime([app]) - before.app,
    database: processorTime(pids()) - before.database,
  };
  const used = machineAfter.used - machineBefore.used - spent.app - spent.database - loaded.spent;
  const others = (used + machineAfter.taken - machineBefore.taken) / offered;
  const each = (milliseconds: number) => milliseconds / loaded.requests;
  return { ...loaded, app: each(spent.app), database: each(spent.database), others };
}

function rowsOf(measured: Map<Thing, Measured[]>, [bare, ...things]: Thing[]): Row[] {
  const middle = (thing: Thing, what: (one: Measured) => number) =>
    median(measured.get(thing)!.map(what));
  const whole = ({ app, database }: Measured) => app + database;
  const base = middle(bare!, whole);
  return [bare!, ...things].map((thing) => ({
    name: thing.name,
    app: middle(thing, ({ app }) => app),
    database: middle(thing, ({ database }) => database),
    ratio: middle(thing, whole) / base,
    perSecond: middle(thing, (one) => one.requests / one.seconds),
    p50: middle(thing, ({ p50 }) => p50),
    p99: middle(thing, ({ p99 }) => p99),
    bytes: middle(thing, ({ bytes }) => bytes),
    others: middle(thing, ({ others }) => others),
  }));
}
