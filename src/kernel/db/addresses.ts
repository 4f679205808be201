import { PlainFault } from "#kernel/errors";
import { randomBytes } from "node:crypto";
import pg from "pg";

/** `app`: the unprivileged role that serves people. `owner`: migrates and owns the tables. */
export type DatabaseAddresses = { app: string; owner: string };

/**
 * The two addresses on a server of the host's own. When the host gives only one, its role must be
 * able to create roles: the application's role is then made here.
 * @param password kept for the application's role, made once (see the secrets)
 * @throws PlainFault with a sentence that says what to set, when the role owns too much or may too little
 */
export async function databaseAddresses(
  given: { databaseUrl: string; ownerUrl?: string },
  password: () => string,
): Promise<DatabaseAddresses> {
  if (given.ownerUrl) {
    await refusePrivileged(given.databaseUrl, given.ownerUrl);
    return { app: given.databaseUrl, owner: given.ownerUrl };
  }
  const client = new pg.Client({ connectionString: given.databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ database: string; may: boolean }>(
      `select current_database() as database, (rolcreaterole or rolsuper) as may
       from pg_roles where rolname = current_user`,
    );
    const { database, may } = rows[0]!;
    if (!may) throw new PlainFault(twoAddresses);
    const role = `${database}_app`;
    await makeAppRole(client, role, password());
    const app = new URL(given.databaseUrl);
    app.username = role;
    app.password = password();
    return { app: app.href, owner: given.databaseUrl };
  } finally {
    await client.end();
  }
}

const twoAddresses =
  "The role of DATABASE_URL may not create roles. Ask for a second, unprivileged role, and set " +
  "DATABASE_URL to its address and DATABASE_OWNER_URL to the address of the role that owns the database.";

async function makeAppRole(client: pg.Client, role: string, password: string) {
  const name = client.escapeIdentifier(role);
  const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role]);
  const verb = rowCount ? "alter" : "create";
  await client.query(
    `${verb} role ${name} login nosuperuser nobypassrls password ${client.escapeLiteral(password)}`,
  );
  // The owner makes the schema of the jobs for this role, and so must be able to become it.
  await client.query(`grant ${name} to current_user`);
}

/** Row-level security holds neither a superuser, nor a role that bypasses it, nor the owner. */
async function refusePrivileged(url: string, ownerUrl: string) {
  const owner = decodeURIComponent(new URL(ownerUrl).username);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ free: boolean }>(
      `select rolsuper or rolbypassrls or exists (
         select from pg_roles o where o.rolname = $1 and pg_has_role(current_user, o.oid, 'usage')) as free
       from pg_roles where rolname = current_user`,
      [owner],
    );
    if (rows[0]!.free) throw new PlainFault(bypassing);
  } finally {
    await client.end();
  }
}

const bypassing =
  "The role of DATABASE_URL bypasses row-level security: communities would not be closed to one " +
  "another. Give DATABASE_URL an unprivileged role, which is not the one of DATABASE_OWNER_URL.";

/** A password for a role, from the system's randomness. */
export function newPassword(): string {
  return randomBytes(24).toString("base64url");
}
