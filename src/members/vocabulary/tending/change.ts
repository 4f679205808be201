import { isFacilitator, type Acting } from "#kernel/acting";
import { inTransaction, type Db } from "#kernel/db";
import { Forbidden, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { ChangeKind } from "../tables.ts";

export type TendedSkill = { id: number; label: string };

type Change = {
  kind: ChangeKind;
  skillId: number;
  otherId?: number;
  before?: string;
  after?: string;
  moved?: unknown;
};

/**
 * Does what only facilitators may, on skills that nobody else changes meanwhile, in the order given.
 * @throws Forbidden, NotFound when one of them is absent or became a name of another
 */
export function tending<Result>(
  acting: Acting,
  skillIds: number[],
  work: (acting: Acting, ...skills: TendedSkill[]) => Promise<Result>,
): Promise<Result> {
  if (!isFacilitator(acting.person)) throw new Forbidden();
  return inTransaction(acting, async (acting) => {
    const locked = await lockSkills(acting.db, skillIds);
    const skills = skillIds.map((id) => locked.find((skill) => skill.id === id));
    if (!skills.every((skill) => skill !== undefined)) throw new NotFound();
    return work(acting, ...skills);
  });
}

async function lockSkills(db: Db, ids: number[]): Promise<TendedSkill[]> {
  return db.query
    .selectFrom("skill")
    .select(["id", "label"])
    .where("id", "in", ids.length ? ids : [0])
    .where("merged_into_id", "is", null)
    .orderBy("id")
    .forUpdate()
    .execute();
}

/** Keeps what was changed and how to undo it, and tells that the skill changed. */
export async function keepChange(
  acting: Acting,
  { kind, skillId, otherId, before, after, moved }: Change,
): Promise<{ changeId: number }> {
  const { db, clock, person } = acting;
  const { id } = await db.query
    .insertInto("skill_change")
    .values({
      community_id: db.communityId,
      kind,
      skill_id: skillId,
      other_id: otherId ?? null,
      before,
      after,
      moved: moved === undefined ? null : JSON.stringify(moved),
      by_id: person.id,
      at: clock(),
      undone_at: null,
      undone_by_id: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tell(acting, "skill.changed", { kind: "skill", id: skillId }, { changeId: id });
  return { changeId: id };
}

/** Keeps that a change was undone, by whom and when. */
export async function keepUndone(acting: Acting, changeId: number, skillId: number): Promise<void> {
  const { db, clock, person } = acting;
  await db.query
    .updateTable("skill_change")
    .set({ undone_at: clock(), undone_by_id: person.id })
    .where("id", "=", changeId)
    .execute();
  await tell(acting, "skill.changed", { kind: "skill", id: skillId }, { changeId });
}
