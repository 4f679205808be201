import type { Acting } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
import type { Visit } from "#kernel/http";
import { readRef, type Subject, type SubjectRef, type Subjects } from "#kernel/subjects";
import { actorWithId } from "#members";
import { hasThread, type Message } from "./messages/message.ts";
import { findMessage } from "./messages/queries.ts";
import { mayActForAuthor } from "./permissions.ts";

/**
 * The subject of a thread, as the person sees it. Done for somebody else, that person must see it too.
 * @throws NotFound
 */
export async function seenPlace(
  acting: Acting,
  subjects: Subjects,
  ref: SubjectRef | undefined,
): Promise<Subject> {
  const subject = ref && hasThread(ref) && (await subjects.findOne(acting, ref));
  if (!subject || subject.quiet) throw new NotFound();
  if (acting.onBehalfOf) {
    const person = await actorWithId(acting.db, acting.onBehalfOf.id);
    const theirs = { ...acting, onBehalfOf: undefined, account: undefined, person };
    if (!person || !(await subjects.findOne(theirs, subject))) throw new NotFound();
  }
  return subject;
}

/** A message and its subject, as the person sees them. @throws NotFound */
export async function seenMessage(
  acting: Acting,
  subjects: Subjects,
  id: number,
): Promise<{ message: Message; subject: Subject }> {
  const message = await findMessage(acting, id);
  return { message, subject: await seenPlace(acting, subjects, message.subject) };
}

/** The subject that the address names, `need-12`. */
export function placeOf(visit: Visit, acting: Acting = visit.acting): Promise<Subject> {
  const ref = readRef(visit.context.req.param("ref"));
  return seenPlace(acting, visit.platform.subjects, ref);
}

/** A message (the one that the address names), and who acts: for its author, where one may. */
export async function messageOf(
  visit: Visit,
  id = visit.id(),
): Promise<{ message: Message; subject: Subject; acting: Acting }> {
  const { acting, platform } = visit;
  const found = await acting.db.reading((db) =>
    seenMessage({ ...acting, db }, platform.subjects, id),
  );
  const { message, subject } = found;
  const may = mayActForAuthor(acting, message, subject);
  return { ...found, acting: may ? await visit.actingForOwner(message.authorId) : acting };
}
