/** A condition in SQL: this thing was not brought by an extension. */
export function isOurs(catalog: string, oid: string): string {
  return `NOT EXISTS (
    SELECT FROM pg_depend
    WHERE classid = '${catalog}'::regclass AND objid = ${oid} AND deptype = 'e')`;
}

/** A condition in SQL on pg_class `c`: one of our tables. */
export const isOurTable = `c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
  AND ${isOurs("pg_class", "c.oid")}`;
