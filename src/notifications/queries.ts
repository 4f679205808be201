import type { Db } from "#kernel/db";
import type { Notice } from "#kernel/notices";
import { sql } from "kysely";
import type { Rhythm } from "./rhythm.ts";

/** A notice as it is kept, for who tells it or shows it. */
export type KeptNotice = Notice & {
  id: number;
  kind: string;
  personal: boolean;
  notedAt: Date;
  toldAt: Date | null;
  seenAt: Date | null;
};

const columns = sql<string>`n.id, n.kind, n.personal, n.event_id as "eventId", n.actor_id as "actorId",
  n.times, n.noted_at as "notedAt", n.told_at as "toldAt", n.seen_at as "seenAt",
  json_build_object('kind', n.subject_kind, 'id', n.subject_id) as subject`;

const waiting = sql<boolean>`n.told_at is null and n.seen_at is null and n.dropped_at is null`;

/** About the same thing a mail was already sent, and the person has not come to see. */
const heldBack = sql<boolean>`exists (select from notice t
  where t.community_id = n.community_id and t.person_id = n.person_id
    and t.subject_kind = n.subject_kind and t.subject_id = n.subject_id
    and t.told_at is not null and t.seen_at is null and t.dropped_at is null
    and (not n.personal or (t.personal and t.kind = n.kind)))`;

const tellable = (rhythm: unknown) =>
  sql<boolean>`${waiting} and not (${rhythm} = 'at_once' and ${heldBack})`;

/** What may be told to a person who is written to at this rhythm, the oldest first. */
export async function noticesToTell(
  db: Db,
  personId: number,
  rhythm: Rhythm,
): Promise<KeptNotice[]> {
  const { rows } = await sql<KeptNotice>`select ${columns} from notice n
    where n.person_id = ${personId} and ${tellable(sql`${rhythm}::text`)} order by n.id`.execute(
    db.query,
  );
  return rows;
}

export type Waiting = { personId: number; rhythm: Rhythm; since: Date };

/** Those for whom something waits that could be told, since when, and at which rhythm. */
export async function peopleToTell(db: Db): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select r.person_id as "personId", r.rhythm, min(n.noted_at) as since
    from notice n join notice_rhythm r on r.community_id = n.community_id and r.person_id = n.person_id
    where r.rhythm <> 'nothing' and ${tellable(sql`r.rhythm`)}
    group by r.person_id, r.rhythm order by r.person_id`.execute(db.query);
  return rows;
}

/** The latest notices of a person first, before the one `beforeId`: told, seen or waiting. */
export async function noticesOf(
  db: Db,
  personId: number,
  limit: number,
  beforeId?: number,
): Promise<KeptNotice[]> {
  const before = beforeId ? sql`and n.id < ${beforeId}` : sql``;
  const { rows } = await sql<KeptNotice>`select ${columns} from notice n
    where n.person_id = ${personId} and n.dropped_at is null ${before}
    order by n.id desc limit ${limit}`.execute(db.query);
  return rows;
}

export async function findNoticeOrNone(
  db: Db,
  personId: number,
  noticeId: number,
): Promise<KeptNotice | undefined> {
  const { rows } = await sql<KeptNotice>`select ${columns} from notice n
    where n.person_id = ${personId} and n.id = ${noticeId}`.execute(db.query);
  return rows[0];
}

/** As chosen, else at once. */
export async function rhythmOf(db: Db, personId: number): Promise<Rhythm> {
  const row = await db.query
    .selectFrom("notice_rhythm")
    .select("rhythm")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row?.rhythm ?? "at_once";
}
