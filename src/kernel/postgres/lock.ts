import { DatabaseSync } from "node:sqlite";

/*
 * Node has no flock. SQLite takes a lock of the operating system on its file, which ends with the
 * process however it ends, holds between containers that share a folder, and exists on Windows.
 * The file stays empty.
 */

const busy = 5;

export type Lock = { release(): void };

/** Takes the lock of this file, or undefined when another holds it (in this process too). */
export function takeLock(file: string): Lock | undefined {
  // Someone who only asks holds the lock for an instant: wait that out.
  const database = exclusively(file, 500);
  return database && { release: () => void (database.isOpen && database.close()) };
}

export function isLocked(file: string): boolean {
  const database = exclusively(file, 0);
  database?.close();
  return database === undefined;
}

function exclusively(file: string, timeout: number): DatabaseSync | undefined {
  const database = new DatabaseSync(file, { timeout });
  try {
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return database;
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === busy) return undefined;
    throw error;
  }
}
