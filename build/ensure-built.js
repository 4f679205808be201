import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Builds when something in the sources is younger than what was built. Without sources there is nothing to build. */
export async function ensureBuilt() {
  const built = join(root, "dist", "koudmen.js");
  const since = existsSync(built) ? statSync(built).mtimeMs : 0;
  if (!existsSync(join(root, "src")) || youngest(["src", "build", "package-lock.json"]) <= since)
    return;
  const { buildAll } = await import("./build.js");
  await buildAll();
}

function youngest(names) {
  return Math.max(...names.map((name) => youngestIn(join(root, name))));
}

function youngestIn(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => youngestIn(join(path, name))));
}
