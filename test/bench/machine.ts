import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** What the figures depend on. */
export function machine() {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  return {
    at: new Date().toISOString(),
    processor: `${cpus().length} × ${cpus()[0]!.model.trim()}`,
    memory: `${Math.round(totalmem() / 1024 ** 3)} GB`,
    system: `${type()} ${release()}`,
    node: process.version,
    koudmen: `${version} ${commit()}`.trim(),
    load: load(),
  };
}

/** How busy the machine is besides, over the last minute. */
export function load(): number {
  return Math.round(loadavg()[0]! * 100) / 100;
}

function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], {
      cwd: root,
      encoding: "utf8",
    }).trim();
  } catch {
    return "";
  }
}
