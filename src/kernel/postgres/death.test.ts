import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { startEmbedded } from "./index.ts";
import {
  ask,
  isAlive,
  isRoot,
  logOf,
  newFolder,
  quick,
  spawnApart,
  startApart,
  until,
} from "./trial.ts";

const folder = newFolder();
const dataDir = join(folder, "data");
const options = { dataDir, settings: quick };
const pidFile = join(dataDir, "postgres", "18", "postmaster.pid");
const recovery = /database system was not properly shut down/;

/** Another start finds the row, and everything ends well. */
async function startsAgain(): Promise<void> {
  const server = await startEmbedded(options);
  assert.deepEqual(await ask(server.ownerUrl, "TABLE kept"), [{ words: "toujours là" }]);
  await server.stop();
}

function newWords(): () => string {
  const before = logOf(dataDir).length;
  return () => logOf(dataDir).slice(before);
}

test("a first start killed on its way leaves nothing that the next one stumbles over", async () => {
  const seen = new Set<string>();
  for (const moment of ["18.making-", "global", "18"]) {
    const child = spawnApart(options);
    const home = join(dataDir, "postgres");
    await until(() => {
      const names = existsSync(home)
        ? readdirSync(home, { recursive: true, encoding: "utf8" })
        : [];
      return names.some((name) => name.startsWith(moment) || name.endsWith(moment));
    });
    child.kill("SIGKILL");
    for (const name of readdirSync(home)) seen.add(name.replace(/-.*/, ""));
  }
  assert.ok(seen.has("18.making"), "it was killed while it made the data");
  const server = await startEmbedded(options);
  await ask(server.ownerUrl, "CREATE TABLE kept (words text)");
  await ask(server.ownerUrl, "INSERT INTO kept VALUES ('toujours là')");
  await server.stop();
  assert.deepEqual(
    readdirSync(join(dataDir, "postgres")).filter((name) => name.includes("making")),
    [],
  );
});

test("of two that start at the same moment, one does", async () => {
  const both = await Promise.all([startApart(options), startApart(options)]);
  const refused = both.filter(({ told }) => told.refused === "AlreadySupervised");
  assert.equal(refused.length, 1);
  await Promise.all(both.map((one) => one.stop()));
});

test("when its supervisor is killed, the server closes cleanly", async () => {
  const words = newWords();
  const apart = await startApart(options);
  apart.process.kill("SIGKILL");
  await until(() => !isAlive(apart.told.pid));
  assert.match(words(), /received fast shutdown request[^]*database system is shut down/);
  assert.equal(existsSync(pidFile), false);
  await startsAgain();
  assert.doesNotMatch(words(), recovery);
});

test("the next start may follow the kill at once", async () => {
  const apart = await startApart(options);
  apart.process.kill("SIGKILL");
  await startsAgain();
});

test("Ctrl-C reaches the app, and not the server behind its back", async () => {
  const apart = await startApart(options);
  const group = readFileSync(`/proc/${apart.told.pid}/stat`, "utf8").split(") ")[1]!.split(" ")[2];
  assert.equal(group, String(apart.told.pid));
  await apart.stop();
  assert.equal(isAlive(apart.told.pid), false);
});

test("when both are killed, the next start recovers", async () => {
  const apart = await startApart(options);
  process.kill(apart.told.pid, "SIGSTOP");
  apart.process.kill("SIGKILL");
  process.kill(apart.told.pid, "SIGKILL");
  await until(() => !isAlive(apart.told.pid));
  assert.ok(existsSync(pidFile));
  const words = newWords();
  await startsAgain();
  assert.match(words(), recovery);
});

test("a server left running, where no death signal exists, is stopped before the next", async () => {
  const tools = join(folder, "tools");
  mkdirSync(tools);
  symlinkSync("/bin/sh", join(tools, "sh"));
  const apart = await startApart(options, { env: { PATH: tools } });
  apart.process.kill("SIGKILL");
  await until(() => !isAlive(apart.process.pid!));
  assert.equal((await ask(apart.told.ownerUrl, "TABLE kept")).length, 1, "it still runs");
  const words = newWords();
  await startsAgain();
  assert.equal(isAlive(apart.told.pid), false);
  assert.doesNotMatch(words(), recovery);
});

test("a stranger that received the dead server's number does not keep the next from starting", async () => {
  const apart = await startApart(options);
  process.kill(apart.told.pid, "SIGSTOP");
  apart.process.kill("SIGKILL");
  process.kill(apart.told.pid, "SIGKILL");
  await until(() => !isAlive(apart.told.pid));
  // The server asks the kernel whether it may signal that number, so the stranger has its uid.
  const stranger = spawn("sleep", ["60"], {
    stdio: "ignore",
    ...(isRoot && { uid: 65534, gid: 65534 }),
  });
  const [, ...rest] = readFileSync(pidFile, "utf8").split("\n");
  writeFileSync(pidFile, [stranger.pid, ...rest].join("\n"));
  try {
    await startsAgain();
    assert.ok(isAlive(stranger.pid!));
  } finally {
    stranger.kill();
  }
});
