import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import { mayEditPerson } from "./permissions.ts";
import { findPerson } from "./queries.ts";
import type { Position } from "./tables.ts";
import { skillNamed } from "./vocabulary/index.ts";

/** Says where a person stands with a skill, in the person's own words for it. */
export function placeSkill(
  acting: Acting,
  personId: number,
  entry: { skill: string; position: Position },
): Promise<{ skillId: number }> {
  return inTransaction(acting, async (acting) => {
    await mustEdit(acting, personId);
    const { id: skillId } = await skillNamed(acting, entry.skill);
    await acting.db.query
      .insertInto("person_skill")
      .values({
        community_id: acting.community.id,
        person_id: personId,
        skill_id: skillId,
        position: entry.position,
        since_at: acting.clock(),
      })
      .onConflict((conflict) =>
        conflict
          .columns(["community_id", "person_id", "skill_id"])
          .doUpdateSet({ position: entry.position, since_at: acting.clock() }),
      )
      .execute();
    await tell(acting, "person.changed", { kind: "person", id: personId });
    return { skillId };
  });
}

export function dropSkill(acting: Acting, personId: number, skillId: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    await mustEdit(acting, personId);
    await acting.db.query
      .deleteFrom("person_skill")
      .where("person_id", "=", personId)
      .where("skill_id", "=", skillId)
      .execute();
    await tell(acting, "person.changed", { kind: "person", id: personId });
  });
}

async function mustEdit(acting: Acting, personId: number) {
  const person = await findPerson(acting, personId);
  if (!mayEditPerson(acting.person, person)) throw new Forbidden();
}
