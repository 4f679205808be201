import type { SubjectKind } from "#kernel/subjects";
import { topicUrl } from "../urls.ts";
import { discussionsWords } from "../words.ts";
import { topicsWithIds } from "./queries.ts";

/** Members read the topics of their community. */
export const topicSubject: SubjectKind = {
  kind: "topic",
  async find(looking, ids) {
    if (!looking.person) return [];
    const topics = await topicsWithIds(looking, ids);
    return topics.map(({ id, title, personId, unnamed }) => ({
      kind: "topic",
      id,
      title: title || discussionsWords(looking.locale)("topic.removed"),
      url: topicUrl(looking.community.prefix, { id, title }),
      people: unnamed && personId !== looking.person?.id ? [] : [personId],
      veiled: unnamed ? [personId] : [],
      closed: title === "",
    }));
  },
  async veiledAuthor(db, id) {
    const [topic] = await topicsWithIds({ db }, [id]);
    return topic?.unnamed ? topic.personId : undefined;
  },
};
