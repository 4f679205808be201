import { migrate, migrationState } from "#kernel/db";
import assert from "node:assert/strict";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import pg from "pg";
import { testDatabase, type TestDatabase } from "../database.ts";

const released = join(import.meta.dirname, "../../migrations");

let database: TestDatabase;
let client: pg.Client;
let folder: string;
before(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
});
after(async () => {
  await client.end();
  await database.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "koudmen-migrations-"));
  cpSync(released, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = () => migrate(database.ownerUrl, "koudmen_app", folder);
const first = () => join(folder, "0001-foundation.sql");

test("a database of the present has nothing to apply", async () => {
  assert.deepEqual(await run(), []);
  const { done, waiting } = await migrationState(client, folder);
  assert.deepEqual(waiting, []);
  assert.deepEqual(
    done,
    readdirSync(folder)
      .filter((name) => /^\d{4}-/.test(name))
      .sort(),
  );
});

test("numbers follow one another, each given once", () => {
  const numbers = readdirSync(released).flatMap((name) => /^(\d{4})-/.exec(name)?.[1] ?? []);
  const expected = numbers.map((_, index) => String(index + 1).padStart(4, "0"));
  assert.deepEqual(numbers.sort(), expected);
});

test("a migration changed after it was applied is refused, even by a blank", async () => {
  appendFileSync(first(), " ");
  await assert.rejects(run(), /0001-foundation\.sql was changed after it was applied/);
});

test("a migration gone after it was applied is refused", async () => {
  rmSync(first());
  await assert.rejects(run(), /0001-foundation\.sql was applied here, but its file is gone/);
});

test("a migration renamed after it was applied is refused", async () => {
  renameSync(first(), join(folder, "0001-beginning.sql"));
  await assert.rejects(run(), /its file is gone/);
});

test("when one of several fails, none is kept", async () => {
  writeFileSync(join(folder, "9998-good.sql"), "create table of_one_day (id bigint primary key);");
  writeFileSync(join(folder, "9999-bad.sql"), "create table of_one_day (id bigint primary key);");
  await assert.rejects(run(), /already exists/);
  const { rows } = await client.query("select to_regclass('of_one_day') as made");
  assert.deepEqual(rows, [{ made: null }]);
  assert.deepEqual((await migrationState(client, folder)).waiting, [
    "9998-good.sql",
    "9999-bad.sql",
  ]);
});

test("two that migrate at the same moment apply a migration once", async () => {
  const name = "9999-new.sql";
  writeFileSync(join(folder, name), "create table of_one_day (id bigint primary key);");
  const applied = await Promise.all([run(), run(), run()]);
  assert.deepEqual(applied.flat(), [name]);
});
