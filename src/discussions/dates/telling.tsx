import type { Looking } from "#kernel/acting";
import type { Waiting, WaitingSource } from "#kernel/awaiting";
import type { NoticeKind } from "#kernel/notices";
import { writeRef, type Station, type Subject, type Subjects } from "#kernel/subjects";
import { authorsIn } from "../messages/queries.ts";
import { voicesAmong, voicesIn } from "../messages/voices.ts";
import { peopleOf, subjectOfEvent } from "../telling/subject-of-event.ts";
import { talkUrl } from "../urls.ts";
import { begun, discussionsWords } from "../words.ts";
import { fixedSlot, type DatePoll } from "./date-poll.ts";
import { datePollsIn, pollsUnanswered } from "./queries.ts";
import { writeWallTime } from "./wall-time.ts";

/** The dates that people agreed on, on le fil. */
export async function dateStations(looking: Looking, subject: Subject): Promise<Station[]> {
  const polls = await datePollsIn(looking, subject);
  const t = discussionsWords(looking.locale);
  return polls.flatMap((poll): Station[] => {
    const date = fixedDate(looking, poll);
    if (!date) return [];
    const { at, written } = date;
    const sentence = t("dates.fixed", { date: written });
    return [{ at, hue: "gathering", icon: "calendar", kind: t("dates.station.kind"), sentence }];
  });
}

function fixedDate({ locale, clock }: Looking, poll: DatePoll) {
  const slot = fixedSlot(poll);
  if (!slot?.fixedAt) return undefined;
  const written = writeWallTime(locale, slot.wall, slot.zone, clock());
  return { at: slot.fixedAt, written, startsAt: slot.startsAt };
}

/** Those of a thread, its hidden ones too. */
const everybody: NoticeKind["whom"] = async (means, event) => {
  const subject = await subjectOfEvent(means, event);
  if (!subject) return [];
  const polls = await datePollsIn(means, subject);
  const answered = polls.flatMap(({ proposedById, slots }) => [
    proposedById,
    ...slots.flatMap(({ answers }) => answers.map(({ personId }) => personId)),
  ]);
  const people = [...peopleOf(subject), ...(await authorsIn(means, subject)), ...answered];
  return [...new Set(people)].map((personId) => ({ personId, subject, personal: true }));
};

const asked: NoticeKind = {
  name: "discussions.dates-proposed",
  on: "dates.proposed",
  whom: everybody,
  async say(acting, _notice, subject) {
    const own = acting.person.id;
    const poll = (await datePollsIn(acting, subject)).find(
      (poll) =>
        !fixedSlot(poll) &&
        poll.slots.some(({ startsAt }) => startsAt > acting.clock()) &&
        !poll.slots.some(({ answers }) => answers.some(({ personId }) => personId === own)),
    );
    if (!poll || subject.closed) return undefined;
    const voices = await voicesIn(acting, subject, [poll.proposedById]);
    const { name } = voices.ofPerson(poll.proposedById);
    const sentence = begun(discussionsWords(acting.locale)("dates.notice.asked", { name }));
    const href = talkUrl(acting.community.prefix, subject);
    return { title: subject.title, sentence, href };
  },
};

const fixed: NoticeKind = {
  name: "discussions.date-fixed",
  on: "dates.fixed",
  whom: everybody,
  async say(acting, _notice, subject) {
    const dates = (await datePollsIn(acting, subject)).map((poll) => fixedDate(acting, poll));
    const date = dates.find((one) => one && one.startsAt > acting.clock());
    if (!date || subject.closed) return undefined;
    const t = discussionsWords(acting.locale);
    const href = talkUrl(acting.community.prefix, subject);
    return { title: subject.title, sentence: t("dates.fixed", { date: date.written }), href };
  },
};

export const dateNotices = [asked, fixed];

/** A search for a date that waits for the person's answer, where she takes part. */
export function dateAwaits(subjects: Subjects): WaitingSource {
  return {
    async find(acting, most) {
      const { id } = acting.person;
      const polls = await pollsUnanswered(acting, id, acting.clock(), 30);
      const seen = await subjects.find(
        acting,
        polls.map(({ subject }) => subject),
      );
      const voice = await voicesAmong(
        acting,
        polls.map(({ proposedById }) => proposedById),
      );
      const t = discussionsWords(acting.locale);
      return polls
        .flatMap((poll): Waiting[] => {
          const subject = seen.get(writeRef(poll.subject));
          if (!subject || subject.closed) return [];
          if (!poll.spoke && !peopleOf(subject).includes(id)) return [];
          const said = { authorId: poll.proposedById, unnamed: false };
          const { name } = voice(said, subject);
          return [
            {
              key: `discussions.dates dates-${poll.id}`,
              rank: 15,
              hue: "gathering",
              icon: "calendar",
              label: t("dates.await"),
              title: poll.what || subject.title,
              href: talkUrl(acting.community.prefix, subject),
              reason: begun(t("dates.notice.asked", { name })),
            },
          ];
        })
        .slice(0, most);
    },
  };
}
