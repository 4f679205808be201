import type { Findable, Searchable } from "#kernel/search";
import { discussionsWords } from "./words.ts";

/** The lines of topics, and what is said in threads; those of conversations only for who is in them. */
export const searchables: Searchable[] = [
  {
    kind: "topic",
    one: (locale) => discussionsWords(locale)("topic"),
    several: (locale) => discussionsWords(locale)("topics"),
    hue: "plain",
    icon: "speech",
    findables: (db, ids) => db.named<Findable>("findable-topics", topics, [db.communityId, ids]),
  },
  {
    kind: "message",
    one: (locale) => discussionsWords(locale)("kind.remark"),
    several: (locale) => discussionsWords(locale)("messages"),
    hue: "plain",
    icon: "speech",
    findables: (db, ids) =>
      db.named<Findable>("findable-messages", messages, [db.communityId, ids]),
  },
];

const topics = `select t.id, t.title, '' as text, '' as place, t.opened_at as at, '{}'::text[] as around
  from topic t where t.community_id = $1 and t.id = any($2::bigint[]) and t.title <> ''`;

const messages = `select m.id, '' as title, m.text, '' as place, m.said_at as at, '{}'::text[] as around
  from message m where m.community_id = $1 and m.id = any($2::bigint[]) and m.removed_at is null`;
