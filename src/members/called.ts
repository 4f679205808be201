import type { Db } from "#kernel/db";
import { foldName } from "#kernel/text";
import { peopleNamed } from "./queries.ts";

/**
 * The members called so, by first name, or by first and last name where they show both; accents and
 * case make no difference. Several may bear one name.
 * @param names at most a few dozen, as somebody typed them
 * @returns by folded name (see `foldName`), the numbers of those who bear it
 */
export async function membersCalled(
  db: Db,
  names: readonly string[],
): Promise<Map<string, number[]>> {
  const wanted = new Set(names.map(foldName).filter(Boolean));
  const called = new Map<string, number[]>();
  if (wanted.size === 0) return called;
  const firstWords = [...new Set([...wanted].map((name) => name.split(" ")[0]!))];
  // Its first word narrows the members down; the fold itself is the application's.
  const rows = await db.named<{ id: number }>(
    "members-called",
    `select p.id from person p
     where p.community_id = $1
       and split_part(regexp_replace(lower(unaccent(p.first_name)), '[^a-z0-9]+', ' ', 'g'), ' ', 1)
         = any($2::text[])
       and exists (select from standing s where s.community_id = p.community_id
         and s.person_id = p.id and s.kind = 'member' and s.until_at is null)
     order by p.id limit 1000`,
    [db.communityId, firstWords],
  );
  const people = await peopleNamed(
    db,
    rows.map(({ id }) => id),
  );
  for (const { id, firstName, name } of people.values())
    for (const known of new Set([foldName(firstName), foldName(name)]))
      if (wanted.has(known)) called.set(known, [...(called.get(known) ?? []), id]);
  return called;
}
