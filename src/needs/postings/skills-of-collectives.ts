import type { Looking } from "#kernel/acting";
import { eyesOf, viewerOf, visible } from "./visible.ts";

/** Offers made in the name of an organisation or a project, which who looks may read. */
const offered = (looking: Looking) => `from offer p
  join offer_skill k on k.community_id = p.community_id and k.offer_id = p.id
  where p.community_id = $1 and p.collective_id is not null and not p.hidden
    and p.withdrawn_at is null and p.set_aside_at is null and ${visible(eyesOf(looking), "offer")}`;

/** The organisations and projects in whose name something is offered that takes a skill. */
export async function collectivesOffering(looking: Looking, skillId: number): Promise<number[]> {
  const rows = await looking.db.named<{ id: number }>(
    `collectives-offering-${eyesOf(looking)}`,
    `select distinct p.collective_id as id ${offered(looking)} and k.skill_id = $3`,
    [...viewerOf(looking), skillId],
  );
  return rows.map(({ id }) => id);
}

/** What skills are offered in the name of each of these organisations and projects. */
export async function skillsOffered(
  looking: Looking,
  collectiveIds: number[],
): Promise<Map<number, string[]>> {
  if (collectiveIds.length === 0) return new Map();
  const rows = await looking.db.named<{ id: number; labels: string[] }>(
    `skills-offered-${eyesOf(looking)}`,
    `select o.id, array_agg(s.label order by s.label) as labels
     from (select distinct p.community_id, p.collective_id as id, k.skill_id
       ${offered(looking)} and p.collective_id = any($3::bigint[])) o
     join skill s on s.community_id = o.community_id and s.id = o.skill_id
     group by o.id`,
    [...viewerOf(looking), collectiveIds],
  );
  return new Map(rows.map(({ id, labels }) => [id, labels]));
}
