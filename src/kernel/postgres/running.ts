import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Folders } from "./folders.ts";
import type { Place } from "./place.ts";

/** What a supervisor writes down for the commands beside it; the place once the server is ready. */
export type Running = { pid: number; place?: Place };

export function writeRunning({ running }: Folders, facts: Running): void {
  writeFileSync(`${running}.new`, JSON.stringify(facts), { mode: 0o600 });
  renameSync(`${running}.new`, running);
}

export function readRunning({ running }: Folders): Running | undefined {
  try {
    return JSON.parse(readFileSync(running, "utf8")) as Running;
  } catch {
    return undefined;
  }
}

export function removeRunning({ running }: Folders): void {
  rmSync(running, { force: true });
}
