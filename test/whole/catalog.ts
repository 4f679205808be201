import pg from "pg";
import type { TestDatabase } from "../database.ts";

/** A table as PostgreSQL itself describes it. */
export type CatalogTable = {
  name: string;
  columns: string[];
  /** The columns of the primary key, in its order. */
  key: string[];
  enclosed: boolean;
  forced: boolean;
  policies: number;
};

export type ForeignKey = {
  name: string;
  table: string;
  columns: string[];
  to: string;
  toColumns: string[];
  /** Some index begins with its columns, in whatever order. */
  indexed: boolean;
};

export type Catalog = { tables: CatalogTable[]; foreignKeys: ForeignKey[] };

export async function readCatalog({ ownerUrl }: TestDatabase): Promise<Catalog> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const tables = await client.query<CatalogTable>(tablesQuery);
    const foreignKeys = await client.query<ForeignKey>(foreignKeysQuery);
    return { tables: tables.rows, foreignKeys: foreignKeys.rows };
  } finally {
    await client.end();
  }
}

const namesOf = (table: string, numbers: string) =>
  `array(select attname::text from unnest(${numbers}) with ordinality as n (number, place)
     join pg_attribute on attrelid = ${table} and attnum = n.number order by place)`;

const tablesQuery = `
  select c.relname as name, c.relrowsecurity as enclosed, c.relforcerowsecurity as forced,
    (select count(*)::int from pg_policy where polrelid = c.oid) as policies,
    array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0
      and not attisdropped order by attnum) as columns,
    (select ${namesOf("c.oid", "conkey")} from pg_constraint
      where conrelid = c.oid and contype = 'p') as key
  from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  order by 1`;

const foreignKeysQuery = `
  select conname as name, conrelid::regclass::text as table, confrelid::regclass::text as to,
    ${namesOf("conrelid", "conkey")} as columns, ${namesOf("confrelid", "confkey")} as "toColumns",
    exists (select from pg_index i where i.indrelid = conrelid and i.indpred is null
      and (i.indkey::int2[])[0:cardinality(conkey) - 1] @> conkey) as indexed
  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
  order by 1`;
