import { writeRef, type SubjectKind, type Subjects } from "#kernel/subjects";
import { messageUrl } from "../urls.ts";
import { discussionsWords } from "../words.ts";
import { isWithheld } from "./message.ts";
import { findMessage, messagesWithIds } from "./queries.ts";

/** Who sees what a message was said about, sees the message. */
export function messageSubject(subjects: Subjects): SubjectKind {
  return {
    kind: "message",
    async find(looking, ids) {
      if (!looking.person) return [];
      const messages = await messagesWithIds(looking, ids);
      const seen = await subjects.find(
        looking,
        messages.map(({ subject }) => subject),
      );
      const t = discussionsWords(looking.locale);
      return messages.flatMap((message) => {
        const about = seen.get(writeRef(message.subject));
        if (!about) return [];
        const { id, authorId, removedAt } = message;
        const withheld = isWithheld(message, about);
        return [
          {
            kind: "message",
            id,
            title: t("message.title", { title: about.title }),
            url: messageUrl(looking.community.prefix, about, id),
            people: withheld && authorId !== looking.person?.id ? [] : [authorId],
            veiled: withheld ? [authorId] : [],
            closed: removedAt !== null,
          },
        ];
      });
    },
    async veiledAuthor(db, id) {
      const message = await findMessage({ db }, id);
      if (message.unnamed) return message.authorId;
      const veiled = await subjects.veiledAuthor(db, message.subject);
      return veiled === message.authorId ? veiled : undefined;
    },
  };
}
