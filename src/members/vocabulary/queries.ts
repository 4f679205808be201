import type { Db } from "#kernel/db";
import { fold } from "#kernel/text";
import { nameKey } from "./names.ts";

/** A skill found, by which of its names. */
export type FoundSkill = { id: number; label: string; matched: string };

/**
 * Skills whose names come near the words typed, best first: typing errors, plurals, genders and
 * the order of words cost little, rare words count most.
 */
export async function findSkills(db: Db, sought: string, limit = 10): Promise<FoundSkill[]> {
  if (sought.trim() === "") return [];
  return db.named<FoundSkill>(
    "find-skills",
    "select skill_id as id, label, matched from find_skills($1, $2, $3)",
    [nameKey(sought.slice(0, 400)), fold(sought.slice(0, 400)), limit],
  );
}

/**
 * Skills one of whose names stands wholly in a sentence, in any order and inflection, the most
 * telling names first.
 */
export async function recogniseSkills(db: Db, sentence: string, limit = 5): Promise<FoundSkill[]> {
  const words = fold(sentence.slice(0, 5000));
  if (words === "") return [];
  return db.named<FoundSkill>(
    "recognise-skills",
    `select skill_id as id, label, matched
     from skills_within(tsvector_to_array(search_words($1)), $2)`,
    [words, limit],
  );
}
