import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PostgresRefusal } from "./errors.ts";
import { signalServer } from "./signal.ts";

/** What postmaster.pid says; see "postmaster.pid" in PostgreSQL's src/include/utils/pidfile.h. */
export type Recorded = { pid: number; ready: boolean };

export function recordedServer(cluster: string): Recorded | undefined {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    // A lone backend (postgres --single) records its pid as a negative number.
    const pid = Math.abs(Number.parseInt(lines[0] ?? ""));
    return pid > 0 ? { pid, ready: lines[7]?.trim() === "ready" } : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Stops a server that a former supervisor left on this data, and waits for its end. The lock file
 * is never deleted here: it is the server's own proof against two of them on the same data.
 *
 * Gives the pid of the lock file when it now belongs to something else (a stranger, or a dead
 * process nobody has reaped), for which the server would wait for ever; undefined otherwise.
 */
export async function stopLeftover(
  native: string,
  cluster: string,
  log: (message: string, facts?: Record<string, unknown>) => void,
): Promise<number | undefined> {
  const found = recordedServer(cluster);
  if (!found) return undefined;
  if (!isServerOf(cluster, found.pid)) return found.pid;
  log("stopping a database server that was left running", { pid: found.pid });
  for (const [way, seconds] of [
    ["fast", 60],
    ["immediate", 15],
  ] as const) {
    signalServer(native, cluster, found.pid, way);
    if (await isGone(cluster, found.pid, seconds)) return stopLeftover(native, cluster, log);
  }
  throw new PostgresRefusal(
    `A database server (process ${found.pid}) is still running on ${cluster} and does not stop. ` +
      `Stop that process, then start again.`,
  );
}

async function isGone(cluster: string, pid: number, seconds: number): Promise<boolean> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(20))
    if (!isServerOf(cluster, pid)) return true;
  return false;
}

/** Whether this pid is alive and its command line names this folder (on Windows: is a PostgreSQL). */
export function isServerOf(cluster: string, pid: number): boolean {
  if (process.platform === "linux") return commandLine(pid).includes(cluster);
  if (process.platform === "win32")
    return said("tasklist", "/NH", "/FI", `PID eq ${pid}`).includes("postgres.exe");
  return said("ps", "-ww", "-o", "command=", "-p", String(pid)).includes(cluster);
}

/** Empty for a process that is gone, and for a zombie. */
function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
  } catch {
    return [];
  }
}

function said(program: string, ...args: string[]): string {
  return spawnSync(program, args, { encoding: "utf8", windowsHide: true }).stdout ?? "";
}
