import type { Reader } from "../schema.ts";
import { isOurTable } from "./ours.ts";

type Line = { table: string; line: string };

/** Table by table: row-level security and its policies, triggers, grants. */
export async function rights(client: Reader, appRole: string): Promise<string[]> {
  const lines = [
    ...(await rowSecurity(client)),
    ...(await policies(client, appRole)),
    ...(await triggers(client)),
    ...(await grants(client, appRole)),
  ];
  const groups = [...Map.groupBy(lines, ({ table }) => table)];
  groups.sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.flatMap(([, own]) => ["", ...own.map(({ line }) => line)]);
}

async function rowSecurity(client: Reader): Promise<Line[]> {
  const { rows } = await client.query<Line>(
    `SELECT c.oid::regclass::text AS table,
            format('ALTER TABLE %s %s ROW LEVEL SECURITY;', c.oid::regclass, verb) AS line
     FROM pg_class c
     CROSS JOIN LATERAL unnest(ARRAY[CASE WHEN relrowsecurity THEN 'ENABLE' END,
                                     CASE WHEN relforcerowsecurity THEN 'FORCE' END]) AS verb
     WHERE ${isOurTable} AND verb IS NOT NULL
     ORDER BY relname COLLATE "C", verb`,
  );
  return rows;
}

async function policies(client: Reader, appRole: string): Promise<Line[]> {
  const { rows } = await client.query<Line>(
    `SELECT c.oid::regclass::text AS table, concat_ws(' ',
       format('CREATE POLICY %I ON %s', polname, c.oid::regclass),
       CASE WHEN NOT polpermissive THEN 'AS RESTRICTIVE' END,
       CASE polcmd WHEN 'r' THEN 'FOR SELECT' WHEN 'a' THEN 'FOR INSERT'
                   WHEN 'w' THEN 'FOR UPDATE' WHEN 'd' THEN 'FOR DELETE' END,
       CASE WHEN polroles <> '{0}' THEN 'TO ' || (
         SELECT string_agg(CASE rolname WHEN $1 THEN 'koudmen_app' ELSE quote_ident(rolname) END,
                           ', ' ORDER BY rolname)
         FROM pg_roles r WHERE r.oid = ANY (polroles)) END,
       'USING (' || pg_get_expr(polqual, polrelid, true) || ')',
       'WITH CHECK (' || pg_get_expr(polwithcheck, polrelid, true) || ')') || ';' AS line
     FROM pg_policy JOIN pg_class c ON c.oid = polrelid
     WHERE ${isOurTable} ORDER BY relname COLLATE "C", polname COLLATE "C"`,
    [appRole],
  );
  return rows;
}

async function triggers(client: Reader): Promise<Line[]> {
  const { rows } = await client.query<Line>(
    `SELECT c.oid::regclass::text AS table, pg_get_triggerdef(t.oid, true) || ';' AS line
     FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
     WHERE ${isOurTable} AND NOT tgisinternal
     ORDER BY relname COLLATE "C", tgname COLLATE "C"`,
  );
  return rows;
}

/** What the app's role may do, and what was opened to all; on whole tables, then on columns. */
async function grants(client: Reader, appRole: string): Promise<Line[]> {
  const { rows } = await client.query<Line>(
    `SELECT "table", format('GRANT %s ON %s TO %s;',
              string_agg(privilege || columns, ', ' ORDER BY place), "table", grantee) AS line
     FROM (
       SELECT c.oid::regclass::text AS table, what.privilege_type AS privilege,
              CASE WHEN what.grantee = 0 THEN 'PUBLIC' ELSE 'koudmen_app' END AS grantee,
              bool_or(attname IS NULL) AS whole,
              coalesce(' (' || string_agg(quote_ident(attname), ', ' ORDER BY attnum) || ')', '') AS columns,
              position(left(what.privilege_type, 3) IN 'SEL INS UPD DEL TRU REF TRI MAI') AS place
       FROM pg_class c
       CROSS JOIN LATERAL (
         SELECT NULL::name AS attname, NULL::int AS attnum, relacl AS acl
         UNION ALL
         SELECT attname, attnum, attacl FROM pg_attribute
         WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped) AS granted
       CROSS JOIN LATERAL aclexplode(acl) AS what
       LEFT JOIN pg_roles r ON r.oid = what.grantee
       WHERE ${isOurTable} AND (what.grantee = 0 OR rolname = $1)
       GROUP BY 1, 2, 3, attname IS NULL, what.privilege_type
     ) AS granted
     GROUP BY "table", grantee, whole
     ORDER BY "table" COLLATE "C", grantee COLLATE "C", whole DESC`,
    [appRole],
  );
  return rows;
}
