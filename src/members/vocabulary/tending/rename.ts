import type { Acting } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { nameKey, tidyName, writeNames } from "../names.ts";
import { keepChange, tending } from "./change.ts";

/**
 * Says a skill in other words; those it had still lead to it.
 * @throws Conflict `name-taken` when another skill goes by this name
 */
export function renameSkill(
  acting: Acting,
  skillId: number,
  label: string,
): Promise<{ changeId: number | undefined }> {
  return tending(acting, [skillId], async (acting, skill) => {
    const name = tidyName(label, 200);
    if (name === "" || name === skill.label) return { changeId: undefined };
    await mustBeFree(acting.db, skillId, name);
    await prefer(acting.db, skillId, name);
    return keepChange(acting, { kind: "renamed", skillId, before: skill.label, after: name });
  });
}

/** @throws Conflict `name-taken` */
export async function mustBeFree(db: Db, skillId: number, name: string): Promise<void> {
  const taken = await db.query
    .selectFrom("skill_name")
    .select("skill_id")
    .where("folded", "=", nameKey(name))
    .where("skill_id", "<>", skillId)
    .limit(1)
    .executeTakeFirst();
  if (taken) throw new Conflict("name-taken");
}

/** Makes a name the one that is shown, written anew if the skill has it otherwise spelt or not at all. */
export async function prefer(db: Db, skillId: number, name: string): Promise<void> {
  await db.query
    .updateTable("skill_name")
    .set({ preferred: false })
    .where("skill_id", "=", skillId)
    .where("preferred", "=", true)
    .execute();
  await db.query
    .deleteFrom("skill_name")
    .where("skill_id", "=", skillId)
    .where("folded", "=", nameKey(name))
    .execute();
  await writeNames(db, [{ skillId, name, preferred: true }]);
  await db.query.updateTable("skill").set({ label: name }).where("id", "=", skillId).execute();
}
