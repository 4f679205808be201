import { concerned, type Acting, type Looking } from "#kernel/acting";
import { peopleActedFor } from "#members";
import type { SubjectRef } from "#kernel/subjects";

export type Conversation = { id: number; people: [number, number]; begunAt: Date };

const columns = `c.id, json_build_array(c.one_id, c.other_id) as people, c.begun_at as "begunAt"`;

/** Whoever is in them. Whether one may see them is to be asked of `conversationsSeen`. */
function conversationsWithIds({ db }: Pick<Looking, "db">, ids: number[]): Promise<Conversation[]> {
  return db.named<Conversation>(
    "conversations-with-ids",
    `select ${columns} from conversation c where c.community_id = $1 and c.id = any($2::bigint[])`,
    [db.communityId, ids],
  );
}

/** A conversation is for its two people, and for who acts for one of them. */
export async function conversationsSeen(
  looking: Looking,
  ids: number[],
): Promise<(Conversation & { readAs: number })[]> {
  const { person } = looking;
  if (!person) return [];
  const found = await conversationsWithIds(looking, ids);
  const own = found.filter(({ people }) => people.includes(person.id));
  const others = found.filter(({ people }) => !people.includes(person.id));
  const actedFor = others.length ? await peopleActedFor({ ...looking, person }) : [];
  const readFor = ({ people }: Conversation) => actedFor.find(({ id }) => people.includes(id))?.id;
  return [
    ...own.map((conversation) => ({ ...conversation, readAs: person.id })),
    ...others.flatMap((conversation) => {
      const readAs = readFor(conversation);
      return readAs ? [{ ...conversation, readAs }] : [];
    }),
  ];
}

/** In a conversation only its two people speak; elsewhere whoever sees the subject. */
export async function mayTalk(acting: Acting, place: SubjectRef): Promise<boolean> {
  if (place.kind !== "conversation") return true;
  const [conversation] = await conversationsWithIds(acting, [place.id]);
  return conversation?.people.includes(concerned(acting).id) ?? false;
}

/** The conversation of two people, if they ever began one. */
export async function conversationOf(
  { db }: Pick<Looking, "db">,
  one: number,
  other: number,
): Promise<Conversation | undefined> {
  const [conversation] = await db.named<Conversation>(
    "conversation-of",
    `select ${columns} from conversation c
     where c.community_id = $1 and c.one_id = least($2::bigint, $3) and c.other_id = greatest($2::bigint, $3)`,
    [db.communityId, one, other],
  );
  return conversation;
}

export type ConversationLine = Conversation & {
  lastId: number;
  lastAuthorId: number;
  lastAt: Date;
  /** The one to whom the last word was said said something of it: "merci" is an answer too. */
  lastAnswered: boolean;
};

/** Those of these people, the latest spoken in first, before the message `beforeId`. */
export function conversationsFor(
  { db }: Pick<Looking, "db">,
  personIds: readonly number[],
  most: number,
  beforeId?: number,
): Promise<ConversationLine[]> {
  return db.named<ConversationLine>(
    "conversations-for",
    `select ${columns}, last.id as "lastId", last.author_id as "lastAuthorId", last.said_at as "lastAt",
       exists (select from message_reaction r
         where r.community_id = c.community_id and r.message_id = last.id) as "lastAnswered"
     from conversation c
     cross join lateral (select m.id, m.author_id, m.said_at from message m
       where m.community_id = c.community_id and m.subject_kind = 'conversation' and m.subject_id = c.id
         and m.removed_at is null
       order by m.id desc limit 1) last
     where c.community_id = $1 and (c.one_id = any($2::bigint[]) or c.other_id = any($2::bigint[]))
       and last.id < $3
     order by last.id desc limit $4`,
    [db.communityId, personIds, beforeId ?? Number.MAX_SAFE_INTEGER, most],
  );
}
