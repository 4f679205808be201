import type { Acting } from "#kernel/acting";
import type { Waiting } from "#kernel/awaiting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { SubjectRef, Subjects } from "#kernel/subjects";
import { actorWithId, findPerson } from "#members";
import { findGesture } from "./gestures.ts";
import { lapsedBefore, subjectOfKey, type Means } from "./handed.ts";
import { mayBeHanded } from "./permissions.ts";

export type HandingOver = { key: string; toId: number; word: string };

/**
 * "Confier à un membre": the gesture waits for her, and for no facilitator, until she answers or a
 * week has passed.
 * @throws Forbidden when it is about nothing a member could see, or she can't see it
 * @throws Conflict when it is in someone's hands already
 */
export function handOver(
  acting: Acting,
  means: Means,
  { key, toId, word }: HandingOver,
): Promise<{ id: number; gesture: Waiting }> {
  return inTransaction(acting, async (acting) => {
    const { db, clock, person } = acting;
    const gesture = await findGesture(acting, means, key);
    const subject = subjectOfKey(key);
    if (!subject) throw new Forbidden("not-to-hand-over");
    if (!mayBeHanded(person, await findPerson(acting, toId))) throw new Forbidden("not-to-her");
    if (!(await seesIt(acting, means.subjects, toId, subject)))
      throw new Forbidden("unseen-by-her");
    await endWhatLapsed(acting, key);
    const handed = await db.query
      .insertInto("gesture_handed")
      .values({
        community_id: db.communityId,
        key,
        subject_kind: subject.kind,
        subject_id: subject.id,
        to_id: toId,
        handed_by_id: person.id,
        word,
        handed_at: clock(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!handed) throw new Conflict("handed-already");
    await tell(
      acting,
      "gesture.handed",
      { kind: "gesture", id: handed.id },
      { to: toId, subjectKind: subject.kind, subjectId: subject.id },
    );
    return { ...handed, gesture };
  });
}

/** Whether a member sees what the gesture is about. */
export async function seesIt(
  { db, community, clock, locale }: Acting,
  subjects: Subjects,
  personId: number,
  subject: SubjectRef,
): Promise<boolean> {
  const person = await actorWithId(db, personId);
  if (!person) return false;
  return Boolean(await subjects.findOne({ db, community, clock, locale, person }, subject));
}

async function endWhatLapsed({ db, clock }: Acting, key: string): Promise<void> {
  await db.query
    .updateTable("gesture_handed")
    .set({ ended_at: clock() })
    .where("community_id", "=", db.communityId)
    .where("key", "=", key)
    .where("ended_at", "is", null)
    .where("taken_on_at", "is", null)
    .where("handed_at", "<=", lapsedBefore(clock()))
    .execute();
}
