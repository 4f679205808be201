import { Kysely } from "kysely";
import pg from "pg";
import { clientDialect } from "./client-dialect.ts";
import type { Tables } from "./index.ts";
import type { Db, Row } from "./transaction.ts";

// Identities stay far below 2^53; calendar days must not become moments.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);
// Several ids at once (`bigint[]`), none of them null.
const idArray = 1016 as Parameters<typeof pg.types.setTypeParser>[0];
pg.types.setTypeParser(idArray, (ids) =>
  ids === "{}" ? [] : ids.slice(1, -1).split(",").map(Number),
);

export type Database = {
  /** One community's rows; nothing is opened before `transaction()` or `reading()`. */
  of(communityId: number): Db;
  /**
   * The tables without a community (accounts, sessions, the list of communities…): one
   * transaction in which the tables of communities show no row.
   */
  global<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  pool: pg.Pool;
  close(): Promise<void>;
};

/**
 * Connects as the application's unprivileged role.
 * @param onFault what to do of a connection lost while idle (the pool replaces it by itself)
 */
export function openDatabase(
  url: string,
  onFault: (fault: Error) => void = () => {},
  connections = 10,
): Database {
  const pool = new pg.Pool({ connectionString: url, max: connections, idleTimeoutMillis: 30_000 });
  // Without a listener, a server that goes away while a connection is idle stops the process.
  // Connections still saying goodbye when the server ends are not lost.
  const lost = (fault: Error) => pool.ending || onFault(fault);
  pool.on("error", lost);
  pool.on("connect", (client) => void client.on("error", lost));
  return {
    of: (communityId) => closedDb(pool, communityId),
    global: (work) => transact(pool, undefined, "begin", "writing", work),
    pool,
    close: () => pool.end(),
  };
}

function closedDb(pool: pg.Pool, communityId: number): Db {
  const unopened = () => {
    throw new Error("No transaction is open: read or act inside one.");
  };
  return {
    communityId,
    state: "closed",
    get query() {
      return unopened();
    },
    named: unopened,
    execute: unopened,
    transaction: (work) => transact(pool, communityId, "begin", "writing", work),
    apart: (work) => transact(pool, communityId, "begin", "writing", work),
    reading: (work) =>
      transact(
        pool,
        communityId,
        "begin isolation level repeatable read, read only",
        "reading",
        work,
      ),
  };
}

async function transact<Result>(
  pool: pg.Pool,
  communityId: number | undefined,
  begin: string,
  state: "reading" | "writing",
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    // One round trip. The number is checked, since a command of several statements takes no parameters.
    const community = communityId === undefined ? "" : String(Math.trunc(Number(communityId)));
    await client.query(`${begin}; select set_config('app.community_id', '${community}', true)`);
    const result = await work(openDb(pool, client, communityId ?? 0, state));
    await client.query("commit");
    return result;
  } catch (fault) {
    await client.query("rollback").catch((lost: Error) => {
      broken = lost;
    });
    throw fault;
  } finally {
    client.release(broken);
  }
}

function openDb(
  pool: pg.Pool,
  client: pg.PoolClient,
  communityId: number,
  state: "reading" | "writing",
): Db {
  const db: Db = {
    communityId,
    state,
    query: new Kysely<Tables>({ dialect: clientDialect(client) }),
    named: async <Result extends Row>(name: string, text: string, values: unknown[]) =>
      (await client.query<Result>({ name, text, values })).rows,
    execute: async (text, values = []) => (await client.query<Row>(text, values)).rows,
    transaction: (work) => {
      if (state === "reading") throw new Error("An act can't join a read-only transaction.");
      return work(db);
    },
    reading: (work) => work(db),
    apart(work) {
      return transact(pool, this.communityId, "begin", "writing", work);
    },
  };
  return db;
}
