import type { Db } from "#kernel/db";
import { askedOf, type Meetings } from "#kernel/senses";
import { fold } from "#kernel/text";
import { nameKey } from "./names.ts";

/** A skill found, by which of its names. */
export type FoundSkill = { id: number; label: string; matched: string };

/** Names of skills are short: two words that evoke the same say too little. */
const meetings: Meetings = {
  ...{ sound: 0.8, beginning: 0.7, known: 1, within: 1 },
  ...{ general: 1, named: 0.9, half: 0.45, evoked: 0, least: 0.04 },
};

/**
 * Skills whose names come near the words typed, best first: typing errors, plurals, genders and
 * the order of words cost little, another word of the same sense a little more; rare words count most.
 */
export async function findSkills(db: Db, sought: string, limit = 10): Promise<FoundSkill[]> {
  if (sought.trim() === "") return [];
  const text = sought.slice(0, 400);
  const asked = askedOf(text, meetings);
  return db.named<FoundSkill>(
    "find-skills",
    "select skill_id as id, label, matched from find_skills($1, $2, $3, $4, $5, $6)",
    [nameKey(text), asked.words, asked.units, asked.marks, asked.worth, limit],
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

/** The same of many sentences at once: the numbers of the skills of each. */
export async function recogniseEach(
  db: Db,
  sentences: string[],
  limit: number,
): Promise<number[][]> {
  const rows = await db.named<{ at: number; id: number }>(
    "recognise-skills-of-each",
    `select l.at::integer, s.skill_id as id
     from unnest($1::text[]) with ordinality as l (words, at)
       cross join lateral skills_within(tsvector_to_array(search_words(l.words)), $2) s`,
    [sentences.map((sentence) => fold(sentence.slice(0, 5000))), limit],
  );
  const found = sentences.map((): number[] => []);
  for (const { at, id } of rows) found[at - 1]!.push(id);
  return found;
}
