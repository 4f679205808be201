import type pg from "pg";
import { added, best, bm25, trigrams } from "./bm25.ts";

/** A way of finding texts: their places in the list that was given, best first. */
export type Way = (question: string) => Promise<number[]> | number[];

const most = 100;

/**
 * What one would do without us: PostgreSQL's own full text (French, ranked by ts_rank) and trigram
 * distance, as its owner without row-level security; BM25 on French stems, on trigrams, and both.
 */
export async function baselines(
  owner: pg.Client,
  texts: readonly string[],
): Promise<Record<string, Way>> {
  await owner.query(
    "create temp table told (place integer primary key, said text, words tsvector)",
  );
  await owner.query(
    `insert into told select n - 1, said, to_tsvector('french', said)
     from unnest($1::text[]) with ordinality as t (said, n)`,
    [texts],
  );
  await owner.query("create index on told using gin (words)");
  await owner.query("analyze told");
  const stemsOf = async (all: readonly string[]): Promise<string[][]> => {
    const { rows } = await owner.query<{ stems: string[] }>(
      `select array(select lexeme from unnest(to_tsvector('french', said)) w, unnest(w.positions)) as stems
       from unnest($1::text[]) with ordinality as t (said, n) order by n`,
      [all],
    );
    return rows.map(({ stems }) => stems);
  };
  const onStems = bm25(await stemsOf(texts));
  const onTrigrams = bm25(texts.map(trigrams));
  const asked = async (sql: string, question: string) => {
    const { rows } = await owner.query<{ place: number }>(sql, [question, most]);
    return rows.map(({ place }) => place);
  };
  const stems = async (question: string) => onStems((await stemsOf([question]))[0]!);
  return {
    "full text, all words": (question) =>
      asked(
        `select place from told, plainto_tsquery('french', $1) q where words @@ q
         order by ts_rank(words, q) desc, place limit $2`,
        question,
      ),
    "full text, any word": (question) =>
      asked(
        `select place from told, (select replace(plainto_tsquery('french', $1)::text, ' & ', ' | ')::tsquery) s (q)
         where words @@ q order by ts_rank(words, q) desc, place limit $2`,
        question,
      ),
    "trigram distance": (question) =>
      asked(`select place from told order by said <-> $1, place limit $2`, question),
    "BM25, stems": async (question) => best(await stems(question), most),
    "BM25, trigrams": (question) => best(onTrigrams(trigrams(question)), most),
    "BM25, both": async (question) =>
      best(added(await stems(question), onTrigrams(trigrams(question))), most),
  };
}
