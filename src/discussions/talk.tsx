import { isFacilitator, type Acting } from "#kernel/acting";
import type { Subject } from "#kernel/subjects";
import { peopleActedFor } from "#members";
import { messagesWithIds } from "./messages/queries.ts";
import { voicesIn } from "./messages/voices.ts";
import type { ThreadPageProps } from "./pages/thread-page.tsx";
import type { ThreadPage } from "./thread.ts";

/** All that the page of a thread shows to one person. */
export async function talkOf(
  acting: Acting,
  page: ThreadPage,
  { onSubject, about }: { onSubject: boolean; about?: number },
): Promise<ThreadPageProps> {
  const { subject } = page;
  const { person } = acting;
  const between = subject.kind === "conversation";
  const others = await peopleActedFor(acting);
  return {
    page,
    onSubject,
    seesAge: isFacilitator(person),
    write: {
      others: between ? others.filter(({ id }) => subject.people.includes(id)) : others,
      onlyForOthers: between && !subject.people.includes(person.id),
      about: about ? await answered(acting, subject, about) : undefined,
    },
  };
}

/** The ask that one is about to answer, if it is of this thread. */
async function answered(acting: Acting, subject: Subject, id: number) {
  const [ask] = await messagesWithIds(acting, [id]);
  const here = ask?.subject.kind === subject.kind && ask.subject.id === subject.id;
  if (!ask?.state || !here) return undefined;
  const voices = await voicesIn(acting, subject, [ask.authorId]);
  return { id, name: voices.of(ask).name };
}
