import type { Db } from "#kernel/db";
import { fold, sound } from "#kernel/text";

/** What was typed, as queries of stems: all of its words, and any of them. */
export type Queries = { everyWord: string; anyWord: string };

/**
 * Reads what somebody typed as the search does: accents, genders, plurals and typing errors passed
 * over. Nothing when no word of it tells anything ("de la").
 */
export async function queriesOf(db: Db, words: string): Promise<Queries | undefined> {
  const said = fold(words.slice(0, 400)).split(" ").filter(Boolean);
  const [queries] = await db.named<Queries>(
    "search-queries",
    `select every_word::text as "everyWord", any_word::text as "anyWord" from search_queries($1, $2)`,
    [said, said.map(sound)],
  );
  return queries;
}
