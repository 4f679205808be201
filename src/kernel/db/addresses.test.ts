import { PlainFault } from "#kernel/errors";
import { testDatabase, type TestDatabase } from "#test/database.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { databaseAddresses } from "./index.ts";

let world: TestDatabase;
before(async () => {
  world = await testDatabase();
});
after(() => world.close());

const password = () => "made-once";

async function asked(url: string, sql: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows[0] ?? {};
  } finally {
    await client.end();
  }
}

const refusal = async (databaseUrl: string, ownerUrl?: string): Promise<string> => {
  const fault: unknown = await databaseAddresses({ databaseUrl, ownerUrl }, password).catch(
    (fault: unknown) => fault,
  );
  assert.ok(fault instanceof PlainFault, String(fault));
  return fault.message;
};

test("a role that may create none is told to ask for a second one, and which settings to write", async () => {
  const said = await refusal(world.ownerUrl);
  assert.match(said, /may not create roles.*DATABASE_URL.*DATABASE_OWNER_URL/s);
});

test("a role that may create roles makes an unprivileged one for the application", async () => {
  const { app, owner } = await databaseAddresses({ databaseUrl: world.adminUrl }, password);
  assert.equal(owner, world.adminUrl);
  try {
    const rights =
      "select rolname, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user";
    const { rolname, ...may } = await asked(app, rights);
    assert.equal(rolname, `${new URL(world.adminUrl).pathname.slice(1)}_app`);
    assert.deepEqual(may, { rolsuper: false, rolbypassrls: false, rolcreaterole: false });
    const again = await databaseAddresses({ databaseUrl: world.adminUrl }, password);
    assert.deepEqual(again, { app, owner });
    assert.equal((await asked(again.app, "select 1 as one"))["one"], 1);
  } finally {
    await asked(world.adminUrl, `drop role "${new URL(app).username}"`);
  }
});

test("two addresses are taken as they are when the application's role is unprivileged", async () => {
  const given = { databaseUrl: world.appUrl, ownerUrl: world.ownerUrl };
  assert.deepEqual(await databaseAddresses(given, password), {
    app: world.appUrl,
    owner: world.ownerUrl,
  });
});

test("an application that row-level security would not hold is refused", async () => {
  assert.match(await refusal(world.adminUrl, world.ownerUrl), /bypasses row-level security/);
  // The owner of the tables passes by their policies, and so does whoever may become the owner.
  assert.match(await refusal(world.ownerUrl, world.ownerUrl), /bypasses row-level security/);
});

test("a role that bypasses row-level security by its own right is refused", async () => {
  const role = `bypassing_${process.pid}`;
  const url = new URL(world.appUrl);
  url.username = role;
  await asked(world.adminUrl, `create role ${role} login bypassrls password '${url.password}'`);
  try {
    assert.match(await refusal(url.href, world.ownerUrl), /bypasses row-level security/);
  } finally {
    await asked(world.adminUrl, `drop role ${role}`);
  }
});
