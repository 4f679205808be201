import { createHash } from "node:crypto";
import { chownSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UnreachableFolder } from "./errors.ts";

/** Where things lie below DATA_DIR. */
export type Folders = {
  data: string;
  /** All that is PostgreSQL's: one folder per major version, the sockets, the log, the lock. */
  home: string;
  secrets: string;
  lock: string;
  /** Who looks after the server and where it listens; see running.ts. */
  running: string;
  log: string;
};

export type Owner = { uid: number; gid: number };

export function foldersOf(dataDir: string): Folders {
  const data = realpathSync(dataDir);
  const home = join(data, "postgres");
  return {
    data,
    home,
    secrets: join(data, "secrets"),
    lock: join(home, "supervisor.lock"),
    running: join(home, "supervisor.json"),
    log: join(home, "log", "postgres.log"),
  };
}

/** Makes a folder that only the server's user may enter; one that exists keeps its owner. */
export function privateFolder(path: string, owner: Owner | undefined): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    if (owner && lstatSync(path).uid === 0) chownSync(path, owner.uid, owner.gid);
  } catch (error) {
    throw new UnreachableFolder(
      `The folder ${path} cannot be made${owner ? ` for the user id ${owner.uid}` : ""}: ` +
        `${(error as Error).message}. Give this process the right to write there, or choose another DATA_DIR.`,
      { cause: error },
    );
  }
}

// sun_path holds 108 bytes on Linux and 104 on macOS and the BSDs, with a closing zero.
const longestSocket = process.platform === "linux" ? 107 : 103;
const socketName = "/.s.PGSQL.5432";

export function fitsASocket(folder: string): boolean {
  return Buffer.byteLength(folder + socketName) <= longestSocket;
}

/** A folder for the server's socket: inside its home, or a short one when that path is too long. */
export function socketFolder(home: string, owner: Owner | undefined): string {
  const inside = join(home, "run");
  if (fitsASocket(inside)) {
    privateFolder(inside, owner);
    return inside;
  }
  const temporary = fitsASocket(join(tmpdir(), "koudmen-0123456789ab")) ? tmpdir() : "/tmp";
  const short = join(
    temporary,
    `koudmen-${createHash("sha256").update(home).digest("hex").slice(0, 12)}`,
  );
  privateFolder(short, owner);
  if (isPrivate(short, owner)) return short;
  // Someone else took the name in a folder open to all.
  const other = mkdtempSync(join(temporary, "koudmen-"));
  if (owner) chownSync(other, owner.uid, owner.gid);
  return other;
}

/** A short folder goes with the server that used it; one inside the home stays. */
export function leaveSocketFolder(home: string, folder: string): void {
  if (folder !== join(home, "run")) rmSync(folder, { recursive: true, force: true });
}

function isPrivate(path: string, owner: Owner | undefined): boolean {
  const found = lstatSync(path);
  const uid = owner?.uid ?? process.getuid?.();
  return found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0;
}
