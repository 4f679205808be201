import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { testDatabase, type TestDatabase } from "#test/database.ts";
import type { Db } from "./transaction.ts";

let world: TestDatabase;
let here: number;
before(async () => {
  world = await testDatabase();
  here = await world.community();
});
after(() => world.close());

const count = (db: Db, told: string) =>
  sql<{ count: number }>`select count(*)::int as count from event where name = ${told}`.execute(
    db.query,
  );

async function preparedHere(db: Db, part: string): Promise<number> {
  const rows = await db.execute("select statement from pg_prepared_statements");
  return rows.filter(({ statement }) => String(statement).includes(part)).length;
}

test("a statement met again is prepared, once whatever its values", async () => {
  await world.database.of(here).transaction(async (db) => {
    await count(db, "need.published");
    assert.equal(await preparedHere(db, "from event where name"), 0);
    for (const told of ["need.published", "need.answered", "person.arrived"]) {
      const { rows } = await count(db, told);
      assert.deepEqual(rows, [{ count: 0 }]);
    }
    assert.equal(await preparedHere(db, "from event where name"), 1);
  });
});

test("one that takes all columns never is: a migration beside it may add one", async () => {
  await world.database.of(here).transaction(async (db) => {
    for (let times = 0; times < 4; times++)
      await db.query.selectFrom("event").selectAll().execute();
    assert.equal(await preparedHere(db, 'from "event"'), 0);
  });
});
