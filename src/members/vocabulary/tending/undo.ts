import type { Acting } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { Conflict, NotFound } from "#kernel/errors";
import type { Tie } from "#kernel/subjects";
import type { ChangeKind } from "../tables.ts";
import { nameKey, writeNames } from "../names.ts";
import { keepUndone, tending } from "./change.ts";
import { partMerged, type Moved } from "./merge.ts";
import { mustBeFree, prefer } from "./rename.ts";
import { part, tie } from "./relate.ts";

type Change = {
  kind: ChangeKind;
  skillId: number;
  otherId: number | null;
  before: string;
  after: string;
  moved: Moved | null;
};

/**
 * Undoes one change of the vocabulary, as far as it still stands.
 * @throws NotFound when it was undone already; Conflict `changed-since` when the word was changed
 *   again, `name-taken` when the words now lead to another skill
 */
export function undoChange(acting: Acting, ties: Tie[], changeId: number): Promise<void> {
  return tending(acting, [], async (acting) => {
    const { db } = acting;
    const change = await takeChange(db, changeId);
    if (!change) throw new NotFound();
    await backwards[change.kind](db, change, ties);
    await keepUndone(acting, changeId, change.skillId);
  });
}

const backwards: Record<ChangeKind, (db: Db, change: Change, ties: Tie[]) => Promise<void>> = {
  async renamed(db, { skillId, before, after }) {
    const skill = await db.query
      .selectFrom("skill")
      .select(["label", "merged_into_id"])
      .where("id", "=", skillId)
      .executeTakeFirst();
    if (skill?.label !== after || skill.merged_into_id !== null)
      throw new Conflict("changed-since");
    await mustBeFree(db, skillId, before);
    await prefer(db, skillId, before);
  },
  async named(db, { skillId, after }) {
    const gone = await db.query
      .deleteFrom("skill_name")
      .where("skill_id", "=", skillId)
      .where("folded", "=", nameKey(after))
      .where("preferred", "=", false)
      .executeTakeFirst();
    if (!gone.numDeletedRows) throw new Conflict("changed-since");
  },
  async unnamed(db, { skillId, before }) {
    await mustBeFree(db, skillId, before);
    await writeNames(db, [{ skillId, name: before, preferred: false }]);
  },
  async merged(db, { skillId, otherId, moved }, ties) {
    await partMerged(db, ties, skillId, otherId!, moved!);
  },
  async related(db, { skillId, otherId, before, after }) {
    if ((await part(db, skillId, otherId!)) !== after) throw new Conflict("changed-since");
    await tieBack(db, skillId, otherId!, before);
  },
  async unrelated(db, { skillId, otherId, before }) {
    if ((await part(db, skillId, otherId!)) !== "") throw new Conflict("changed-since");
    await tieBack(db, skillId, otherId!, before);
  },
};

async function tieBack(db: Db, skillId: number, otherId: number, before: string): Promise<void> {
  if (before === "narrower") await tie(db, otherId, skillId, "broader");
  else if (before) await tie(db, skillId, otherId, before);
}

async function takeChange(db: Db, changeId: number): Promise<Change | undefined> {
  const [change] = await db.named<Change>(
    "take-skill-change",
    `select kind, skill_id as "skillId", other_id as "otherId", before, after, moved
     from skill_change where community_id = $1 and id = $2 and undone_at is null for update`,
    [db.communityId, changeId],
  );
  return change;
}
