import type { ChildProcess } from "node:child_process";
import { closeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { ServerDidNotStart } from "./errors.ts";
import type { Launcher } from "./launcher.ts";
import { recordedServer, stopLeftover } from "./leftover.ts";
import { logLength, logSince, openLog } from "./log-file.ts";

export type Log = (message: string, facts?: Record<string, unknown>) => void;

export type Plan = {
  launcher: Launcher;
  cluster: string;
  settings: string[];
  logFile: string;
  log: Log;
};

/** One life of the server; `ended` is kept when its process is gone. */
export type Server = { pid: number; child: ChildProcess; ended: Promise<void> };

const attempts = 8;

/** Starts the server and waits until it takes connections, after a recovery if it needs one. */
export async function startServer(plan: Plan): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    const stranger = await stopLeftover(plan.launcher.native, plan.cluster, plan.log);
    const before = logLength(plan.logFile);
    const server = await spawnServer(plan, stranger);
    if (await isReady(plan, server)) return server;
    const lastWords = logSince(plan.logFile, before);
    // The last sessions of a killed server take a moment to notice and let go of its memory.
    const passing = /still in use|already exists/.test(lastWords);
    if (!passing || attempt === attempts)
      throw new ServerDidNotStart("The database server did not start.", plan.logFile, lastWords);
    await sleep(50 * 2 ** attempt);
  }
}

async function spawnServer(plan: Plan, stranger: number | undefined): Promise<Server> {
  const { launcher, cluster, settings, logFile } = plan;
  const output = openLog(logFile);
  const child = launcher.start("postgres", ["-D", cluster, ...settings], {
    // Apart from the terminal's group: Ctrl-C is for the app, which then stops the server.
    detached: process.platform !== "win32",
    stdio: ["ignore", output, output],
    windowsHide: true,
    // The server takes a living pid in its lock file for a rival, unless told it is its ancestor.
    env: stranger === undefined ? {} : { PG_GRANDPARENT_PID: String(stranger) },
  });
  closeSync(output);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => child.once("spawn", resolve).once("error", reject));
  return { pid: child.pid ?? 0, child, ended };
}

async function isReady(plan: Plan, { child, pid }: Server): Promise<boolean> {
  const started = Date.now();
  for (let told = 0; child.exitCode === null && child.signalCode === null; await sleep(10)) {
    const recorded = recordedServer(plan.cluster);
    if (recorded?.pid === pid && recorded.ready) return true;
    const seconds = Math.floor((Date.now() - started) / 1000);
    if (seconds < told + 10) continue;
    told = seconds;
    plan.log("the database server is still starting", { seconds });
  }
  return false;
}
