import type { Db } from "#kernel/db";
import { fold, foldName, sound } from "#kernel/text";
import type { Findable, Searchable } from "./searchable.ts";

/** How many changes one transaction takes. */
const handful = 200;
const longestText = 20_000;

/**
 * Keeps anew what changed things say, so that the search finds them as they are.
 * @param db open for writing, of one community
 * @returns whether more may wait
 */
export async function refreshSearch(db: Db, searchables: Searchable[]): Promise<boolean> {
  const stale = await db.named<{ kind: string; id: number }>(
    "take-stale",
    `delete from search_stale where community_id = $1 and id in (
       select id from search_stale where community_id = $1 order by id limit ${handful}
       for update skip locked)
     returning kind, subject_id as id`,
    [db.communityId],
  );
  for (const [kind, changed] of Map.groupBy(stale, ({ kind }) => kind)) {
    const ids = [...new Set(changed.map(({ id }) => id))];
    const searchable = searchables.find((one) => one.kind === kind);
    const things = (await searchable?.findables(db, ids)) ?? [];
    await forget(db, kind, ids);
    await keep(db, kind, things);
  }
  return stale.length === handful;
}

async function forget(db: Db, kind: string, ids: number[]): Promise<void> {
  await db.named(
    "forget-found",
    "delete from search_entry where community_id = $1 and kind = $2 and subject_id = any($3::bigint[])",
    [db.communityId, kind, ids],
  );
}

async function keep(db: Db, kind: string, things: Findable[]): Promise<void> {
  if (things.length === 0) return;
  const texts = things.map(foldedTexts);
  await db.named(
    "keep-found",
    `insert into search_entry (community_id, kind, subject_id, words, place_folded, at)
     select $1, $2, t.id, setweight(search_words(t.title), 'A') || setweight(search_words(t.text), 'B')
       || setweight(search_words(t.around), 'D'), t.place, t.at
     from unnest($3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::timestamptz[])
       as t (id, title, text, around, place, at)
     -- Another worker may have kept the same thing meanwhile.
     on conflict (community_id, kind, subject_id) do update
       set words = excluded.words, place_folded = excluded.place_folded, at = excluded.at`,
    [
      db.communityId,
      kind,
      things.map(({ id }) => id),
      texts.map(({ title }) => title),
      texts.map(({ text }) => text),
      texts.map(({ around }) => around),
      things.map(({ place }) => foldName(place)),
      things.map(({ at }) => at ?? "infinity"),
    ],
  );
  const words = new Set(texts.flatMap((one) => Object.values(one).join(" ").split(" ")));
  words.delete("");
  await db.named(
    "keep-words",
    `insert into search_word (community_id, word, sound)
     select $1, word, sound from unnest($2::text[], $3::text[]) as w (word, sound)
     where length(word) between 3 and 40 order by word
     on conflict do nothing`,
    [db.communityId, [...words], [...words].map(sound)],
  );
}

function foldedTexts({ title, text, around, place }: Findable) {
  return {
    title: fold(title),
    text: fold(text.slice(0, longestText)),
    around: fold([...around, place].join(" , ")),
  };
}
