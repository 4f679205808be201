import type { Db } from "#kernel/db";
import { nameKey } from "./names.ts";
import { findSkills, type FoundSkill } from "./queries.ts";
import { skillWithName } from "./skill-named.ts";

const alike = 0.5;
const most = 3;

/**
 * Words of the vocabulary so near to what was typed that the same may be meant. None when it is a
 * name already.
 */
export async function nearNames(db: Db, typed: string): Promise<FoundSkill[]> {
  if (await skillWithName(db, typed)) return [];
  const found = await findSkills(db, typed, 10);
  return found
    .filter(({ matched }) => likeness(nameKey(matched), nameKey(typed)) >= alike)
    .slice(0, most);
}

/** How many of their groups of three letters two names share, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [ours, theirs] = [threes(one), threes(other)];
  const shared = [...ours].filter((letters) => theirs.has(letters)).length;
  return (2 * shared) / (ours.size + theirs.size || 1);
}

function threes(name: string): Set<string> {
  const padded = `  ${name} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}
