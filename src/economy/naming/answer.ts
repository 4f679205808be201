import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, NotFound } from "#kernel/errors";
import type { Subjects } from "#kernel/subjects";
import type { Entry, Measure } from "../entry.ts";
import { writeLine } from "../write-line.ts";
import { takeNaming } from "./queries.ts";

/**
 * Accepts what another named, as the person corrects it: it becomes a line of hers.
 * @throws NotFound for anybody but her; Conflict `already-answered`, or as `writeLine`
 */
export function acceptNaming(
  acting: Acting,
  subjects: Subjects,
  namingId: number,
  corrected: Measure & Pick<Entry, "what" | "doneOn">,
): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    const naming = await takeUnanswered(acting, subjects, namingId);
    const entry = { ...corrected, subject: naming.subject ?? undefined };
    const line = await writeLine(acting, entry, naming.namedById);
    await markAnswered(acting, namingId, line.id);
    return line;
  });
}

/**
 * Declines it: it appears nowhere, and who named it is told nothing, then or later. No event tells it
 * either.
 * @throws NotFound for anybody but the person named; Conflict `already-answered`
 */
export function declineNaming(acting: Acting, subjects: Subjects, namingId: number): Promise<void> {
  return inTransaction(acting, async (acting) => {
    await takeUnanswered(acting, subjects, namingId);
    await markAnswered(acting, namingId, null);
  });
}

/** Who acts for her answers what she may know of only: see `namingSubject`. */
async function takeUnanswered(acting: Acting, subjects: Subjects, namingId: number) {
  const naming = await takeNaming(acting, concerned(acting).id, namingId);
  if (naming.answered) throw new Conflict("already-answered");
  if (!(await subjects.findOne(acting, { kind: "naming", id: namingId }))) throw new NotFound();
  return naming;
}

function markAnswered({ db, clock, person }: Acting, namingId: number, lineId: number | null) {
  return db.query
    .updateTable("contribution_naming")
    .set({ answered_at: clock(), answered_by_id: person.id, contribution_id: lineId })
    .where("id", "=", namingId)
    .execute();
}
