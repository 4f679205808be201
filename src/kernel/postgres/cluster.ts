import { randomBytes } from "node:crypto";
import type { ChildProcess } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { DifferentMajor, PostgresRefusal, UnnamedUser } from "./errors.ts";
import type { Folders, Owner } from "./folders.ts";
import type { Launcher } from "./launcher.ts";
import { keepPassword, newPassword, passwordFor, readPassword } from "./secrets.ts";

export const superuser = { user: "koudmen_superuser", secret: "postgres-superuser" };

type Making = { folders: Folders; launcher: Launcher; owner: Owner | undefined; sync: boolean };

/** The data folder of this major version, made when there is none; gives its path. */
export async function prepareCluster(making: Making): Promise<string> {
  const { folders, launcher } = making;
  const cluster = join(folders.home, String(launcher.major));
  removeUnfinished(folders.home);
  if (existsSync(cluster)) checkMajor(cluster, launcher.major);
  else await makeCluster(making, cluster);
  return cluster;
}

function checkMajor(cluster: string, wanted: number): void {
  const file = join(cluster, "PG_VERSION");
  const found = existsSync(file) ? readFileSync(file, "utf8").trim() : "no version at all";
  if (found !== String(wanted)) throw new DifferentMajor(cluster, found, wanted);
}

/** Made aside and renamed when complete, so that a kill on the way leaves no half of one. */
async function makeCluster(making: Making, cluster: string): Promise<void> {
  const { folders, launcher, owner } = making;
  const other = readdirSync(folders.home).find((name) => /^\d+$/.test(name));
  if (other) throw new DifferentMajor(join(folders.home, other), other, launcher.major);
  const aside = `${cluster}.making-${randomBytes(4).toString("hex")}`;
  const passwordFile = `${aside}.password`;
  writeFileSync(passwordFile, passwordFor(folders.secrets, superuser.secret), { mode: 0o600 });
  if (owner) chownSync(passwordFile, owner.uid, owner.gid);
  await initdb(making, aside, passwordFile);
  rmSync(passwordFile);
  renameSync(aside, cluster);
  if (process.platform !== "win32") syncFolder(folders.home);
}

async function initdb(making: Making, aside: string, passwordFile: string): Promise<void> {
  const { launcher, owner, sync } = making;
  const child = launcher.start(
    "initdb",
    [
      ...["-D", aside, "-U", superuser.user, "-A", "scram-sha-256", "--pwfile", passwordFile],
      ...["--encoding", "UTF8", "--data-checksums", "--no-instructions", ...locale(launcher.major)],
      ...(sync ? [] : ["--no-sync"]),
    ],
    { stdio: ["ignore", "pipe", "pipe"], windowsHide: true },
  );
  const [code, said] = await ended(child);
  if (code === 0) return;
  if (/could not look up effective user ID/.test(said))
    throw new UnnamedUser(owner?.uid ?? process.getuid?.() ?? 0);
  throw new PostgresRefusal(`PostgreSQL could not prepare its data in ${aside}: ${said.trim()}`);
}

/**
 * Order and case by code point, the same everywhere. From 17 on PostgreSQL has this locale itself,
 * so that a new C library never changes an index; the system's own then only classes characters.
 */
function locale(major: number): string[] {
  const system = { darwin: ["--locale=C", "--lc-ctype=en_US.UTF-8"], win32: ["--locale=C"] };
  const outer = system[process.platform as keyof typeof system] ?? ["--locale=C.UTF-8"];
  return major < 17 ? outer : [...outer, "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
}

/** Gives the superuser a new password when `secrets` was lost, which only a lone backend can. */
export async function ensureSuperuserPassword(
  folders: Folders,
  launcher: Launcher,
  cluster: string,
): Promise<void> {
  if (readPassword(folders.secrets, superuser.secret)) return;
  const password = newPassword();
  const child = launcher.start("postgres", ["--single", "-D", cluster, "postgres"], {
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  child.stdin?.end(`ALTER ROLE ${superuser.user} PASSWORD '${password}'\n`);
  const [code, said] = await ended(child);
  if (code !== 0 || said.includes("ERROR:"))
    throw new PostgresRefusal(`The database's passwords are lost and cannot be made anew: ${said}`);
  keepPassword(folders.secrets, superuser.secret, password);
}

async function ended(child: ChildProcess): Promise<[number | null, string]> {
  const code = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  const said = Promise.all(
    [child.stdout, child.stderr].map((one) => (one ? text(one) : Promise.resolve(""))),
  );
  return [await code, (await said).join("\n")];
}

function removeUnfinished(home: string): void {
  for (const name of readdirSync(home))
    if (/^\d+\.making-/.test(name))
      rmSync(join(home, name), { recursive: true, force: true, maxRetries: 5 });
}

function syncFolder(folder: string): void {
  const fd = openSync(folder, "r");
  fsyncSync(fd);
  closeSync(fd);
}
