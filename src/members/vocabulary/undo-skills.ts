import type { Snapshot, Undoing } from "#kernel/imports";

type SkillSnapshot = Snapshot & { names: number[]; parents: number[] };

/** Takes back skills that an import made, and the names it added to others. */
export const undoSkills: Undoing = {
  subjectKind: "skill",
  ownEvents: ["skill.added"],
  async snapshots(db, ids) {
    const rows = await db.named<{ id: number; snapshot: SkillSnapshot }>(
      "skills-snapshots",
      `select s.id, jsonb_build_object('label', s.label, 'source', s.source_uri,
         'names', array(select n.id from skill_name n
           where n.community_id = s.community_id and n.skill_id = s.id order by n.id),
         'parents', array(select r.other_id from skill_relation r where r.community_id = s.community_id
           and r.skill_id = s.id and r.kind = 'broader' order by r.other_id)) as snapshot
       from skill s where s.community_id = $1 and s.id = any($2::bigint[])`,
      [db.communityId, ids],
    );
    return new Map(rows.map(({ id, snapshot }) => [id, snapshot]));
  },
  async takeAway({ db }, ids) {
    await db.execute(
      `delete from skill_relation where community_id = $1 and kind = 'broader' and skill_id = any($2::bigint[])`,
      [db.communityId, ids],
    );
    await db.execute("delete from skill where community_id = $1 and id = any($2::bigint[])", [
      db.communityId,
      ids,
    ]);
  },
  async putBack({ db }, before) {
    for (const [id, snapshot] of before) {
      const { names, parents, source } = snapshot as SkillSnapshot;
      await db.execute(
        "delete from skill_name where community_id = $1 and skill_id = $2 and id <> all($3::bigint[])",
        [db.communityId, id, names],
      );
      await db.execute(
        `delete from skill_relation
         where community_id = $1 and kind = 'broader' and skill_id = $2 and other_id <> all($3::bigint[])`,
        [db.communityId, id, parents],
      );
      await db.execute("update skill set source_uri = $3 where community_id = $1 and id = $2", [
        db.communityId,
        id,
        source,
      ]);
    }
  },
};
