import type { Db } from "#kernel/db";
import { lexiconFingerprint, marksOf } from "#kernel/senses";
import { fold, foldName } from "#kernel/text";

/** One name of a skill, to be written; the preferred one is also the skill's label. */
export type NewName = { skillId: number; name: string; preferred: boolean };

/** The text without doubled spaces, no longer than its column holds. */
export function tidyName(name: string, most: number): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, most).trim();
}

/** What two spellings of a name have in common; a name of signs alone stands for itself. */
export function nameKey(name: string): string {
  return foldName(name) || name.toLowerCase();
}

/** Writes names with what the search compares them by, all in one statement. */
export async function writeNames(db: Db, names: NewName[]): Promise<void> {
  if (names.length === 0) return;
  await db.named(
    "write-skill-names",
    `insert into skill_name (community_id, skill_id, name, folded, stems, preferred, marks, marked_with)
     select $1, n.skill_id, n.name, n.folded, tsvector_to_array(search_words(n.text)), n.preferred,
       string_to_array(n.marks, ' '), $8
     from unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::text[])
       as n (skill_id, name, folded, text, preferred, marks)`,
    [
      db.communityId,
      names.map(({ skillId }) => skillId),
      names.map(({ name }) => name),
      names.map(({ name }) => nameKey(name)),
      names.map(({ name }) => fold(name)),
      names.map(({ preferred }) => preferred),
      names.map(({ name }) => marksOf(name).join(" ")),
      lexiconFingerprint(),
    ],
  );
}
