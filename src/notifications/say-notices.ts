import type { Acting } from "#kernel/acting";
import type { NoticeKind, NoticeSaid } from "#kernel/notices";
import { writeRef, type Subject, type Subjects } from "#kernel/subjects";
import type { KeptNotice } from "./queries.ts";

/** `over`: the matter is closed, and this is not how it ended. */
export type SaidNotice = {
  notice: KeptNotice;
  subject: Subject;
  said: NoticeSaid;
  over: boolean;
};

/**
 * Notices in the words of the person who receives them, who acts here: without those whose thing she
 * may not see, or about which nothing is left to say.
 */
export async function sayNotices(
  acting: Acting,
  { subjects, notices: kinds }: { subjects: Subjects; notices: NoticeKind[] },
  notices: KeptNotice[],
): Promise<SaidNotice[]> {
  const found = await subjects.find(
    acting,
    notices.map(({ subject }) => subject),
  );
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const told: SaidNotice[] = [];
  for (const notice of notices) {
    const subject = found.get(writeRef(notice.subject));
    const kind = byName.get(notice.kind);
    const said = subject && (await kind?.say(acting, notice, subject));
    if (!subject || !said) continue;
    told.push({ notice, subject, said, over: subject.closed === true && !kind?.tellsEnd });
  }
  return told;
}

/** Each thing once, what is asked of this very person first; its sentences without repeats. */
export type Matter = { noticeId: number; title: string; href: string; sentences: string[] };

export function mattersOf(told: SaidNotice[]): Matter[] {
  const first = (one: SaidNotice) => (one.notice.personal ? 0 : 1);
  const ordered = told.toSorted((one, other) => first(one) - first(other));
  const matters = new Map<string, Matter & { events: Set<number> }>();
  for (const { notice, subject, said } of ordered) {
    const ref = writeRef(subject);
    const known = matters.get(ref) ?? {
      noticeId: notice.id,
      title: said.title,
      href: said.href,
      sentences: [],
      events: new Set(),
    };
    // Two kinds may note the same event: it is told once.
    if (!known.events.has(notice.eventId) && !known.sentences.includes(said.sentence))
      known.sentences.push(said.sentence);
    known.events.add(notice.eventId);
    matters.set(ref, known);
  }
  return [...matters.values()].map(({ events: _, ...matter }) => matter);
}
