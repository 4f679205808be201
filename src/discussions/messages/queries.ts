import type { Looking } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
import type { SubjectRef } from "#kernel/subjects";
import type { Message } from "./message.ts";

type Reading = Pick<Looking, "db">;

export const messageColumns = `m.id, json_build_object('kind', m.subject_kind, 'id', m.subject_id) as subject,
  m.author_id as "authorId", m.entered_by_id as "enteredById", m.unnamed, m.kind, m.text,
  m.about_id as "aboutId", m.said_at as "saidAt", m.edited_at as "editedAt",
  m.removed_at as "removedAt", m.version, m.state`;

/** Whether one may see its subject is to be asked before anything of it is shown. @throws NotFound */
export async function findMessage(reading: Reading, id: number): Promise<Message> {
  const [message] = await messagesWithIds(reading, [id]);
  if (!message) throw new NotFound();
  return message;
}

export async function messagesWithIds({ db }: Reading, ids: number[]): Promise<Message[]> {
  if (ids.length === 0) return [];
  return db.named<Message>(
    "messages-with-ids",
    `select ${messageColumns} from message m where m.community_id = $1 and m.id = any($2::bigint[])`,
    [db.communityId, ids],
  );
}

/** The `most` latest messages of a thread, up to and with the message `until`; the latest first. */
export function latestMessages(
  { db }: Reading,
  { kind, id }: SubjectRef,
  most: number,
  until?: number,
): Promise<Message[]> {
  return db.named<Message>(
    "latest-messages",
    `select ${messageColumns} from message m
     where m.community_id = $1 and m.subject_kind = $2 and m.subject_id = $3 and m.id <= $4
     order by m.id desc limit $5`,
    [db.communityId, kind, id, until ?? Number.MAX_SAFE_INTEGER, most],
  );
}

/** The message that ends a page of `size` messages, which begins after the message `after`. */
export async function endOfPageAfter(
  { db }: Reading,
  { kind, id }: SubjectRef,
  after: number,
  size: number,
): Promise<number | undefined> {
  const [end] = await db.named<{ id: number }>(
    "end-of-page-after",
    `select m.id from message m
     where m.community_id = $1 and m.subject_kind = $2 and m.subject_id = $3 and m.id > $4
     order by m.id offset $5 limit 1`,
    [db.communityId, kind, id, after, size - 1],
  );
  return end?.id;
}

/** Who wrote in a thread, the hidden ones too: for telling them, never for showing. */
export async function authorsIn({ db }: Reading, { kind, id }: SubjectRef): Promise<number[]> {
  const rows = await db.named<{ id: number }>(
    "authors-in",
    `select distinct m.author_id as id from message m
     where m.community_id = $1 and m.subject_kind = $2 and m.subject_id = $3
       and m.removed_at is null`,
    [db.communityId, kind, id],
  );
  return rows.map(({ id }) => id);
}

/** The asks of a thread that still wait, oldest first. */
export function waitingAsksIn({ db }: Reading, { kind, id }: SubjectRef): Promise<Message[]> {
  return db.named<Message>(
    "waiting-asks-in",
    `select ${messageColumns} from message m
     where m.community_id = $1 and m.subject_kind = $2 and m.subject_id = $3
       and m.state is not null and m.waits and m.removed_at is null
     order by m.id`,
    [db.communityId, kind, id],
  );
}

/**
 * The asks by these people that stand in a thread, those set aside left out, oldest first: the
 * `most` latest before the message `before`, and those among `alsoIds`.
 */
export function asksIn(
  { db }: Reading,
  { kind, id }: SubjectRef,
  authorIds: readonly number[],
  { before, most, alsoIds }: { before: number; most: number; alsoIds: readonly number[] },
): Promise<Message[]> {
  return db.named<Message>(
    "asks-in",
    `with own as (select m.* from message m
       where m.community_id = $1 and m.subject_kind = $2 and m.subject_id = $3
         and m.author_id = any($4::bigint[]) and m.state <> 'aside' and m.removed_at is null)
     select ${messageColumns} from own m
     where m.id = any($5::bigint[])
       or m.id in (select id from own where id < $6 order by id desc limit $7)
     order by m.id`,
    [db.communityId, kind, id, authorIds, alsoIds, before, most],
  );
}

export type Revision = { version: number; text: string; replacedAt: Date };

/** Former wordings, the latest first. */
export function revisionsOf({ db }: Reading, messageId: number): Promise<Revision[]> {
  return db.named<Revision>(
    "message-revisions",
    `select version, text, replaced_at as "replacedAt" from message_revision
     where community_id = $1 and message_id = $2 order by version desc`,
    [db.communityId, messageId],
  );
}
