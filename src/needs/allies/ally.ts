import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import { findPosting } from "../postings/queries.ts";

/** "Moi aussi": seeks the same, and is told what comes of it. Said twice, it is said once. */
export function joinNeed(acting: Acting, needId: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    const need = await findPosting(acting, "need", needId);
    if (need.closedAt) throw new Conflict("need-closed");
    const { db, clock, person } = acting;
    const ally = concerned(acting).id;
    // Who joins for somebody, without knowing that it is she who asks, must not learn it.
    if (need.personId === ally) throw new Forbidden();
    const joined = await db.query
      .insertInto("need_ally")
      .values({
        community_id: db.communityId,
        need_id: needId,
        person_id: ally,
        entered_by_id: person.id,
        since_at: clock(),
        left_at: null,
      })
      .onConflict((conflict) =>
        conflict
          .columns(["community_id", "need_id", "person_id"])
          .doUpdateSet({ left_at: null, since_at: clock() })
          .where("need_ally.left_at", "is not", null),
      )
      .returning("person_id")
      .executeTakeFirst();
    if (joined) await tell(acting, "need.joined", { kind: "need", id: needId });
  });
}

/** No longer seeks the same: leaves no trace. */
export function leaveNeed(acting: Acting, needId: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    await findPosting(acting, "need", needId);
    const { db, clock } = acting;
    const left = await db.query
      .updateTable("need_ally")
      .set({ left_at: clock() })
      .where("need_id", "=", needId)
      .where("person_id", "=", concerned(acting).id)
      .where("left_at", "is", null)
      .executeTakeFirst();
    if (left.numUpdatedRows) await tell(acting, "need.left", { kind: "need", id: needId });
  });
}

export type Ally = { personId: number; since: Date };

/** Those who seek the same, the first first. */
export function alliesOf({ db }: Pick<Acting, "db">, needId: number): Promise<Ally[]> {
  return db.query
    .selectFrom("need_ally")
    .select(["person_id as personId", "since_at as since"])
    .where("need_id", "=", needId)
    .where("left_at", "is", null)
    .orderBy("since_at")
    .orderBy("person_id")
    .execute();
}

/** How many seek the same as each of these needs, where anybody does. */
export async function alliesCounted(
  { db }: Pick<Acting, "db">,
  needIds: readonly number[],
): Promise<Map<number, number>> {
  if (needIds.length === 0) return new Map();
  const rows = await db.query
    .selectFrom("need_ally")
    .select(({ fn }) => ["need_id as needId", fn.countAll<number>().as("allies")])
    .where("need_id", "in", needIds)
    .where("left_at", "is", null)
    .groupBy("need_id")
    .execute();
  return new Map(rows.map(({ needId, allies }) => [needId, Number(allies)]));
}
