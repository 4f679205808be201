import type { Looking } from "#kernel/acting";
import { lettersOfPlace } from "#kernel/communes";
import type { Db } from "#kernel/db";
import { writeRef, type Subject, type Subjects } from "#kernel/subjects";
import { excerpts, type Excerpt } from "./excerpt.ts";
import { queriesOf, type Queries } from "./queries.ts";
import type { Findable, Searchable } from "./searchable.ts";

export type Sought = {
  words: string;
  /** Only things of these kinds. */
  kinds?: string[];
  /** Only things of a place, or a part of its name. */
  place?: string;
  /** Only what was said, or arrived, since then; what has no age always. */
  since?: Date;
};

/** A thing that who looks may see, with the words of it that were sought. */
export type Found = {
  subject: Subject;
  /** Its place, from 1, among all that was gone through: where the next page begins. */
  rank: number;
  title: Excerpt;
  /** The part of its text where they stand; empty for what has no text. */
  text: Excerpt;
  /** What leads to it and does not stand on it: the names of its skills that were sought. */
  around: string[];
  place: string;
  at: Date | null;
};

type Ranked = { kind: string; id: number };

/** The most that one search goes through, whoever may see how many of them. */
export const mostFound = 1000;
const atATime = 50;

/**
 * The things that say what is sought, as far as who looks may see them, the best first: those that
 * have all the words before those that have some.
 * @param after the `rank` of the last one of the page before
 */
export async function findThings(
  looking: Looking,
  { subjects, searchables }: { subjects: Subjects; searchables: Searchable[] },
  sought: Sought,
  most: number,
  after = 0,
): Promise<Found[]> {
  const { db } = looking;
  const queries = await queriesOf(db, sought.words);
  if (!queries) return [];
  const ranked = await rankedThings(db, queries, sought);
  const seen: Seen[] = [];
  for (let at = after; at < ranked.length && seen.length < most; at += atATime) {
    const refs = ranked.slice(at, at + atATime);
    const known = await subjects.find(looking, refs);
    for (const [index, ref] of refs.entries()) {
      const subject = known.get(writeRef(ref));
      if (subject) seen.push({ subject, rank: at + index + 1 });
    }
  }
  return saying(db, searchables, queries.anyWord, seen.slice(0, most));
}

type Seen = Pick<Found, "subject" | "rank">;

function rankedThings(db: Db, queries: Queries, { kinds, place, since }: Sought) {
  return db.named<Ranked>(
    "search-things",
    "select kind, id from search_things($1::tsquery, $2::tsquery, $3, $4, $5, $6)",
    [
      queries.everyWord,
      queries.anyWord,
      kinds ?? null,
      place ? lettersOfPlace(place).replace(/[\\%_]/g, "") : null,
      since ?? null,
      mostFound,
    ],
  );
}

/** What the things found say, read again where they live. */
async function saying(
  db: Db,
  searchables: Searchable[],
  query: string,
  shown: Seen[],
): Promise<Found[]> {
  const said = new Map<string, Findable>();
  for (const [kind, ofKind] of Map.groupBy(shown, ({ subject }) => subject.kind)) {
    const searchable = searchables.find((one) => one.kind === kind);
    const ids = ofKind.map(({ subject }) => subject.id);
    for (const thing of (await searchable?.findables(db, ids)) ?? [])
      said.set(writeRef({ kind, id: thing.id }), thing);
  }
  const things = shown.flatMap((seen) => {
    const thing = said.get(writeRef(seen.subject));
    return thing ? [{ ...seen, thing }] : [];
  });
  const titles = things.map(({ subject }) => subject.title);
  const texts = things.map(({ thing }) => thing.text);
  const names = things.flatMap(({ thing }) => thing.around);
  const marked = await excerpts(db, query, [...titles, ...texts, ...names]);
  const told = new Set(
    names.filter((_, index) =>
      marked[titles.length + texts.length + index]!.whole.some(({ sought }) => sought),
    ),
  );
  return things.map(({ subject, rank, thing: { around, place, at } }, index) => ({
    subject,
    rank,
    title: marked[index]!.whole,
    text: marked[titles.length + index]!.part,
    around: around.filter((name) => told.has(name)),
    place,
    at,
  }));
}
