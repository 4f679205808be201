import type { Acting } from "#kernel/acting";
import type { Subject } from "#kernel/subjects";
import type { Message } from "../messages/message.ts";
import { messageColumns } from "../messages/queries.ts";

/** Which messages of a thread concern a person: all of them, or those that name or answer her. */
const concerning = {
  any: "true",
  mention: `exists (select from message_mention n
    where n.community_id = m.community_id and n.message_id = m.id and n.person_id = $4)`,
  reply: `exists (select from message a
    where a.community_id = m.community_id and a.id = m.about_id and a.author_id = $4)`,
};

/** The latest message by another since the person herself last wrote in the thread. */
export async function heardSince(
  { db, person }: Acting,
  { kind, id }: Subject,
  which: keyof typeof concerning,
): Promise<Message | undefined> {
  const [heard] = await db.named<Message>(
    `heard-since-${which}`,
    `select ${messageColumns} from message m
     where m.community_id = $1 and m.subject_kind = $2 and m.subject_id = $3
       and m.author_id <> $4 and m.removed_at is null and ${concerning[which]}
       and m.id > coalesce((select max(own.id) from message own where own.community_id = $1
         and own.subject_kind = $2 and own.subject_id = $3 and own.author_id = $4), 0)
     order by m.id desc limit 1`,
    [db.communityId, kind, id, person.id],
  );
  return heard;
}

/** The latest message of the person's that helped somebody in the thread. */
export async function helpedWith(
  { db, person }: Acting,
  { kind, id }: Subject,
): Promise<Message | undefined> {
  const [helped] = await db.named<Message>(
    "helped-with",
    `select ${messageColumns} from message_help h
     join message m on m.community_id = h.community_id and m.id = h.message_id
     where m.community_id = $1 and m.subject_kind = $2 and m.subject_id = $3
       and m.author_id = $4 and m.removed_at is null
     order by h.marked_at desc, m.id desc limit 1`,
    [db.communityId, kind, id, person.id],
  );
  return helped;
}

/** The latest win told about an ask with which the person helped. */
export async function workedThanksTo(
  { db, person }: Acting,
  { kind, id }: Subject,
): Promise<Message | undefined> {
  const [win] = await db.named<Message>(
    "worked-thanks-to",
    `select ${messageColumns} from message m
     where m.community_id = $1 and m.subject_kind = $2 and m.subject_id = $3
       and m.kind = 'win' and m.author_id <> $4 and m.removed_at is null
       and exists (select from message_help h
         join message own on own.community_id = h.community_id and own.id = h.message_id
         where h.community_id = m.community_id and h.ask_id = m.about_id and own.author_id = $4)
     order by m.id desc limit 1`,
    [db.communityId, kind, id, person.id],
  );
  return win;
}

/** Who helped with an ask. */
export async function helpersOf({ db }: Pick<Acting, "db">, askId: number): Promise<number[]> {
  const rows = await db.named<{ id: number }>(
    "helpers-of",
    `select distinct m.author_id as id from message_help h
     join message m on m.community_id = h.community_id and m.id = h.message_id
     where h.community_id = $1 and h.ask_id = $2 and m.removed_at is null`,
    [db.communityId, askId],
  );
  return rows.map(({ id }) => id);
}

/** Whom a message names. */
export async function mentionedIn({ db }: Pick<Acting, "db">, id: number): Promise<number[]> {
  const rows = await db.named<{ id: number }>(
    "mentioned-in",
    `select person_id as id from message_mention where community_id = $1 and message_id = $2`,
    [db.communityId, id],
  );
  return rows.map(({ id }) => id);
}
