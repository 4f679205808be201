import type { Looking } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { queriesOf } from "#kernel/search";
import { isPlaceKnown } from "#kernel/communes";
import { findSkills, skillWithName } from "../vocabulary/index.ts";
import { skillsNamed } from "../queries.ts";
import type { DirectoryFields } from "./fields.ts";
import { listMembers, type MembersSought } from "./list-members.ts";
import { placesAround, placesLived } from "./places-around.ts";

/** What was typed, as it was understood. */
export type Understood = {
  sought: MembersSought;
  /** The skill that was recognised, as the community calls it, and others that come near. */
  skill?: string;
  nearSkills: string[];
  /** The place as it is understood. */
  place: string;
  /** People are sought around a place, and nobody knows where it is. */
  isPlaceUnknown: boolean;
  /** Nobody says all the words: those who say some of them are shown. */
  someWords: boolean;
};

const mostNear = 3;

/** Reads what is sought as people type it. */
export async function readSought(
  looking: Pick<Looking, "db">,
  fields: Pick<DirectoryFields, "words" | "skill" | "position" | "place" | "within" | "language">,
): Promise<Understood> {
  const { db } = looking;
  const { position, place, within = 0, language } = fields;
  const skills = fields.skill ? await skillsMeant(db, fields.skill) : undefined;
  const around = place ? placesAround(place, within, await placesLived(db)) : undefined;
  const sought: MembersSought = {
    ...(skills && { skills: skills.slice(0, 1).map(({ id }) => id) }),
    ...(position && { position }),
    ...around?.sought,
    ...(language && { language }),
  };
  const [skill, ...near] = skills ?? [];
  return {
    skill: skill?.label,
    nearSkills: near.map(({ label }) => label),
    place: around?.place ?? "",
    isPlaceUnknown: Boolean(place && within && !isPlaceKnown(place)),
    ...(await withWords(looking, sought, fields.words)),
  };
}

/** The skill of this name, or else those that come nearest. */
export async function skillsMeant(db: Db, typed: string): Promise<{ id: number; label: string }[]> {
  const named = await skillWithName(db, typed);
  return named ? skillsNamed(db, [named.id]) : findSkills(db, typed, mostNear + 1);
}

/** All the words, or where nobody says them all, any of them. */
async function withWords(looking: Pick<Looking, "db">, sought: MembersSought, words: string) {
  const queries = words ? await queriesOf(looking.db, words) : undefined;
  if (!queries) return { sought, someWords: false };
  const all = { ...sought, said: queries.everyWord };
  if (queries.everyWord === queries.anyWord) return { sought: all, someWords: false };
  const somebody = await listMembers(looking, 1, undefined, all);
  if (somebody.length > 0) return { sought: all, someWords: false };
  return { sought: { ...sought, said: queries.anyWord }, someWords: true };
}
