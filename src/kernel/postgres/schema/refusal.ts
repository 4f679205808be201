import type { Reader } from "../schema.ts";
import { isOurs } from "./ours.ts";

/** Refuses a schema that holds things which would be missing from its description. */
export async function refuseUnknown(client: Reader): Promise<void> {
  const { rows } = await client.query<{ thing: string }>(
    `SELECT format('%s (%s)', c.oid::regclass, CASE relkind
              WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
              WHEN 'p' THEN 'partitioned table' WHEN 'f' THEN 'foreign table'
              WHEN 'c' THEN 'composite type' ELSE 'inherited table' END) AS thing
     FROM pg_class c
     WHERE relnamespace = 'public'::regnamespace AND ${isOurs("pg_class", "c.oid")}
       AND (relkind IN ('v', 'm', 'p', 'f', 'c')
         OR EXISTS (SELECT FROM pg_inherits WHERE inhrelid = c.oid)
         -- The sequence of an identity column is part of the column.
         OR relkind = 'S' AND NOT EXISTS (
           SELECT FROM pg_depend
           WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'i'))
     UNION ALL
     SELECT format('%s (type)', t.oid::regtype) FROM pg_type t
     WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd', 'r')
       AND ${isOurs("pg_type", "t.oid")}
     UNION ALL
     SELECT format('%s (aggregate)', p.oid::regprocedure) FROM pg_proc p
     WHERE pronamespace = 'public'::regnamespace AND prokind IN ('a', 'w')
       AND ${isOurs("pg_proc", "p.oid")}
     UNION ALL
     SELECT format('%I (statistics)', stxname) FROM pg_statistic_ext
     WHERE stxnamespace = 'public'::regnamespace
     ORDER BY 1`,
  );
  if (rows.length === 0) return;
  const things = rows.map(({ thing }) => thing).join(", ");
  throw new Error(`describeSchema does not write these yet, teach it first: ${things}.`);
}
