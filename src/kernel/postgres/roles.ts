import pg from "pg";
import { superuser } from "./cluster.ts";
import type { Folders } from "./folders.ts";
import { connectionTo, type Login, type Place } from "./place.ts";
import { passwordFor } from "./secrets.ts";

const database = "koudmen";

export type Logins = { owner: Login; app: Login; superuser: Login };

/** Who may connect, with the passwords kept in DATA_DIR/secrets (made on first use). */
export function loginsOf({ secrets }: Folders): Logins {
  const login = (user: string, secret: string) => ({
    user,
    password: passwordFor(secrets, secret),
    database,
  });
  return {
    owner: login("koudmen_owner", "postgres-owner"),
    app: login("koudmen_app", "postgres-app"),
    superuser: login(superuser.user, superuser.secret),
  };
}

/**
 * The database and its two roles, at every start: what is there is left, what a crash or a lost
 * password left out is made good. The app's role owns nothing, so that row-level security binds it.
 */
export async function ensureRoles(
  place: Place,
  logins: Logins,
  ownerMayCreateDatabases: boolean,
): Promise<void> {
  const client = new pg.Client(connectionTo(place, { ...logins.superuser, database: "postgres" }));
  client.on("error", () => undefined);
  await client.connect();
  try {
    const createdb = ownerMayCreateDatabases ? "CREATEDB" : "NOCREATEDB";
    await ensureRole(client, logins.owner, createdb);
    await ensureRole(client, logins.app, "NOCREATEDB");
    await ensureDatabase(client, logins.owner.user);
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    // The owner makes the schema that the app's role fills with its jobs, so must be able to become it.
    await client.query(`GRANT ${logins.app.user} TO ${logins.owner.user}`);
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${logins.app.user}`);
  } finally {
    await client.end();
  }
}

async function ensureRole(client: pg.Client, login: Login, createdb: string): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [login.user]);
  const rights = `LOGIN NOSUPERUSER NOCREATEROLE NOREPLICATION NOBYPASSRLS ${createdb}`;
  await client.query(
    `${rowCount ? "ALTER" : "CREATE"} ROLE ${login.user} ${rights} ` +
      `PASSWORD ${client.escapeLiteral(login.password)}`,
  );
}

async function ensureDatabase(client: pg.Client, owner: string): Promise<void> {
  const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [database]);
  if (found.rowCount) return;
  await client.query(`CREATE DATABASE ${database} OWNER ${owner}`);
}
