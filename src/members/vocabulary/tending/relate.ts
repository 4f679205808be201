import type { Acting } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { Conflict, NotFound } from "#kernel/errors";
import { keepChange, tending } from "./change.ts";

/** `broader`: the skill is a part of the other. `related`: they are neighbours. */
export type Relation = "broader" | "related";

/**
 * Ties two skills; tied otherwise before, they are tied anew.
 * @throws Conflict `circle` when the other is already a part of the skill, at whatever depth
 */
export function relateSkills(
  acting: Acting,
  skillId: number,
  otherId: number,
  kind: Relation,
): Promise<{ changeId: number }> {
  return tending(acting, [skillId, otherId], async (acting) => {
    if (skillId === otherId) throw new Conflict("circle");
    const before = await part(acting.db, skillId, otherId);
    await tie(acting.db, skillId, otherId, kind);
    return keepChange(acting, { kind: "related", skillId, otherId, before, after: kind });
  });
}

/** @throws NotFound when they were not tied */
export function partSkills(
  acting: Acting,
  skillId: number,
  otherId: number,
): Promise<{ changeId: number }> {
  return tending(acting, [skillId, otherId], async (acting) => {
    const before = await part(acting.db, skillId, otherId);
    if (before === "") throw new NotFound();
    return keepChange(acting, { kind: "unrelated", skillId, otherId, before });
  });
}

/** Writes a tie. @throws Conflict `circle` */
export async function tie(db: Db, skillId: number, otherId: number, kind: string): Promise<void> {
  const [skill, other] =
    kind === "related" && skillId > otherId ? [otherId, skillId] : [skillId, otherId];
  if (kind === "broader" && (await isAbove(db, skillId, otherId))) throw new Conflict("circle");
  await db.query
    .insertInto("skill_relation")
    .values({
      community_id: db.communityId,
      skill_id: skill,
      other_id: other,
      kind: kind === "broader" ? "broader" : "related",
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Unties two skills, whichever is a part of the other.
 * @returns how they were tied, as seen from the first: `broader`, `narrower`, `related`, or nothing
 */
export async function part(db: Db, skillId: number, otherId: number): Promise<string> {
  const [gone] = await db.query
    .deleteFrom("skill_relation")
    .where((where) =>
      where.or([
        where.and({ skill_id: skillId, other_id: otherId }),
        where.and({ skill_id: otherId, other_id: skillId }),
      ]),
    )
    .returning(["skill_id", "kind"])
    .execute();
  if (!gone) return "";
  return gone.kind === "broader" && gone.skill_id !== skillId ? "narrower" : gone.kind;
}

/** Whether `lowerId` is a part of `skillId`, at whatever depth. */
async function isAbove(db: Db, skillId: number, lowerId: number): Promise<boolean> {
  const rows = await db.named(
    "skill-is-above",
    `with recursive above as (
       select other_id as id from skill_relation
       where community_id = $1 and skill_id = $2 and kind = 'broader'
       union
       select r.other_id from above a join skill_relation r
         on r.community_id = $1 and r.skill_id = a.id and r.kind = 'broader')
     select from above where id = $3`,
    [db.communityId, lowerId, skillId],
  );
  return rows.length > 0;
}
