import type { Db } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import { shownName, type Named } from "../queries.ts";
import type { Position } from "../tables.ts";

export type SkillLabel = { id: number; label: string };

/** A word of the community, with all that leads to it. */
export type Skill = SkillLabel & {
  /** Only suggested: nobody said it yet. */
  background: boolean;
  /** The skill it became a name of. */
  mergedIntoId: number | null;
  /** Its other names. */
  names: string[];
  /** What it is a part of, its parts, its neighbours. */
  broader: SkillLabel[];
  narrower: SkillLabel[];
  related: SkillLabel[];
};

type Tied = SkillLabel & { tie: "broader" | "narrower" | "related" };

/** @throws NotFound */
export async function findSkill(db: Db, id: number): Promise<Skill> {
  const [row] = await db.named<Omit<Skill, Tied["tie"]>>(
    "skill",
    `select s.id, s.label, s.adopted_at is null as background, s.merged_into_id as "mergedIntoId",
       array(select n.name from skill_name n where n.community_id = s.community_id
         and n.skill_id = s.id and not n.preferred order by lower(n.name)) as names
     from skill s where s.community_id = $1 and s.id = $2`,
    [db.communityId, id],
  );
  if (!row) throw new NotFound();
  const tied = await db.named<Tied>(
    "skill-ties",
    `select s.id, s.label, case when r.kind = 'related' then 'related'
         when r.skill_id = $2 then 'broader' else 'narrower' end as tie
     from skill_relation r join skill s on s.community_id = r.community_id
       and s.id = case when r.skill_id = $2 then r.other_id else r.skill_id end
     where r.community_id = $1 and $2 in (r.skill_id, r.other_id) order by lower(s.label), s.id`,
    [db.communityId, id],
  );
  const of = (tie: Tied["tie"]) =>
    tied.filter((one) => one.tie === tie).map(({ id, label }) => ({ id, label }));
  return { ...row, broader: of("broader"), narrower: of("narrower"), related: of("related") };
}

/** Words said here, by name, after the one with this `key`; accents and capitals make no difference. */
export function listSkills(
  db: Db,
  limit: number,
  after: { key: string; id: number } = { key: "", id: 0 },
): Promise<(SkillLabel & { key: string })[]> {
  return db.named(
    "list-skills",
    `select id, label, key from (
       select s.id, s.label, lower(unaccent(s.label)) collate "C" as key from skill s
       where s.community_id = $1 and s.adopted_at is not null and s.merged_into_id is null) said
     where (key, id) > ($3, $4) order by key, id limit $2`,
    [db.communityId, limit, after.key, after.id],
  );
}

/** Those of these ids that are words of the community. */
export function skillsWithIds(db: Db, ids: number[]): Promise<SkillLabel[]> {
  return db.named(
    "skills-with-ids",
    `select id, label from skill where community_id = $1 and id = any($2::bigint[])
       and adopted_at is not null and merged_into_id is null`,
    [db.communityId, ids],
  );
}

export type Standing = Named & { position: Position };

/** Members who said where they stand with a skill, the surest first; `most` of them. */
export function peopleWithSkill(db: Db, skillId: number, most: number): Promise<Standing[]> {
  return db.named(
    "people-with-skill",
    `select p.id, p.first_name as "firstName", ${shownName} as name, p.shown_as as "shownAs", k.position
     from person_skill k join person p on p.community_id = k.community_id and p.id = k.person_id
     where k.community_id = $1 and k.skill_id = $2
       and exists (select from standing s where s.community_id = p.community_id
         and s.person_id = p.id and s.kind = 'member' and s.until_at is null)
     order by array_position(array['profession','passes_on','practises','discovers'], k.position),
       lower(unaccent(${shownName})) collate "C", p.id
     limit $3`,
    [db.communityId, skillId, most],
  );
}
