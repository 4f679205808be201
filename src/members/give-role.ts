import type { Role } from "#kernel/acting";
import type { Db } from "#kernel/db";

/** Gives a role for the founding of a community and for the host's commands; giving it twice changes nothing. */
export async function giveRole(db: Db, personId: number, role: Role, now: Date): Promise<void> {
  await db.query
    .insertInto("person_role")
    .values({
      community_id: db.communityId,
      person_id: personId,
      role,
      since_at: now,
      until_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
