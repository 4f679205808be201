import type { SubjectKind } from "#kernel/subjects";
import { peopleNamed } from "#members";
import { conversationUrl } from "../urls.ts";
import { discussionsWords } from "../words.ts";
import { conversationsSeen } from "./queries.ts";

/** A conversation exists only for its two people, and for who acts for one of them. */
export const conversationSubject: SubjectKind = {
  kind: "conversation",
  async find(looking, ids) {
    const seen = await conversationsSeen(looking, ids);
    const names = await peopleNamed(
      looking.db,
      seen.flatMap(({ people }) => people),
    );
    const t = discussionsWords(looking.locale);
    return seen.map(({ id, people, readAs }) => {
      const other = people.find((person) => person !== readAs)!;
      return {
        kind: "conversation",
        id,
        title: t("conversation.with", { name: names.get(other)!.name }),
        url: conversationUrl(looking.community.prefix, id),
        people: [...people],
      };
    });
  },
};
