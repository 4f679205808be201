import { migrate, openDatabase, type Database } from "#kernel/db";
import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { throwAwayCluster } from "./cluster.ts";

const migrations = join(import.meta.dirname, "../migrations");
const owner = "koudmen_owner";
const app = "koudmen_app";
const password = "only-for-tests";

export type TestDatabase = {
  database: Database;
  /** As the application connects: held by row-level security. */
  appUrl: string;
  /** Owns the tables and sees every row. */
  ownerUrl: string;
  /** As a superuser. */
  adminUrl: string;
  /** Makes a community and gives its number. */
  community(name?: string): Promise<number>;
  /** Closes the connections and drops the database. */
  close(): Promise<void>;
};

let cluster: Promise<string> | undefined;

/**
 * A database of one's own, migrated, empty. On the cluster of `TEST_DATABASE_ADMIN_URL` (a
 * superuser's address, which the test runner sets), else on one that lives as long as the process.
 */
export async function testDatabase(): Promise<TestDatabase> {
  cluster ??= Promise.resolve(process.env.TEST_DATABASE_ADMIN_URL ?? throwAwayCluster());
  const adminUrl = await cluster;
  const template = await migratedTemplate(adminUrl);
  const name = `koudmen_test_${randomBytes(6).toString("hex")}`;
  // Its files are copied: through the log, as is usual, it takes seven times as long.
  await asAdmin(adminUrl, (admin) =>
    admin.query(`create database ${name} template ${template} owner ${owner} strategy file_copy`),
  );
  const appUrl = address(adminUrl, name, app);
  const ownerUrl = address(adminUrl, name, owner);
  const database = openDatabase(appUrl);
  return {
    database,
    appUrl,
    ownerUrl,
    adminUrl: withDatabase(adminUrl, name),
    community: (title = "Les Savoirs partagés") => makeCommunity(database, title),
    async close() {
      await database.close();
      await asAdmin(adminUrl, (admin) => admin.query(`drop database ${name} with (force)`));
    },
  };
}

/** Made once per cluster, whichever test comes first; another content of `migrations/` is another template. */
async function migratedTemplate(adminUrl: string): Promise<string> {
  const template = `koudmen_template_${migrationsHash()}`;
  await asAdmin(adminUrl, async (admin) => {
    await admin.query("select pg_advisory_lock(2026)");
    if (await exists(admin, "pg_database where datname", template)) return;
    await makeRole(admin, app, "");
    await makeRole(admin, owner, "");
    await admin.query(`grant ${app} to ${owner}`);
    await admin.query(`drop database if exists ${template}_unfinished`);
    await admin.query(`create database ${template}_unfinished owner ${owner}`);
    await migrate(address(adminUrl, `${template}_unfinished`, owner), app, migrations);
    await admin.query(`alter database ${template}_unfinished rename to ${template}`);
  });
  return template;
}

function migrationsHash(): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(migrations).sort())
    hash.update(file).update(readFileSync(join(migrations, file)));
  return hash.digest("hex").slice(0, 12);
}

async function makeRole(admin: pg.Client, role: string, rights: string) {
  const verb = (await exists(admin, "pg_roles where rolname", role)) ? "alter" : "create";
  await admin.query(`${verb} role ${role} login ${rights} password '${password}'`);
}

async function exists(admin: pg.Client, among: string, name: string): Promise<boolean> {
  const { rowCount } = await admin.query(`select 1 from ${among} = $1`, [name]);
  return rowCount === 1;
}

async function asAdmin<Result>(
  url: string,
  work: (admin: pg.Client) => Promise<Result>,
): Promise<Result> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function withDatabase(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

function address(adminUrl: string, database: string, role: string): string {
  const url = new URL(withDatabase(adminUrl, database));
  url.username = role;
  url.password = password;
  return url.href;
}

async function makeCommunity(database: Database, name: string): Promise<number> {
  const slug = `c-${randomBytes(4).toString("hex")}`;
  const [row] = await database.global((db) =>
    db.execute(
      `insert into community (slug, name, sentence, zone, founded_at)
       values ($1, $2, '', 'America/Martinique', $3) returning id`,
      [slug, name, new Date("2026-01-05T12:00:00Z")],
    ),
  );
  return Number(row!.id);
}
