import { isFacilitator, type Acting } from "#kernel/acting";
import type { Subject } from "#kernel/subjects";
import { peopleActedFor } from "#members";
import { Polls } from "./dates/polls.tsx";
import { datePollsIn } from "./dates/queries.ts";
import { showPolls } from "./dates/show-polls.ts";
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
  const forWhom = await forWhomIn(acting, subject);
  const polls = await showPolls(acting, subject, await datePollsIn(acting, subject));
  const back: Record<string, string> = onSubject ? { ici: "sujet" } : {};
  return {
    page,
    onSubject,
    seesAge: isFacilitator(acting.person),
    dates: (
      <Polls subject={subject} polls={polls} {...forWhom} back={back} level={onSubject ? 3 : 2} />
    ),
    write: {
      ...forWhom,
      about: about ? await answered(acting, subject, about) : undefined,
    },
  };
}

/** For whom one may note in a thread: in a conversation, only for one of its two people. */
export async function forWhomIn(acting: Acting, subject: Subject) {
  const others = await peopleActedFor(acting);
  if (subject.kind !== "conversation") return { others };
  return {
    others: others.filter(({ id }) => subject.people.includes(id)),
    onlyForOthers: !subject.people.includes(acting.person.id),
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
