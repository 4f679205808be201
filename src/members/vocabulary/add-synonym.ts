import { isFacilitator, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Forbidden, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import { nameKey, tidyName, writeNames } from "./names.ts";

/** Another name by which a skill is found. A name it has already changes nothing. */
export function addSynonym(acting: Acting, skillId: number, synonym: string): Promise<void> {
  if (!isFacilitator(acting.person)) throw new Forbidden();
  return inTransaction(acting, async (acting) => {
    const { db } = acting;
    const skill = await db.query
      .selectFrom("skill")
      .select("id")
      .where("id", "=", skillId)
      .forUpdate()
      .executeTakeFirst();
    if (!skill) throw new NotFound();
    const name = tidyName(synonym, 300);
    const known = await db.query
      .selectFrom("skill_name")
      .select("id")
      .where("skill_id", "=", skillId)
      .where("folded", "=", nameKey(name))
      .executeTakeFirst();
    if (known || name === "") return;
    await writeNames(db, [{ skillId, name, preferred: false }]);
    await tell(acting, "skill.renamed", { kind: "skill", id: skillId });
  });
}
