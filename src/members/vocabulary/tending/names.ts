import type { Acting } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { Conflict, NotFound } from "#kernel/errors";
import { nameKey, tidyName, writeNames } from "../names.ts";
import { keepChange, tending } from "./change.ts";
import { mustBeFree } from "./rename.ts";

type Kept = Promise<{ changeId: number | undefined }>;

/**
 * Another name by which a skill is found. A name it has already changes nothing.
 * @throws Conflict `name-taken` when another skill goes by it
 */
export function addSynonym(acting: Acting, skillId: number, synonym: string): Kept {
  return tending(acting, [skillId], async (acting) => {
    const { db } = acting;
    const name = tidyName(synonym, 300);
    if (name === "" || (await nameOf(db, skillId, name))) return { changeId: undefined };
    await mustBeFree(db, skillId, name);
    await writeNames(db, [{ skillId, name, preferred: false }]);
    return keepChange(acting, { kind: "named", skillId, after: name });
  });
}

/** A name no longer leads to the skill. @throws NotFound; Conflict `preferred` for the one that is shown */
export function removeSynonym(acting: Acting, skillId: number, synonym: string): Kept {
  return tending(acting, [skillId], async (acting) => {
    const { db } = acting;
    const known = await nameOf(db, skillId, synonym);
    if (!known) throw new NotFound();
    if (known.preferred) throw new Conflict("preferred");
    await db.query.deleteFrom("skill_name").where("id", "=", known.id).execute();
    return keepChange(acting, { kind: "unnamed", skillId, before: known.name });
  });
}

/** The name a skill goes by, but for case, accents and punctuation. */
export function nameOf(db: Db, skillId: number, name: string) {
  return db.query
    .selectFrom("skill_name")
    .select(["id", "name", "preferred"])
    .where("skill_id", "=", skillId)
    .where("folded", "=", nameKey(name))
    .executeTakeFirst();
}
