import { kernelTables } from "../../src/kernel/db/kernel-tables.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { domains } from "../../src/domains.ts";
import { testDatabase, type TestDatabase } from "../database.ts";
import { readCatalog, type Catalog } from "./catalog.ts";

/** Tables of the whole server: who may sign in, which communities exist, what was applied. */
const withoutCommunity = [
  "account",
  "community",
  "migration",
  "rate_limit",
  "session",
  "sign_in_attempt",
];

let database: TestDatabase;
let catalog: Catalog;
before(async () => {
  database = await testDatabase();
  catalog = await readCatalog(database);
});
after(() => database.close());

const owners = [{ name: "the kernel", tables: kernelTables }, ...domains];
const ofCommunities = () => catalog.tables.filter(({ name }) => !withoutCommunity.includes(name));

test("every table has exactly one owner, and every owner's table exists", () => {
  const owned = owners.flatMap(({ tables }) => Object.keys(tables));
  assert.deepEqual(
    owned.toSorted(),
    catalog.tables.map(({ name }) => name),
  );
});

test("every table has a note on what it holds about people", () => {
  for (const { tables } of owners)
    for (const [table, note] of Object.entries(tables))
      assert.ok(note.trim().length >= 10, `the note of ${table} says nothing`);
});

test("every table has a community first in its key, or is on the short list of those without", () => {
  for (const { name, key } of ofCommunities()) assert.equal(key[0], "community_id", name);
  const exceptions = catalog.tables.filter(({ name }) => withoutCommunity.includes(name));
  assert.deepEqual(
    exceptions.map(({ name }) => name),
    withoutCommunity,
  );
  for (const { name, columns } of exceptions)
    assert.ok(!columns.includes("community_id"), `${name} has a community after all`);
});

test("row-level security closes every table of communities, by one policy, to all but the owner", () => {
  for (const { name, enclosed, forced, policies } of ofCommunities())
    // Forced upon the owner, it would make a backup empty without a word.
    assert.deepEqual(
      { name, enclosed, forced, policies },
      { name, enclosed: true, forced: false, policies: 1 },
    );
});

test("what points from one table of communities to another stays in the same community", () => {
  const closed = new Set(ofCommunities().map(({ name }) => name));
  const between = catalog.foreignKeys.filter(
    ({ table, to }) => closed.has(table) && closed.has(to),
  );
  assert.ok(between.length > 20);
  for (const { name, columns, toColumns } of between) {
    const place = columns.indexOf("community_id");
    assert.ok(place >= 0 && toColumns[place] === "community_id", name);
  }
});

test("every foreign key has its index", () => {
  const bare = catalog.foreignKeys.filter(({ indexed }) => !indexed);
  assert.deepEqual(
    bare.map(({ table, columns }) => `${table} (${columns.join(", ")})`),
    [],
  );
});
