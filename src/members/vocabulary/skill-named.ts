import { inTransaction, type Db } from "#kernel/db";
import { tell, type Tellable } from "#kernel/events";
import { adoptSkills } from "./adopt.ts";
import { nameKey, tidyName, writeNames } from "./names.ts";

/** The skill that has exactly this name (but for case, accents, punctuation); made if there is none. */
export function skillNamed(acting: Tellable, label: string): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    const { db } = acting;
    const name = tidyName(label, 200);
    await oneAtATime(db, nameKey(name));
    const known = await skillWithName(db, name);
    if (known) {
      await adoptSkills(db, [known.id], acting.clock());
      return known;
    }
    const { id } = await db.query
      .insertInto("skill")
      .values({
        community_id: db.communityId,
        label: name,
        source_uri: null,
        added_at: acting.clock(),
        adopted_at: acting.clock(),
        merged_into_id: null,
        parent_ref: null,
        parent_key: null,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await writeNames(db, [{ skillId: id, name, preferred: true }]);
    await tell(acting, "skill.added", { kind: "skill", id });
    return { id };
  });
}

/** The skill that goes by this name, as its preferred one rather than as another. */
export async function skillWithName(db: Db, name: string): Promise<{ id: number } | undefined> {
  return db.query
    .selectFrom("skill_name")
    .select("skill_id as id")
    .where("folded", "=", nameKey(name))
    .orderBy("preferred", "desc")
    .orderBy("skill_id")
    .limit(1)
    .executeTakeFirst();
}

/** Two people who add the same skill at the same moment get one skill. */
async function oneAtATime(db: Db, key: string) {
  await db.named("lock-skill-name", "select pg_advisory_xact_lock($1::integer, hashtext($2))", [
    db.communityId,
    key,
  ]);
}
