import type { Importing } from "#kernel/imports";

/**
 * Notes that people practise skills, where nothing was said of it yet.
 * @param pairs a person and a skill
 * @returns whether anything was added
 */
export async function practise(
  { db, clock }: Importing,
  pairs: (readonly [personId: number, skillId: number])[],
): Promise<boolean> {
  if (pairs.length === 0) return false;
  const added = await db.named(
    "practise",
    `insert into person_skill (community_id, person_id, skill_id, position, since_at)
     select $1, p.person_id, p.skill_id, 'practises', $2
     from unnest($3::bigint[], $4::bigint[]) as p (person_id, skill_id)
     on conflict do nothing returning skill_id`,
    [db.communityId, clock(), pairs.map(([person]) => person), pairs.map(([, skill]) => skill)],
  );
  return added.length > 0;
}
