import assert from "node:assert/strict";
import { closeSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { boundLog, logSince, openLog } from "./log-file.ts";
import { newFolder } from "./trial.ts";

test("the log stays small while the server goes on writing, and its last words are kept", () => {
  const file = join(newFolder(), "log", "postgres.log");
  const fd = openLog(file);
  writeSync(fd, "x".repeat(5 * 1024 * 1024) + "before");
  boundLog(file);
  assert.equal(statSync(file).size, 0);
  assert.match(logSince(`${file}.1`, 0), /^x{4090}before$/);
  writeSync(fd, "after\n");
  assert.equal(logSince(file, 0), "after");
  assert.equal(logSince(file, 5 * 1024 * 1024), "after", "a log shortened meanwhile");
  boundLog(file);
  assert.equal(logSince(file, 3), "er");
  closeSync(fd);
  assert.equal(statSync(file).mode & 0o777, 0o600);
});
