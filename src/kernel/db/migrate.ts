import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";

export type MigrationState = { done: string[]; waiting: string[] };

type Migration = { name: string; sql: string; checksum: string };

// Two processes that start together must not migrate together.
const migrationLock = 7_102_026;

/**
 * Brings the database to the present, in one transaction: every waiting file of `migrations/`, in
 * the order of its number, then the rights of the application's role.
 * @throws Error when a migration already applied was changed or removed since
 * @returns the names of the migrations applied now
 */
export async function migrate(
  ownerUrl: string,
  appRole: string,
  folder: string,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [migrationLock]);
    await client.query(
      `create table if not exists migration (
         name text primary key, checksum text not null, applied_at timestamptz(3) not null default now())`,
    );
    await client.query(`grant select on migration to ${client.escapeIdentifier(appRole)}`);
    const waiting = await waitingMigrations(client, folder);
    for (const { name, sql, checksum } of waiting) {
      await client.query(sql.replaceAll("koudmen_app", client.escapeIdentifier(appRole)));
      await client.query("insert into migration (name, checksum) values ($1, $2)", [
        name,
        checksum,
      ]);
    }
    await client.query("commit");
    return waiting.map(({ name }) => name);
  } finally {
    // Closing without a commit undoes everything.
    await client.end();
  }
}

/** What has been applied and what waits, without changing anything. */
export async function migrationState(
  client: Pick<pg.ClientBase, "query">,
  folder: string,
): Promise<MigrationState> {
  const applied = await client.query<{ name: string }>("select name from migration order by name");
  const done = applied.rows.map(({ name }) => name);
  const all = await readMigrations(folder);
  return { done, waiting: all.map(({ name }) => name).filter((name) => !done.includes(name)) };
}

async function waitingMigrations(client: pg.Client, folder: string): Promise<Migration[]> {
  const all = await readMigrations(folder);
  const applied = await client.query<{ name: string; checksum: string }>(
    "select name, checksum from migration",
  );
  const known = new Map(all.map((migration) => [migration.name, migration.checksum]));
  for (const { name, checksum } of applied.rows) {
    const present = known.get(name);
    if (!present)
      throw new Error(`Migration ${name} was applied here, but its file is gone. Restore it.`);
    if (present !== checksum)
      throw new Error(
        `Migration ${name} was changed after it was applied here. Restore it and write a new one.`,
      );
  }
  const done = new Set(applied.rows.map(({ name }) => name));
  return all.filter(({ name }) => !done.has(name));
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}
