import type { Db } from "#kernel/db";
import type { ToWrite } from "#kernel/imports";
import { nameKey } from "./names.ts";
import type { SkillLine } from "./skills-importer.ts";

/**
 * Ties each skill of a list to what it is a part of; one that comes later in the list, or in another
 * list, is waited for. A tie that would make a circle is let go.
 */
export async function placeUnderParents(
  db: Db,
  lines: ToWrite<SkillLine>[],
  ids: number[],
): Promise<void> {
  const parented = lines.flatMap(({ entry: { parent } }, index) =>
    parent ? [{ id: ids[index]!, parent }] : [],
  );
  await db.named(
    "await-parents",
    `update skill set parent_ref = c.parent, parent_key = c.key
     from unnest($2::bigint[], $3::text[], $4::text[]) as c (id, parent, key)
     where community_id = $1 and skill.id = c.id`,
    [
      db.communityId,
      parented.map(({ id }) => id),
      parented.map(({ parent }) => parent),
      parented.map(({ parent }) => nameKey(parent)),
    ],
  );
  await db.named(
    "place-under-parents",
    `with found as (
       select s.id, coalesce(
         (select p.id from skill p where p.community_id = $1 and p.source_uri = s.parent_ref),
         (select n.skill_id from skill_name n where n.community_id = $1 and n.folded = s.parent_key
            and n.preferred order by n.skill_id limit 1)) as parent
       from skill s where s.community_id = $1 and s.parent_ref is not null
     ), placed as (
       update skill s set parent_ref = null, parent_key = null from found f
       where s.community_id = $1 and s.id = f.id and f.parent is not null
     )
     insert into skill_relation (community_id, skill_id, other_id, kind)
     select $1, f.id, f.parent, 'broader' from found f
     where f.parent is not null and not exists (
       with recursive above as (
         select f.parent as id
         union
         select r.other_id from above a join skill_relation r
           on r.community_id = $1 and r.skill_id = a.id and r.kind = 'broader')
       select from above where id = f.id)
     on conflict do nothing`,
    [db.communityId],
  );
}
