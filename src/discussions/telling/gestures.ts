import type { Acting } from "#kernel/acting";
import type { Waiting, WaitingSource } from "#kernel/awaiting";
import { writeRef, type Subjects } from "#kernel/subjects";
import type { Message } from "../messages/message.ts";
import { messageColumns } from "../messages/queries.ts";
import { voicesAmong } from "../messages/voices.ts";
import { looks } from "../pages/kinds.ts";
import { messageUrl } from "../urls.ts";
import { begun, discussionsWords } from "../words.ts";

const day = 24 * 3600 * 1000;
/** How long a question may wait before facilitators are told. */
const patience = 3 * day;
const looked = 30;

/** The oldest blockers that still wait: none sleeps unseen. */
export function blockerGestures(subjects: Subjects): WaitingSource {
  return { find: (acting, most) => gestures(acting, subjects, most, oldestBlockers) };
}

/** Questions without any reply for three days, the oldest first. */
export function questionGestures(subjects: Subjects): WaitingSource {
  return { find: (acting, most) => gestures(acting, subjects, most, unansweredQuestions) };
}

async function gestures(
  acting: Acting,
  subjects: Subjects,
  most: number,
  read: (acting: Acting) => Promise<Message[]>,
): Promise<Waiting[]> {
  const asks = await read(acting);
  const seen = await subjects.find(
    acting,
    asks.map(({ subject }) => subject),
  );
  const voice = await voicesAmong(
    acting,
    asks.map(({ authorId }) => authorId),
  );
  const t = discussionsWords(acting.locale);
  return asks
    .flatMap((ask): Waiting[] => {
      const subject = seen.get(writeRef(ask.subject));
      if (!subject || subject.closed) return [];
      const { name } = voice(ask, subject);
      const age = writeAge(acting, ask.saidAt);
      const blocked = ask.kind === "blocker";
      return [
        {
          key: `discussions.${ask.kind} message-${ask.id}`,
          about: ask.subject,
          rank: blocked ? 10 : 25,
          ...looks[ask.kind],
          label: t(blocked ? "gesture.blocker" : "gesture.question"),
          title: subject.title,
          href: messageUrl(acting.community.prefix, subject, ask.id),
          reason: begun(t(blocked ? "gesture.blocker.why" : "gesture.question.why", { name, age })),
        },
      ];
    })
    .slice(0, most);
}

/** Since when, in words: "aujourd'hui", "3 jours", "2 semaines". */
function writeAge({ clock, locale }: Acting, since: Date): string {
  const t = discussionsWords(locale);
  const days = Math.floor((clock().getTime() - since.getTime()) / day);
  if (days < 1) return t("age.today");
  return days < 14 ? t.count("age.days", days) : t.count("age.weeks", Math.floor(days / 7));
}

function oldestBlockers({ db }: Acting): Promise<Message[]> {
  return db.named<Message>(
    "oldest-blockers",
    `select ${messageColumns} from message m
     where m.community_id = $1 and m.subject_kind <> 'conversation' and m.removed_at is null
       and m.kind = 'blocker' and m.waits
     order by m.id limit ${looked}`,
    [db.communityId],
  );
}

function unansweredQuestions({ db, clock }: Acting): Promise<Message[]> {
  return db.named<Message>(
    "unanswered-questions",
    `select ${messageColumns} from message m
     where m.community_id = $1 and m.subject_kind <> 'conversation' and m.removed_at is null
       and m.kind in ('question', 'feedback') and m.state = 'open' and m.said_at < $2
     order by m.id limit ${looked}`,
    [db.communityId, new Date(clock().getTime() - patience)],
  );
}
