import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { testApp, type TestApp } from "../app.ts";
import { livedIn, type LivedIn } from "./lived-in.ts";
import { as, attempt, communityTables, denied } from "./tables.ts";

let world: TestApp;
let here: LivedIn;
let elsewhere: LivedIn;
before(async () => {
  world = await testApp();
  here = await livedIn(world, "avocatiers");
  elsewhere = await livedIn(world, "manguiers");
});
after(() => world.close());

const asApp = <Result>(work: (client: pg.Client) => Promise<Result>) =>
  as(world.database.appUrl, here.here.id, work);

test("the application's role owns nothing of ours, and has no right beyond its own", async () => {
  const { rows } = await asApp((client) =>
    client.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships,
         (select count(*)::int from pg_class c where c.relowner = r.oid
            and c.relnamespace = 'public'::regnamespace) as tables,
         (select count(*)::int from pg_proc p where p.proowner = r.oid
            and p.pronamespace = 'public'::regnamespace) as functions,
         has_schema_privilege('public', 'create') as creates
       from pg_roles r where rolname = current_user`,
    ),
  );
  assert.deepEqual(rows, [
    {
      rolname: "koudmen_app",
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      memberships: 0,
      tables: 0,
      functions: 0,
      creates: false,
    },
  ]);
});

test("the owner's rights end at the owner: it is no superuser, and app is no member of it", async () => {
  const { rows } = await asApp((client) =>
    client.query<{ rolsuper: boolean; member: boolean }>(
      `select rolsuper, pg_has_role(current_user, 'koudmen_owner', 'member') as member
       from pg_roles where rolname = 'koudmen_owner'`,
    ),
  );
  assert.deepEqual(rows, [{ rolsuper: false, member: false }]);
});

test("switching row-level security off shows an error, not everything", async () => {
  for (const table of await communityTables(world.database))
    await asApp(async (client) => {
      await client.query("set row_security = off");
      assert.equal(await attempt(client, `select * from ${table}`), denied, table);
    });
});

const takeovers = (table: string) => [
  `alter table ${table} disable row level security`,
  `alter table ${table} no force row level security`,
  `alter table ${table} owner to koudmen_app`,
  `drop policy community on ${table}`,
  `alter policy community on ${table} using (true)`,
  `create policy open on ${table} using (true)`,
  `create trigger spy after insert on ${table} for each row execute function refuse_change()`,
  `create index on ${table} (community_id)`,
  `drop table ${table} cascade`,
];

test("the role can't undo what holds it", async () => {
  for (const table of await communityTables(world.database))
    await asApp(async (client) => {
      for (const sql of takeovers(table)) assert.equal(await attempt(client, sql), denied, sql);
    });
});

test("the role can't become another, nor change what the policies call", async () => {
  await asApp(async (client) => {
    for (const sql of [
      "set role koudmen_owner",
      "set session authorization koudmen_owner",
      "alter role koudmen_app bypassrls",
      "grant koudmen_owner to koudmen_app",
      "create or replace function current_community() returns bigint language sql as 'select 1::bigint'",
      "create function public.mine() returns bigint language sql as 'select 1::bigint'",
      "create view public.mine as select * from need",
      "create table public.mine (id bigint)",
      "alter table migration add column mine text",
      "delete from migration",
    ])
      assert.equal(await attempt(client, sql), denied, sql);
  });
});

test("no view opens what the tables close", async () => {
  const { rows } = await asApp((client) =>
    client.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
         and not coalesce(reloptions::text like '%security_invoker=true%', false)`,
    ),
  );
  assert.deepEqual(rows, []);
});

test("a cheap function of one's own doesn't hear the rows that are hidden", async () => {
  await asApp(async (client) => {
    const heard: string[] = [];
    client.on("notice", ({ message }) => heard.push(message ?? ""));
    await client.query(
      `create function pg_temp.spy(words text) returns boolean language plpgsql cost 0.0000001
       as $$ begin raise notice '%', words; return true; end $$`,
    );
    await client.query("select from need where pg_temp.spy(title)");
    assert.ok(heard.some((title) => title.includes(here.skill)));
    assert.deepEqual(
      heard.filter((title) => title.includes(elsewhere.skill)),
      [],
    );
  });
});
