import { type Acting } from "#kernel/acting";
import type { Waiting, WaitingSource } from "#kernel/awaiting";
import { writeRef, type Subject, type Subjects } from "#kernel/subjects";
import { peopleActedFor, peopleNamed } from "#members";
import { conversationsFor } from "../conversations/queries.ts";
import type { Message } from "../messages/message.ts";
import { messageColumns } from "../messages/queries.ts";
import { voicesAmong } from "../messages/voices.ts";
import { looks } from "../pages/kinds.ts";
import { conversationUrl, messageUrl } from "../urls.ts";
import { begun, discussionsWords } from "../words.ts";
import { peopleOf } from "./subject-of-event.ts";

const recent = 30 * 24 * 3600 * 1000;

/** A conversation whose last word is the other one's, for oneself or for whom one acts. */
export const directAwaits: WaitingSource = {
  async find(acting, most) {
    const actedFor = (await peopleActedFor(acting)).map(({ id }) => id);
    const own = [acting.person.id, ...actedFor];
    const lines = await conversationsFor(acting, own, 4 * most);
    const waiting = lines.filter(
      ({ people, lastAuthorId, lastAt, lastAnswered }) =>
        !lastAnswered &&
        lastAt.getTime() > acting.clock().getTime() - recent &&
        own.includes(people.find((id) => id !== lastAuthorId)!),
    );
    const names = await peopleNamed(
      acting.db,
      waiting.flatMap(({ people }) => people),
    );
    const t = discussionsWords(acting.locale);
    return waiting.slice(0, most).map(({ id, people, lastAuthorId }): Waiting => {
      const to = people.find((one) => one !== lastAuthorId)!;
      const name = names.get(lastAuthorId)!.name;
      const mine = to === acting.person.id;
      return {
        key: `discussions.direct conversation-${id}`,
        rank: 25,
        hue: "plain",
        icon: "letter",
        label: t("await.direct"),
        title: t("conversation.with", { name }),
        href: conversationUrl(acting.community.prefix, id),
        reason: mine
          ? t("conversation.theirs", { name })
          : t("await.direct.other", { name, other: names.get(to)!.name }),
      };
    });
  },
};

/** An open ask that names the person, or that was asked about something of hers. */
export function askAwaits(subjects: Subjects): WaitingSource {
  return {
    async find(acting, most) {
      const asks = await askedOf(acting);
      const seen = await subjects.find(
        acting,
        asks.map(({ subject }) => subject),
      );
      const found = asks.flatMap((ask) => {
        const subject = seen.get(writeRef(ask.subject));
        const concerns = subject && !subject.closed && isAbout(acting, ask, subject);
        return concerns ? [{ ask, subject }] : [];
      });
      const voice = await voicesAmong(
        acting,
        found.map(({ ask }) => ask.authorId),
      );
      const t = discussionsWords(acting.locale);
      return found.slice(0, most).map(({ ask, subject }): Waiting => {
        const { name } = voice(ask, subject);
        return {
          key: `discussions.asked message-${ask.id}`,
          about: ask.subject,
          rank: 30,
          ...looks[ask.kind],
          label: t(`kind.${ask.kind}`),
          title: subject.title,
          href: messageUrl(acting.community.prefix, subject, ask.id),
          reason: begun(t(ask.named ? "await.named" : "await.yours", { name })),
        };
      });
    },
  };
}

type Asked = Message & { named: boolean };

function isAbout(acting: Acting, ask: Asked, subject: Subject): boolean {
  return ask.named || peopleOf(subject).includes(acting.person.id);
}

/** The latest asks nobody answered, and those that name the person and still wait for her word. */
function askedOf({ db, person }: Acting): Promise<Asked[]> {
  return db.named<Asked>(
    "asks-of-a-person",
    `(select ${messageColumns}, true as named from message_mention n
       join message m on m.community_id = n.community_id and m.id = n.message_id
       where n.community_id = $1 and n.person_id = $2 and m.waits and m.removed_at is null
         and m.author_id <> $2
         and not exists (select from message own where own.community_id = m.community_id
           and own.subject_kind = m.subject_kind and own.subject_id = m.subject_id
           and own.author_id = $2 and own.id > m.id)
       order by n.message_id desc limit 20)
     union all
     (select ${messageColumns}, false as named from message m
       where m.community_id = $1 and m.subject_kind <> 'conversation' and m.removed_at is null
         and m.state = 'open' and m.author_id <> $2
         and not exists (select from message_mention n where n.community_id = m.community_id
           and n.message_id = m.id and n.person_id = $2)
       order by m.id desc limit 50)`,
    [db.communityId, person.id],
  );
}
