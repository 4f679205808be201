import type { Db } from "#kernel/db";
import { foldName } from "#kernel/text";
import { peopleNamed, shownName } from "./queries.ts";

/**
 * The members called so, by the names they show: the first name or the whole; failing these, words
 * of it in any order. Accents and case make no difference. Several may bear one name.
 * @param names at most a few dozen, as somebody typed them
 * @returns by folded name (see `foldName`), the numbers of those who bear it
 */
export async function membersCalled(
  db: Db,
  names: readonly string[],
): Promise<Map<string, number[]>> {
  const sought = [...new Set(names.map(foldName).filter(Boolean))];
  const called = new Map<string, number[]>();
  if (sought.length === 0) return called;
  const people = await withOneOfTheseWords(db, [...new Set(sought.flatMap(wordsOf))]);
  for (const name of sought) {
    const bear = people.filter(({ first, whole }) => name === first || name === whole);
    const words = wordsOf(name);
    const fit = () => people.filter(({ whole }) => areIn(words, wordsOf(whole)));
    const bearers = bear.length > 0 ? bear : fit();
    if (bearers.length > 0)
      called.set(
        name,
        bearers.map(({ id }) => id),
      );
  }
  return called;
}

const wordsOf = (folded: string) => folded.split(" ");
const areIn = (words: string[], whole: string[]) => words.every((word) => whole.includes(word));

/** A word narrows the members down; the fold itself is the application's. */
async function withOneOfTheseWords(db: Db, words: string[]) {
  const rows = await db.named<{ id: number }>(
    "members-called",
    `select p.id from person p
     where p.community_id = $1
       and regexp_split_to_array(lower(unaccent(${shownName})), '[^a-z0-9]+') && $2::text[]
       and exists (select from standing s where s.community_id = p.community_id
         and s.person_id = p.id and s.kind = 'member' and s.until_at is null)
     order by p.id limit 1000`,
    [db.communityId, words],
  );
  const people = await peopleNamed(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id }) => {
    const { firstName, name } = people.get(id)!;
    return { id, first: foldName(firstName), whole: foldName(name) };
  });
}
