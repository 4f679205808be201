import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Forbidden, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import type { SubjectRef, Subjects } from "#kernel/subjects";
import { mayOpenCase } from "./permissions.ts";

/**
 * Shows a facilitator, for a day, who said a thing without a name. That she asked, and why, stays
 * written for its author and for the other facilitators.
 * @throws NotFound when she may not see the thing, or it was said under a name; Forbidden
 */
export function openCase(
  acting: Acting,
  ref: SubjectRef,
  reason: string,
  subjects: Subjects,
): Promise<{ id: number }> {
  return inTransaction(acting, async (acting) => {
    const { db, clock, person } = acting;
    const subject = await subjects.findOne(acting, ref);
    const authorId = subject && (await subjects.veiledAuthor(db, ref));
    if (authorId === undefined) throw new NotFound();
    if (!mayOpenCase(person, authorId)) throw new Forbidden();
    const opening = await db.query
      .insertInto("case_opening")
      .values({
        community_id: db.communityId,
        subject_kind: ref.kind,
        subject_id: ref.id,
        author_id: authorId,
        opened_by_id: person.id,
        reason,
        opened_at: clock(),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const facts = { subjectKind: ref.kind, subjectId: ref.id };
    await tell(acting, "case.opened", { kind: "case", ...opening }, facts, [ref]);
    return opening;
  });
}
