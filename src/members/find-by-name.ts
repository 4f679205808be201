import type { Looking } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { foldName } from "#kernel/text";
import { membersCalled } from "./called.ts";
import { peopleNamed } from "./queries.ts";
import { membersWords } from "./words.ts";

export type ByName = {
  found: { id: number; name: string }[];
  /** What was typed and names nobody here. */
  unknown: string[];
  /** What was typed and names several: their whole names. */
  ambiguous: { typed: string; names: string[] }[];
};

/** One member for each name typed, separated by commas or line ends, as `membersCalled` reads them. */
export async function findByName(db: Db, typed: string): Promise<ByName> {
  const names = typed
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const called = await membersCalled(db, names);
  const people = await peopleNamed(db, [...called.values()].flat());
  const result: ByName = { found: [], unknown: [], ambiguous: [] };
  for (const name of names) {
    const bearers = (called.get(foldName(name)) ?? []).map((id) => people.get(id)!);
    const exact = bearers.filter((person) => foldName(person.name) === foldName(name));
    const [one, ...others] = exact.length === 1 ? exact : bearers;
    if (!one) result.unknown.push(name);
    else if (others.length > 0)
      result.ambiguous.push({ typed: name, names: [one, ...others].map((person) => person.name) });
    else if (!result.found.some(({ id }) => id === one.id))
      result.found.push({ id: one.id, name: one.name });
  }
  return result;
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
