import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

/** The password kept under this name, or undefined when there is none yet. */
export function readPassword(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), "utf8").trim() || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

export function keepPassword(folder: string, name: string, password: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const file = join(folder, name);
  const fd = openSync(`${file}.new`, "w", 0o600);
  writeSync(fd, `${password}\n`);
  fsyncSync(fd);
  closeSync(fd);
  renameSync(`${file}.new`, file);
}

/** The password kept under this name, made on first use. */
export function passwordFor(folder: string, name: string): string {
  const kept = readPassword(folder, name);
  if (kept) return kept;
  const made = newPassword();
  keepPassword(folder, name, made);
  return made;
}

/** 192 random bits, in characters that need no escape in an address or in SQL. */
export function newPassword(): string {
  return randomBytes(24).toString("base64url");
}
