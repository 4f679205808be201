import { mkdirSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { completeBinaries, nativeFolder } from "./binaries.ts";
import { ensureSuperuserPassword, prepareCluster } from "./cluster.ts";
import { AlreadySupervised, PostgresRefusal, UnreachableFolder } from "./errors.ts";
import { foldersOf, leaveSocketFolder, privateFolder, type Folders } from "./folders.ts";
import { findLauncher, serverOwner } from "./launcher.ts";
import { stopLeftover } from "./leftover.ts";
import { takeLock, type Lock } from "./lock.ts";
import { addressOf, choosePlace } from "./place.ts";
import { ensureRoles, loginsOf } from "./roles.ts";
import { readRunning, removeRunning, writeRunning } from "./running.ts";
import type { Log } from "./server.ts";
import { settingArguments } from "./settings.ts";
import { supervise } from "./supervision.ts";

export type Options = {
  /** Made when missing; holds `postgres/` and `secrets/`. */
  dataDir: string;
  log?: Log;
  /** A `native` folder; by default the platform's package (see nativeFolder). */
  binaries?: string;
  /** Further settings of the server, for instance `{ fsync: "off" }` in tests. */
  settings?: Record<string, string>;
  /** The owner may create databases, and `adminUrl` is given. */
  forTests?: boolean;
};

export type EmbeddedPostgres = {
  /** The role that owns the database `koudmen`: migrates, backs up, restores. */
  ownerUrl: string;
  /** The role that owns nothing, and that row-level security binds. */
  appUrl: string;
  /** The superuser, in tests only. */
  adminUrl?: string;
  /** The server's process, undefined while it is away. */
  pid(): number | undefined;
  /** Ends all sessions, writes everything down, and lets another supervisor take over. */
  stop(): Promise<void>;
};

/**
 * Starts PostgreSQL on the data below `dataDir` (made at the first start) and looks after it:
 * it comes back under the same addresses when it dies, and ends when this process ends, however
 * that happens. Refuses with AlreadySupervised when another process does so already, and with the
 * other PostgresRefusals when it cannot run here; their messages say what to do.
 */
export async function startEmbedded(options: Options): Promise<EmbeddedPostgres> {
  // The kernel ends the server with the *thread* that started it.
  if (!isMainThread) throw new Error("The embedded PostgreSQL is started from the main thread.");
  const folders = prepareFolders(options.dataDir);
  const lock = lockOrRefuse(folders);
  try {
    writeRunning(folders, { pid: process.pid });
    return await startLocked(options, folders, lock);
  } catch (error) {
    letGo(folders, lock);
    throw error;
  }
}

function prepareFolders(dataDir: string): Folders {
  mkdirSync(dataDir, { recursive: true });
  const folders = foldersOf(dataDir);
  privateFolder(folders.home, serverOwner(folders.home));
  return folders;
}

function lockOrRefuse(folders: Folders): Lock {
  try {
    const lock = takeLock(folders.lock);
    if (lock) return lock;
  } catch (error) {
    throw new UnreachableFolder(
      `This process may not write in ${folders.home}: ${(error as Error).message}. ` +
        `Start Koudmen as the user who started it before, or give that folder to this one.`,
      { cause: error },
    );
  }
  throw new AlreadySupervised(folders.data, readRunning(folders)?.pid);
}

function letGo(folders: Folders, lock: Lock): void {
  removeRunning(folders);
  lock.release();
}

async function startLocked(
  options: Options,
  folders: Folders,
  lock: Lock,
): Promise<EmbeddedPostgres> {
  const { settings = {}, log = () => undefined, forTests = false } = options;
  const native = options.binaries ?? nativeFolder();
  completeBinaries(native);
  const owner = serverOwner(folders.home);
  const launcher = findLauncher(native, folders.home, owner);
  const cluster = await prepareCluster({
    folders,
    launcher,
    owner,
    sync: settings.fsync !== "off",
  });
  await stopLeftover(native, cluster, log);
  await ensureSuperuserPassword(folders, launcher, cluster);
  const place = await choosePlace(folders.home, owner);
  const args = settingArguments(place, settings);
  const server = await supervise({ launcher, cluster, settings: args, logFile: folders.log, log });
  const logins = loginsOf(folders);
  try {
    await ensureRoles(place, logins, forTests);
  } catch (error) {
    await server.stop();
    throw new PostgresRefusal(
      `The database server runs, but its roles cannot be prepared: ${(error as Error).message}`,
      { cause: error },
    );
  }
  writeRunning(folders, { pid: process.pid, place });
  log("the database server is ready", { version: launcher.version, pid: server.pid() });
  return {
    ownerUrl: addressOf(place, logins.owner),
    appUrl: addressOf(place, logins.app),
    adminUrl: forTests ? addressOf(place, logins.superuser) : undefined,
    pid: () => server.pid(),
    stop: async () => {
      await server.stop();
      if (place.kind === "socket") leaveSocketFolder(folders.home, place.folder);
      letGo(folders, lock);
    },
  };
}
