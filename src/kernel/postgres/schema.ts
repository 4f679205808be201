import type pg from "pg";
import { extensions, functions } from "./schema/functions.ts";
import { refuseUnknown } from "./schema/refusal.ts";
import { rights } from "./schema/rights.ts";
import { references, tables } from "./schema/tables.ts";

export type Reader = Pick<pg.ClientBase, "query">;

const heading = `-- The whole present database (schema "public"), written from its catalog. To change it, write a migration.

SET check_function_bodies = off;
`;

/**
 * The schema `public` as readable SQL that makes it again in an empty database: extensions,
 * functions, tables with their constraints and indexes, references, then who may do what: row-level
 * security, policies, triggers and the grants of the app's role. Rows, comments and the owner are
 * left out. The same schema gives the same text on PostgreSQL 15 and 18.
 *
 * Refuses kinds of things it cannot write (views, types, partitions…) rather than to forget them.
 *
 * @param appRole the app's role on this server, written as `koudmen_app`; other roles' grants are
 *   the host's affair and left out
 */
export async function describeSchema(client: Reader, appRole = "koudmen_app"): Promise<string> {
  // The catalog's functions write a name without its schema when this path finds it.
  const { rows } = await client.query<{ path: string }>(
    "SELECT current_setting('search_path') AS path",
  );
  await setPath(client, "public");
  try {
    await refuseUnknown(client);
    const [early, late] = await functions(client, appRole);
    const parts = [
      [heading],
      await extensions(client),
      early,
      await tables(client),
      late,
      await references(client),
      await rights(client, appRole),
    ];
    return parts.flat().join("\n");
  } finally {
    // In a transaction that failed this fails too; its end then restores the path.
    await setPath(client, rows[0]!.path).catch(() => undefined);
  }
}

async function setPath(client: Reader, path: string): Promise<void> {
  await client.query("SELECT set_config('search_path', $1, false)", [path]);
}
