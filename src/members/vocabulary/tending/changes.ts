import type { Db } from "#kernel/db";
import type { ChangeKind } from "../tables.ts";

/** A change of the vocabulary, as it is told to those who tend it. */
export type SkillChange = {
  id: number;
  kind: ChangeKind;
  skillId: number;
  label: string;
  otherId: number | null;
  otherLabel: string | null;
  before: string;
  after: string;
  byId: number;
  at: Date;
  undoneAt: Date | null;
  undoneById: number | null;
};

/** The latest first, before the one with this id. */
export function listChanges(db: Db, most: number, before?: number): Promise<SkillChange[]> {
  return db.named<SkillChange>(
    "skill-changes",
    `select c.id, c.kind, c.skill_id as "skillId", s.label, c.other_id as "otherId",
       o.label as "otherLabel", c.before, c.after, c.by_id as "byId", c.at,
       c.undone_at as "undoneAt", c.undone_by_id as "undoneById"
     from skill_change c
     join skill s on s.community_id = c.community_id and s.id = c.skill_id
     left join skill o on o.community_id = c.community_id and o.id = c.other_id
     where c.community_id = $1 and c.id < $3 order by c.id desc limit $2`,
    [db.communityId, most, before ?? Number.MAX_SAFE_INTEGER],
  );
}
