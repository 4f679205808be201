import type { Db } from "#kernel/db";
import { mostFound } from "./find-things.ts";
import { queriesOf } from "./queries.ts";

/** Which things of a kind say what was typed; where none says all the words, those that say some. */
export type ThingsSaying = { ids: number[]; someWords: boolean };

/**
 * The things of one kind that say what was typed, 1,000 at most. Whether who looks may see them is
 * for who calls to know; nothing where no word of it tells anything.
 */
export async function thingsSaying(
  db: Db,
  kind: string,
  words: string,
): Promise<ThingsSaying | undefined> {
  const queries = await queriesOf(db, words);
  if (!queries) return undefined;
  const saying = async (query: string) => {
    const rows = await db.named<{ id: number }>(
      "search-one-kind",
      "select id from search_things($1::tsquery, $1::tsquery, array[$2], null, null, $3)",
      [query, kind, mostFound],
    );
    return rows.map(({ id }) => id);
  };
  const ids = await saying(queries.everyWord);
  if (ids.length > 0 || queries.anyWord === queries.everyWord) return { ids, someWords: false };
  const some = await saying(queries.anyWord);
  return { ids: some, someWords: some.length > 0 };
}
