import { testDatabase, type TestDatabase } from "#test/database.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { enterCommunity, inTransaction, type Db } from "./index.ts";

let world: TestDatabase;
let here: number;
let elsewhere: number;
before(async () => {
  world = await testDatabase();
  here = await world.community();
  elsewhere = await world.community("Jardins créoles");
});
after(() => world.close());

const add = (db: Db, label: string) =>
  db.execute("insert into skill (community_id, label, added_at) values ($1, $2, now())", [
    db.communityId,
    label,
  ]);

async function labels(communityId = here): Promise<unknown[]> {
  const rows = await world.database
    .of(communityId)
    .reading((db) => db.execute("select label from skill order by id"));
  return rows.map(({ label }) => label);
}

/** An act as acts are written: alone, or within another. */
const learn = (acting: { db: Db }, label: string, fails = false) =>
  inTransaction(acting, async ({ db }) => {
    await add(db, label);
    if (fails) throw new Error("no");
    return label;
  });

test("an act that throws is undone whole, and one that returns is kept", async () => {
  const acting = { db: world.database.of(here) };
  await assert.rejects(learn(acting, "undone", true), /no/);
  assert.equal(await learn(acting, "kept"), "kept");
  assert.deepEqual(await labels(), ["kept"]);
});

test("an act called within an act is kept or undone with it", async () => {
  const acting = { db: world.database.of(here) };
  const before = await labels();
  const outer = (fails: boolean) =>
    inTransaction(acting, async (acting) => {
      await learn(acting, "outer");
      await learn(acting, "inner");
      if (fails) throw new Error("no");
    });
  await assert.rejects(outer(true), /no/);
  assert.deepEqual(await labels(), before);
  await outer(false);
  assert.deepEqual(await labels(), [...before, "outer", "inner"]);
});

test("a connection whose act failed serves the next one", async () => {
  const acting = { db: world.database.of(here) };
  for (let times = 0; times < 12; times += 1) {
    const wrong = inTransaction(acting, ({ db }) => db.execute("select no_such_thing"));
    await assert.rejects(wrong, /no_such_thing/);
  }
  assert.equal(await learn(acting, "after"), "after");
});

test("a page writes nothing, and no act joins it", async () => {
  const before = await labels();
  const db = world.database.of(here);
  await assert.rejects(
    db.reading((db) => add(db, "written by a page")),
    /read-only transaction/,
  );
  await assert.rejects(
    db.reading((db) => learn({ db }, "joined")),
    /can't join a read-only transaction/,
  );
  assert.deepEqual(await labels(), before);
});

test("a page sees the rows of one moment, whatever is done meanwhile", async () => {
  const count = (db: Db) => db.execute("select count(*) as count from skill");
  await world.database.of(here).reading(async (db) => {
    const first = await count(db);
    await learn({ db: world.database.of(here) }, "meanwhile");
    assert.deepEqual(await count(db), first);
  });
  assert.ok((await labels()).includes("meanwhile"));
});

test("communities are closed to one another, even where a query forgets to ask", async () => {
  await learn({ db: world.database.of(elsewhere) }, "theirs");
  assert.deepEqual(await labels(elsewhere), ["theirs"]);
  assert.ok(!(await labels()).includes("theirs"));
  await world.database
    .of(here)
    .transaction(async (db) => {
      const changed = await db.execute("update skill set label = 'ours' returning id");
      assert.equal(changed.length, (await db.execute("select id from skill")).length);
      throw new Error("put back");
    })
    .catch(() => {});
  const intrusion = world.database
    .of(here)
    .transaction((db) => add({ ...db, communityId: elsewhere }, "planted"));
  await assert.rejects(intrusion, /row-level security/);
  assert.deepEqual(await labels(elsewhere), ["theirs"]);
});

test("a global transaction sees no community's rows until it enters one", async () => {
  const rows = (db: Db) => db.execute("select label from skill");
  await world.database.global(async (global) => {
    assert.deepEqual(await rows(global), []);
    const inside = await enterCommunity(global, elsewhere);
    assert.equal(inside.communityId, elsewhere);
    assert.deepEqual(await rows(inside), [{ label: "theirs" }]);
    await learn({ db: inside }, "brought");
  });
  assert.deepEqual(await labels(elsewhere), ["theirs", "brought"]);
});

test("a community that was entered is left at the end of the transaction", async () => {
  await world.database.global((db) => enterCommunity(db, here));
  const { rows } = await world.database.pool.query("select label from skill");
  assert.deepEqual(rows, []);
});

test("what was not opened cannot be asked", () => {
  const closed = world.database.of(here);
  assert.throws(() => closed.query, /No transaction is open/);
  assert.throws(() => closed.execute("select 1"), /No transaction is open/);
  assert.throws(() => closed.named("one", "select 1", []), /No transaction is open/);
});

test("ids are numbers, alone and several at once", async () => {
  const [row] = await world.database
    .of(here)
    .reading((db) =>
      db.execute("select 7::bigint as one, '{7,8}'::bigint[] as several, '{}'::bigint[] as none"),
    );
  assert.deepEqual(row, { one: 7, several: [7, 8], none: [] });
});
