// What the tests of this folder share.
import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Options } from "./index.ts";

export const isRoot = process.getuid?.() === 0;

/** Durability has its own tests; the others need not wait for the disk. */
export const quick = { fsync: "off" };

const spawned: ChildProcess[] = [];
after(() => spawned.forEach((child) => child.kill("SIGKILL")));

const made: string[] = [];
process.on("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "koudmen-postgres-"));
  // As an installation has it: the server's user may enter.
  chmodSync(folder, 0o755);
  made.push(folder);
  return folder;
}

export async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

export async function until(isTrue: () => unknown, seconds = 10): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await isTrue()); await sleep(20))
    if (Date.now() > end) throw new Error(`Still not so after ${seconds} s: ${isTrue.toString()}`);
}

export function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}

export type Told = {
  ownerUrl: string;
  appUrl: string;
  pid: number;
  refused?: string;
  sentence?: string;
  message?: string;
};

export type Apart = { process: ChildProcess; told: Told; all: Told[]; stop(): Promise<void> };

type Surroundings = { prefix?: string[]; env?: NodeJS.ProcessEnv };

/** A process that supervises, not waited for. */
export function spawnApart(
  options: Options,
  { prefix = [], env }: Surroundings = {},
): ChildProcess {
  const script = join(import.meta.dirname, "apart.ts");
  const command = [...prefix, process.execPath, script, JSON.stringify(options)];
  const child = spawn(command[0]!, command.slice(1), {
    stdio: ["pipe", "pipe", "inherit"],
    cwd: "/",
    env: { ...process.env, ...env },
  });
  spawned.push(child);
  return child;
}

/** A process that supervises, once it has started or refused. */
export async function startApart(options: Options, where: Surroundings = {}): Promise<Apart> {
  const child = spawnApart(options, where);
  const all: Told[] = [];
  for await (const line of createInterface({ input: child.stdout! })) {
    const told = JSON.parse(line) as Told;
    all.push(told);
    if (told.refused || told.ownerUrl) break;
  }
  child.stdout!.resume();
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.stdin!.end();
    await gone;
  };
  return { process: child, told: all.at(-1)!, all, stop };
}

export function logOf(dataDir: string): string {
  return readFileSync(join(dataDir, "postgres", "log", "postgres.log"), "utf8");
}
