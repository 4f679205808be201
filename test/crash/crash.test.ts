// What was acknowledged outlives a `kill -9`. By default 20 rounds; KOUDMEN_CRASH_ROUNDS=200 for
// more, KOUDMEN_CRASH_SEED for other moments. A killed process loses what it had not handed to the
// kernel; a power cut, which loses more, can't be played here: fsync is on and stays on.
import assert from "node:assert/strict";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test, type TestContext } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { chanceFrom } from "../apart/chance.ts";
import { install, type Installation } from "../apart/installation.ts";
import { serverProcesses, userOf } from "../apart/processes.ts";
import { freePort, startApart } from "../apart/server.ts";
import { until } from "../until.ts";
import {
  eventsAreTold,
  listIsWhole,
  nothingIsLeft,
  rowsAreWhole,
  secondIsRefused,
} from "./checks.ts";
import { found, writers } from "./community.ts";
import { crash, victims, type Ground, type Round } from "./rounds.ts";
import { startWriting } from "./writing.ts";

const rounds = Number(process.env.KOUDMEN_CRASH_ROUNDS ?? 20);
const seed = Number(process.env.KOUDMEN_CRASH_SEED ?? 2026);
const connections = 8;
const nobody = 65534;
const isRoot = process.getuid?.() === 0;
const options = { skip: process.platform !== "linux" && "it reads /proc" };

let installation: Installation;
before(() => {
  if (!options.skip) installation = install({ forEveryone: isRoot });
});
after(() => installation?.remove());

/** A community on new data; everything ends with the test. */
async function settle(t: TestContext, uid?: number): Promise<Ground> {
  const dataDir = mkdtempSync(join(tmpdir(), "koudmen-crash-"));
  chmodSync(dataDir, 0o755);
  if (uid !== undefined) chownSync(dataDir, uid, uid);
  const host = { installation, dataDir, port: await freePort(), uid };
  const app = await startApart(host);
  await found(host);
  const people = await writers(host, connections);
  // Below the limit of 600 requests a minute for each of them.
  const writing = startWriting({ url: app.url, tokens: people.tokens, perMinute: 2400 });
  const ground = { host, app, writers: people, writing };
  t.after(async () => {
    await writing.stop();
    ground.app.process.kill("SIGKILL");
    await ground.app.ended;
    await until(() => serverProcesses(dataDir).length === 0, 60);
    rmSync(dataDir, { recursive: true, force: true });
  });
  return ground;
}

async function play(t: TestContext, ground: Ground, count: number): Promise<void> {
  const start = new Date(0);
  const chance = chanceFrom(seed);
  const played: Round[] = [];
  for (let round = 0; round < count; round++) {
    const victim = victims[round % victims.length]!;
    try {
      played.push(await crash(ground, victim, chance));
    } catch (fault) {
      throw new Error(
        `Round ${round + 1} (${victim}, seed ${seed}) failed. The app said:\n${ground.app.said().slice(-3000)}`,
        { cause: fault },
      );
    }
  }
  const { writing, writers, host, app } = ground;
  await listIsWhole(app.url, writers.readers, writing.acknowledged, start);
  await eventsAreTold(host);
  t.diagnostic(
    `${count} rounds: ${writing.acknowledged.size} acknowledged, ${writing.unanswered} sendings unanswered`,
  );
  for (const victim of victims) {
    const those = played.filter((round) => round.victim === victim);
    const back = those.map(({ milliseconds }) => Math.round(milliseconds)).sort((a, b) => a - b);
    t.diagnostic(
      `${victim} killed ${those.length} times, after ${those.map(({ acknowledged }) => acknowledged).join(" ")} acknowledged; ` +
        `the next one came after ${back.join(" ")} ms`,
    );
  }
}

test(
  `nothing acknowledged is missing after kill -9 of the app, of the database, of both, ${rounds} times`,
  options,
  async (t) => {
    const ground = await settle(t);
    await secondIsRefused(ground.host);
    await play(t, ground, rounds);
  },
);

test(
  "the same when an ordinary user runs it",
  { skip: options.skip || (!isRoot && "the whole test does") },
  async (t) => {
    const ground = await settle(t, nobody);
    await play(t, ground, victims.length);
    const everyone = [
      ground.app.pid,
      ...serverProcesses(ground.host.dataDir).map(({ pid }) => pid),
    ];
    assert.deepEqual(new Set(everyone.map(userOf)), new Set([nobody]));
  },
);

test(
  "asked to stop while people write and watch, it stops within ten seconds and keeps its word",
  options,
  async (t) => {
    const ground = await settle(t);
    const { host, app, writing, writers } = ground;
    writing.resume();
    await until(() => writing.acknowledged.size > 50);
    const watching = await Promise.all([1, 2, 3].map((id) => watch(app.url, writers.cookie, id)));
    const asked = performance.now();
    app.process.kill("SIGTERM");
    const { code } = await Promise.race([app.ended, sleep(20_000, { code: "none yet" })]);
    const seconds = (performance.now() - asked) / 1000;
    t.diagnostic(
      `stopped after ${seconds.toFixed(2)} s, ${writing.acknowledged.size} acknowledged`,
    );
    assert.equal(code, 0, app.said());
    assert.ok(seconds < 10, `it took ${seconds} s`);
    for (const { ended } of watching) assert.match(await ended, /^retry: 3000\n\n/);
    await until(() => serverProcesses(host.dataDir).length === 0);

    ground.app = await startApart(host);
    await writing.pause();
    await rowsAreWhole(host, writing);
    await listIsWhole(ground.app.url, writers.readers, writing.acknowledged, new Date(0));
    await nothingIsLeft(host, ground.app);
  },
);

/** An open page that shows a need. @returns what the stream said, once it ends */
async function watch(
  url: string,
  cookie: string,
  need: number,
): Promise<{ ended: Promise<string> }> {
  const answer = await fetch(`${url}/direct?sujets=need-${need}`, { headers: { cookie } });
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get("content-type") ?? "", /event-stream/);
  return { ended: answer.text() };
}
