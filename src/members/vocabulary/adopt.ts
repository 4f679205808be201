import type { Db } from "#kernel/db";

/** Words that are said belong to the community from now on, and no longer only to the background. */
export async function adoptSkills(db: Db, skillIds: number[], now: Date): Promise<void> {
  await db.named(
    "adopt-skills",
    `update skill set adopted_at = $3
     where community_id = $1 and id = any($2::bigint[]) and adopted_at is null`,
    [db.communityId, skillIds, now],
  );
}
