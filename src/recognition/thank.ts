import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Forbidden, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { SubjectRef } from "#kernel/subjects";
import { membersWithIds } from "#members";
import { mayThank } from "./permissions.ts";

export type ThanksEntry = {
  to: readonly number[];
  words: string;
  /** Found through what the person may see. */
  subject: SubjectRef;
};

/**
 * Says thanks in one sentence to one or several members.
 * @throws Forbidden when one of them is who thanks; NotFound when one is not a member here
 */
export function thank(acting: Acting, entry: ThanksEntry): Promise<{ id: number }> {
  const giver = concerned(acting);
  const to = [...new Set(entry.to)];
  if (!mayThank(giver, to)) throw new Forbidden("thanks-oneself");
  return inTransaction(acting, async (acting) => {
    const members = await membersWithIds(acting.db, to);
    if (members.length < to.length) throw new NotFound();
    const thanks = await writeThanks(acting, giver.id, { ...entry, to });
    const { kind: subjectKind, id: subjectId } = entry.subject;
    await tell(
      acting,
      "thanks.said",
      { kind: "thanks", ...thanks },
      { to, subjectKind, subjectId },
      [entry.subject],
    );
    return thanks;
  });
}

async function writeThanks(acting: Acting, giverId: number, { to, words, subject }: ThanksEntry) {
  const { db, clock, person } = acting;
  const thanks = await db.query
    .insertInto("thanks")
    .values({
      community_id: db.communityId,
      from_id: giverId,
      entered_by_id: person.id,
      words,
      subject_kind: subject.kind,
      subject_id: subject.id,
      said_at: clock(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const rows = to.map((id) => ({
    community_id: db.communityId,
    thanks_id: thanks.id,
    person_id: id,
  }));
  await db.query.insertInto("thanks_person").values(rows).execute();
  return thanks;
}
