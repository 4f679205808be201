import { openDatabase, type Database } from "#kernel/db";
import { TooMany } from "#kernel/errors";
import { testDatabase, type TestDatabase } from "#test/database.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { countTry } from "./index.ts";

let world: TestDatabase;
let otherProcess: Database;
before(async () => {
  world = await testDatabase();
  otherProcess = openDatabase(world.appUrl);
});
after(async () => {
  await otherProcess.close();
  await world.close();
});

const limit = { most: 3, seconds: 60 };
const at = (second: number) => new Date(Date.UTC(2026, 2, 3, 12, 0, second));
const tries = (key: string, second: number, database: Database = world.database) =>
  countTry(database, key, limit, at(second));

async function waitAfter(key: string, second: number): Promise<number> {
  const refusal: unknown = await tries(key, second).catch((fault: unknown) => fault);
  assert.ok(refusal instanceof TooMany, String(refusal));
  return refusal.retryAfter;
}

test("as many tries as allowed pass, and the next one is told how long to wait", async () => {
  for (const second of [0, 10, 20]) await tries("one", second);
  assert.equal(await waitAfter("one", 30), 30);
  assert.equal(await waitAfter("one", 59), 1);
});

test("a try that passes is told how many are left, and until when", async () => {
  assert.deepEqual(await tries("left", 0), { remaining: 2, seconds: 60 });
  assert.deepEqual(await tries("left", 20), { remaining: 1, seconds: 40 });
});

test("the window begins at the first try, and the count anew at its end", async () => {
  for (const second of [0, 1, 2]) await tries("two", second);
  await waitAfter("two", 59);
  for (const second of [60, 61, 62]) await tries("two", second);
  assert.equal(await waitAfter("two", 63), 57);
});

test("each key is counted for itself", async () => {
  for (const second of [0, 0, 0]) await tries("three", second);
  await waitAfter("three", 0);
  await tries("four", 0);
});

test("several processes that count at once count together", async () => {
  const all = Array.from({ length: 12 }, (_, index) =>
    tries("five", 0, index % 2 ? otherProcess : world.database),
  );
  const passed = (await Promise.allSettled(all)).filter(({ status }) => status === "fulfilled");
  assert.equal(passed.length, limit.most);
});
