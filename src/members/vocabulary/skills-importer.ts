import type { Db } from "#kernel/db";
import { tell } from "#kernel/events";
import { throughForm, type Importer } from "#kernel/imports";
import { z } from "zod";
import { nameKey, tidyName, writeNames, type NewName } from "./names.ts";
import { knownSkills } from "./known-skills.ts";
import { importingWords } from "../importing/words.ts";
import { undoSkills } from "./undo-skills.ts";
import { addSkills } from "./add-skills.ts";
import { placeUnderParents } from "./place-under-parents.ts";

const mostSynonyms = 200;

/** A skill of a list: ESCO's, or any with a label and perhaps other names. */
export const skillLineForm = z.object({
  source: z.string().trim().max(400),
  label: z.string().trim().min(1).max(200),
  synonyms: z.array(z.string().trim().max(300)).max(mostSynonyms),
  /** The source or the label of what it is a part of. */
  parent: z.string().trim().max(400),
});

export type SkillLine = z.output<typeof skillLineForm>;

/** Thousands of skills at a time: a community's whole vocabulary. Names are added, never taken away. */
export const skillsImporter: Importer<SkillLine, "source" | "label" | "synonyms" | "parent"> = {
  kind: "skills",
  say: (locale) => {
    const t = importingWords(locale);
    const fields = {
      source: t("skill.source"),
      label: t("skill.label"),
      synonyms: t("skill.synonyms"),
      parent: t("skill.parent"),
    };
    return { kind: t("kind.skills"), fields };
  },
  columns: [
    { field: "source", names: ["conceptUri", "uri", "source", "code", "identifiant", "id"] },
    {
      field: "label",
      names: ["preferredLabel", "label", "libellé", "compétence", "skill", "nom", "intitulé"],
      required: true,
    },
    {
      field: "synonyms",
      names: ["altLabels", "synonyms", "synonymes", "autres noms", "other names"],
    },
    {
      field: "parent",
      names: ["parent", "broaderUri", "broader", "terme générique", "fait partie de", "part of"],
    },
  ],
  read(cells, { importing }) {
    const synonyms = cells.synonyms.split(/[|\n]/).map((name) => tidyName(name, 301));
    return throughForm(
      skillLineForm,
      {
        ...cells,
        label: tidyName(cells.label, 201),
        synonyms: synonyms.filter((name) => name !== ""),
      },
      importing.locale,
    );
  },
  key: ({ source, label }) => (source === "" ? `label ${nameKey(label)}` : `source ${source}`),
  find: knownSkills,
  undoing: undoSkills,
  async writeMany(importing, lines) {
    const { db } = importing;
    const known = await knownSkills(db, lines);
    const ids = await addSkills(importing, lines, known);
    const names = await namesOf(db, ids);
    const missing = lines.map(({ entry }, index) =>
      missingNames(ids[index]!, known[index] === undefined, entry, names),
    );
    await writeNames(db, missing.flat());
    await placeUnderParents(db, lines, ids);
    const added = known.filter((id) => id === undefined).length;
    if (added > 0) {
      const subject = { kind: "community", id: db.communityId };
      await tell(importing, "vocabulary.extended", subject, { skills: added });
    }
    return ids.map((id, index) => ({
      id,
      change:
        known[index] === undefined
          ? "created"
          : missing[index]!.length > 0
            ? "updated"
            : "unchanged",
    }));
  },
};

async function namesOf(db: Db, ids: number[]): Promise<Set<string>> {
  const rows = await db.named<{ id: number; folded: string }>(
    "names-of-skills",
    `select skill_id as id, folded from skill_name
     where community_id = $1 and skill_id = any($2::bigint[])`,
    [db.communityId, ids],
  );
  return new Set(rows.map(({ id, folded }) => `${id} ${folded}`));
}

/** The names of a line that its skill does not have yet; the label of a new skill is its preferred one. */
function missingNames(
  skillId: number,
  isNew: boolean,
  entry: SkillLine,
  names: Set<string>,
): NewName[] {
  return [entry.label, ...entry.synonyms].flatMap((name, index) => {
    const key = `${skillId} ${nameKey(name)}`;
    if (names.has(key)) return [];
    names.add(key);
    return [{ skillId, name, preferred: isNew && index === 0 }];
  });
}
