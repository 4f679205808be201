// Communities share their tables. Row-level security keeps each one's rows to itself, even where a
// query forgets its community: here every query does.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { testApp, type TestApp } from "../app.ts";
import { livedIn, type LivedIn } from "./lived-in.ts";
import { as, attempt, communityTables, denied } from "./tables.ts";

let world: TestApp;
let tables: string[];
let here: LivedIn;
let elsewhere: LivedIn;
before(async () => {
  world = await testApp();
  tables = await communityTables(world.database);
  here = await livedIn(world, "avocatiers");
  elsewhere = await livedIn(world, "manguiers");
});
after(() => world.close());

const asOwner = <Result>(work: Parameters<typeof as<Result>>[2]) =>
  as(world.database.ownerUrl, undefined, work);
const asApp = <Result>(communityId: number | undefined, work: Parameters<typeof as<Result>>[2]) =>
  as(world.database.appUrl, communityId, work);

/** How many rows of a table a community has, whoever may see them. */
async function countOf(table: string, { here: { id } }: LivedIn): Promise<number> {
  return asOwner(async (client) => {
    const sql = `select count(*)::int as count from ${table} where community_id = $1`;
    return (await client.query<{ count: number }>(sql, [id])).rows[0]!.count;
  });
}

test("both communities have rows in every table, or nothing below would be shown", async () => {
  assert.ok(tables.length > 20);
  for (const table of tables)
    for (const community of [here, elsewhere])
      assert.ok(
        (await countOf(table, community)) > 0,
        `${table} is empty: let livedIn write in it`,
      );
});

test("a query without any filter gives the rows of the current community, all of them and no other", async () => {
  for (const table of tables)
    for (const community of [here, elsewhere]) {
      const { id } = community.here;
      const { rows } = await asApp(id, (client) =>
        client.query<{ community_id: number }>(`select * from ${table}`),
      );
      assert.deepEqual(new Set(rows.map(({ community_id }) => community_id)), new Set([id]), table);
      assert.equal(rows.length, await countOf(table, community), table);
    }
});

test("without a community, before one is set and after one was, no row shows", async () => {
  for (const table of tables) {
    const count = `select count(*)::int as count from ${table}`;
    const [never, emptied] = await asApp(undefined, async (client) => {
      const never = await client.query<{ count: number }>(count);
      await client.query("select set_config('app.community_id', '', true)");
      return [never, await client.query<{ count: number }>(count)];
    });
    assert.deepEqual([never.rows[0]!.count, emptied.rows[0]!.count], [0, 0], table);
  }
});

test("a row can't be put into another community, nor moved there", async () => {
  for (const table of tables)
    await asApp(here.here.id, async (client) => {
      const row = await aRowOf(table, elsewhere);
      const columns = (await writtenColumns(table)).join(", ");
      const insert = `insert into ${table} (${columns}) overriding system value
        select ${columns} from jsonb_populate_record(null::${table}, $1::jsonb)`;
      assert.equal(await attempt(client, insert, [row]), denied, `insert into ${table}`);
      const move = `update ${table} set community_id = $1`;
      assert.equal(await attempt(client, move, [elsewhere.here.id]), denied, `move from ${table}`);
    });
});

/** Those that are not made from others. */
async function writtenColumns(table: string): Promise<string[]> {
  const sql = `select quote_ident(attname) as name from pg_attribute
    where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;
  return asOwner(async (client) =>
    (await client.query<{ name: string }>(sql, [table])).rows.map(({ name }) => name),
  );
}

async function aRowOf(table: string, { here: { id } }: LivedIn): Promise<string> {
  const sql = `select to_jsonb(t)::text as row from ${table} t where community_id = $1 limit 1`;
  return asOwner(async (client) => (await client.query<{ row: string }>(sql, [id])).rows[0]!.row);
}

test("another community's rows can't be changed, locked, removed or emptied", async () => {
  for (const table of tables) {
    const own = await countOf(table, here);
    const others = `where community_id = ${elsewhere.here.id}`;
    await asApp(here.here.id, async (client) => {
      const touched = await attempt(client, `update ${table} set community_id = community_id`);
      assert.ok([own, denied].includes(touched), `update ${table}: ${touched}`);
      const changed = await attempt(client, `update ${table} set community_id = 0 ${others}`);
      assert.ok([0, denied].includes(changed), `update ${table} ${others}: ${changed}`);
      const locked = await attempt(client, `select from ${table} ${others} for update`);
      assert.ok([0, denied].includes(locked), `lock ${table}: ${locked}`);
      const removed = await attempt(client, `delete from ${table} ${others}`);
      assert.ok([0, denied].includes(removed), `delete from ${table}: ${removed}`);
      assert.equal(await attempt(client, `truncate ${table} cascade`), denied, `truncate ${table}`);
    });
  }
});

test("a row can't lean on another community's row", async () => {
  await asApp(here.here.id, async (client) => {
    const insert = (personId: number) =>
      attempt(
        client,
        `insert into person_role (community_id, person_id, role, since_at) values ($1, $2, 'treasurer', now())`,
        [here.here.id, personId],
      );
    assert.equal(await insert(here.bilal.id), 1);
    assert.equal(await insert(elsewhere.bilal.id), "23503");
  });
});
