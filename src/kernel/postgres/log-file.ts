import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  truncateSync,
} from "node:fs";
import { dirname } from "node:path";

const largest = 4 * 1024 * 1024;

/** Opens the log for appending; the caller closes the descriptor once the server has its own. */
export function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  boundLog(file);
  return openSync(file, "a", 0o600);
}

/** Keeps the log and its predecessor below 4 MB each. Appending goes on at the new end. */
export function boundLog(file: string): void {
  if (logLength(file) <= largest) return;
  copyFileSync(file, `${file}.1`);
  truncateSync(file);
}

export function logLength(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** What was logged after this length, at most its last 4 kB. */
export function logSince(file: string, length: number): string {
  const end = logLength(file);
  const start = Math.max(end < length ? 0 : length, end - 4096);
  const words = Buffer.alloc(Math.max(0, end - start));
  if (words.length === 0) return "";
  const fd = openSync(file, "r");
  try {
    readSync(fd, words, 0, words.length, start);
  } finally {
    closeSync(fd);
  }
  return words.toString("utf8").trim();
}
