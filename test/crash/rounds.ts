import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import type { Chance } from "../apart/chance.ts";
import { postmasterOf } from "../apart/processes.ts";
import { isWell, startApart, type Apart, type Host } from "../apart/server.ts";
import { until } from "../until.ts";
import { listIsWhole, nothingIsLeft, rowsAreWhole, secondIsRefused } from "./checks.ts";
import type { Writers } from "./community.ts";
import type { Writing } from "./writing.ts";

export const victims = ["app", "database", "both"] as const;
export type Victim = (typeof victims)[number];

/** A community under way: where it runs, who writes in it. */
export type Ground = { host: Host; app: Apart; writers: Writers; writing: Writing };

export type Round = { victim: Victim; acknowledged: number; milliseconds: number };

/** Kills while people write, lets it come back, and looks at everything that was promised. */
export async function crash(ground: Ground, victim: Victim, chance: Chance): Promise<Round> {
  const { host, writing, writers } = ground;
  const before = new Set(writing.acknowledged);
  const since = new Date();
  writing.resume();
  await acknowledges(writing, 10);
  await sleep(chance() * 800);
  const { size } = writing.acknowledged;
  const killed = performance.now();
  await kill(ground, victim);
  await acknowledges(writing, 1);
  const milliseconds = performance.now() - killed;
  await acknowledges(writing, 10);
  if (chance() < 0.25) await secondIsRefused(host);
  await writing.pause();

  const during = [...writing.acknowledged].filter((title) => !before.has(title));
  await rowsAreWhole(host, writing);
  await listIsWhole(ground.app.url, writers.readers, during, since);
  await nothingIsLeft(host, ground.app);
  return { victim, acknowledged: size - before.size, milliseconds };
}

/** Writing goes on: so many more needs are acknowledged. */
async function acknowledges({ acknowledged, faults }: Writing, more: number): Promise<void> {
  const enough = acknowledged.size + more;
  await until(() => acknowledged.size >= enough || faults.length > 0, 60);
}

async function kill(ground: Ground, victim: Victim): Promise<void> {
  const { host, app } = ground;
  const postmaster = postmasterOf(host.dataDir);
  assert.ok(postmaster, "the database runs");
  if (victim !== "app") process.kill(postmaster, "SIGKILL");
  if (victim === "database") {
    await until(() => comesBack(host, app, postmaster), 60);
    assert.equal(app.process.exitCode, null, "the app stays");
    return;
  }
  app.process.kill("SIGKILL");
  await app.ended;
  ground.app = await startApart(host);
}

async function comesBack({ dataDir }: Host, { url }: Apart, dead: number): Promise<boolean> {
  const postmaster = postmasterOf(dataDir);
  return postmaster !== undefined && postmaster !== dead && (await isWell(url));
}
