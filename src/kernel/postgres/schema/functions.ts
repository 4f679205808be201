import type { Reader } from "../schema.ts";
import { isOurs } from "./ours.ts";

export async function extensions(client: Reader): Promise<string[]> {
  const { rows } = await client.query<{ name: string; schema: string | null }>(
    `SELECT quote_ident(extname) AS name,
            CASE WHEN nspname <> 'public' THEN quote_ident(nspname) END AS schema
     FROM pg_extension JOIN pg_namespace n ON n.oid = extnamespace
     WHERE extname <> 'plpgsql'
     ORDER BY extname COLLATE "C"`,
  );
  return rows.map(
    ({ name, schema }) =>
      `CREATE EXTENSION IF NOT EXISTS ${name}${schema ? ` WITH SCHEMA ${schema}` : ""};`,
  );
}

type Row = {
  signature: string;
  definition: string;
  late: boolean;
  closed: boolean;
  granted: boolean;
};

/**
 * Functions and procedures, with who may call them: those that tables may need, then those that
 * need tables (a table's row among their types, or a body that is checked at once).
 */
export async function functions(client: Reader, appRole: string): Promise<[string[], string[]]> {
  const { rows } = await client.query<Row>(
    `SELECT p.oid::regprocedure::text AS signature,
            pg_get_functiondef(p.oid) AS definition,
            prosqlbody IS NOT NULL OR EXISTS (
              SELECT FROM unnest(prorettype || proargtypes::oid[] || proallargtypes) AS used (oid)
              JOIN pg_type t USING (oid) LEFT JOIN pg_type item ON item.oid = t.typelem
              WHERE t.typrelid <> 0 AND t.typnamespace = p.pronamespace
                 OR item.typrelid <> 0 AND item.typnamespace = p.pronamespace
            ) AS late,
            proacl IS NOT NULL AND NOT EXISTS (
              SELECT FROM aclexplode(proacl) WHERE grantee = 0) AS closed,
            EXISTS (
              SELECT FROM aclexplode(proacl) JOIN pg_roles r ON r.oid = grantee
              WHERE rolname = $1) AS granted
     FROM pg_proc p
     WHERE p.pronamespace = 'public'::regnamespace AND prokind IN ('f', 'p')
       AND ${isOurs("pg_proc", "p.oid")}
     ORDER BY p.oid::regprocedure::text COLLATE "C"`,
    [appRole],
  );
  const written = (late: boolean) => rows.filter((row) => row.late === late).flatMap(writeFunction);
  return [written(false), written(true)];
}

function writeFunction({ signature, definition, closed, granted }: Row): string[] {
  return [
    `\n${definition.trimEnd()};`,
    ...(closed ? [`REVOKE ALL ON ROUTINE ${signature} FROM PUBLIC;`] : []),
    ...(granted ? [`GRANT EXECUTE ON ROUTINE ${signature} TO koudmen_app;`] : []),
  ];
}
