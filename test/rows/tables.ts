import pg from "pg";
import type { TestDatabase } from "../database.ts";

/** Runs work in one transaction that is undone at its end; in a community, as acts and reads do. */
export async function as<Result>(
  url: string,
  communityId: number | undefined,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("begin");
    if (communityId !== undefined)
      await client.query("select set_config('app.community_id', $1, true)", [String(communityId)]);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Every table whose rows belong to a community, as the catalog knows them. */
export async function communityTables({ ownerUrl }: TestDatabase): Promise<string[]> {
  return as(ownerUrl, undefined, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select c.relname as name from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'community_id' and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
    );
    return rows.map(({ name }) => name);
  });
}

/** Runs a statement and comes back to before it. @returns how many rows it touched, or the refusal's code */
export async function attempt(
  client: pg.Client,
  sql: string,
  values: unknown[] = [],
): Promise<number | string> {
  await client.query("savepoint attempt");
  try {
    return (await client.query(sql, values)).rowCount ?? 0;
  } catch (refusal) {
    return (refusal as pg.DatabaseError).code ?? String(refusal);
  } finally {
    await client.query("rollback to savepoint attempt");
  }
}

/** SQLSTATE: a right is missing, or a row-level policy says no. */
export const denied = "42501";
