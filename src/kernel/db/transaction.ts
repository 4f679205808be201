import { sql, type Kysely } from "kysely";
import type { Tables } from "./index.ts";

export type Row = Record<string, unknown>;

/**
 * The rows of one community, as acts and reads see them. Row-level security closes them to the
 * other communities even where a query forgets to.
 */
export type Db = {
  communityId: number;
  /** `closed`: no transaction yet, only `transaction()` works. */
  state: "closed" | "reading" | "writing";
  query: Kysely<Tables>;
  /** A hot query as a prepared statement, parsed and planned once per connection. */
  named<Result extends Row>(name: string, sql: string, values: unknown[]): Promise<Result[]>;
  /** The rare statement that neither the query builder nor a name suits. */
  execute(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Runs `work` in one read-write transaction: kept whole if it returns, undone whole if it throws. */
  transaction<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  /** The same in a read-only transaction, on one snapshot of the rows. */
  reading<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  /** A transaction beside the one that is open, kept whatever becomes of that one. */
  apart<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
};

/**
 * Opens the transaction of an act, or joins the one already open for writing, so that an act
 * called by another act, an import or a job is kept or undone with it.
 */
export function inTransaction<Actor extends { db: Db }, Result>(
  acting: Actor,
  work: (acting: Actor) => Promise<Result>,
): Promise<Result> {
  if (acting.db.state === "writing") return work(acting);
  return acting.db.transaction((db) => work({ ...acting, db }));
}

/**
 * From inside a global transaction, goes on in one community: for the founding of one, and for
 * commands that find it first.
 */
export async function enterCommunity(db: Db, communityId: number): Promise<Db> {
  await sql`select set_config('app.community_id', ${String(communityId)}, true)`.execute(db.query);
  return { ...db, communityId };
}
