import { randomUUID } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

/**
 * The content of a secret file, made at the first asking. Two processes that ask at once get the
 * same: a link is made whole or refused, never replaced.
 */
export function keptFile(path: string, make: () => Buffer): Buffer {
  return readOrNone(path) ?? makeOnce(path, make());
}

function makeOnce(path: string, content: Buffer): Buffer {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  const file = openSync(draft, "wx", 0o600);
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(draft, path);
    return content;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
    return readFileSync(path);
  } finally {
    unlinkSync(draft);
  }
}

function readOrNone(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw fault;
  }
}
