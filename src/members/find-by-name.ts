import type { Looking } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { foldName } from "#kernel/text";
import { shownName } from "./queries.ts";
import { membersWords } from "./words.ts";

export type ByName = {
  found: { id: number; name: string }[];
  /** What was typed and names nobody here. */
  unknown: string[];
  /** What was typed and names several: their whole names. */
  ambiguous: { typed: string; names: string[] }[];
};

/**
 * Members by the names they show, as people type them, separated by commas or line ends: the first
 * name, the last name or both, in any order, without minding accents.
 */
export async function findByName(db: Db, typed: string): Promise<ByName> {
  const names = typed
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const result: ByName = { found: [], unknown: [], ambiguous: [] };
  if (names.length === 0) return result;
  const people = await withOneOfTheseWords(
    db,
    names.flatMap((name) => words(name)),
  );
  for (const name of names) {
    const sought = words(name);
    const fits = people.filter(({ full }) => sought.every((word) => full.includes(word)));
    const exact = fits.filter(({ full }) => full.length === sought.length);
    const one = exact.length === 1 ? exact : fits;
    if (one.length === 0 || sought.length === 0) result.unknown.push(name);
    else if (one.length > 1) result.ambiguous.push({ typed: name, names: one.map((p) => p.name) });
    else if (!result.found.some(({ id }) => id === one[0]!.id))
      result.found.push({ id: one[0]!.id, name: one[0]!.name });
  }
  return result;
}

const words = (name: string) => foldName(name).split(" ").filter(Boolean);

async function withOneOfTheseWords(db: Db, sought: string[]) {
  const rows = await db.named<{ id: number; name: string }>(
    "members-by-name",
    `select p.id, ${shownName} as name from person p
     where p.community_id = $1
       and regexp_split_to_array(lower(unaccent(${shownName})), '[^a-z0-9]+') && $2::text[]
       and exists (select from standing s where s.community_id = p.community_id
         and s.person_id = p.id and s.kind = 'member' and s.until_at is null)
     order by p.id limit 500`,
    [db.communityId, sought],
  );
  return rows.map((row) => ({ ...row, full: words(row.name) }));
}

/** What is wrong with names that were typed, in a sentence; nothing when each names one member. */
export function refusalOfNames(
  { locale }: Pick<Looking, "locale">,
  { unknown, ambiguous }: ByName,
) {
  const t = membersWords(locale);
  if (unknown.length > 0) return t("names.unknown", { name: unknown.join(", ") });
  const [first] = ambiguous;
  return first && t("names.ambiguous", { name: first.typed, names: first.names.join(", ") });
}
