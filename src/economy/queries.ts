import type { Looking } from "#kernel/acting";
import type { Row } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import type { SubjectRef } from "#kernel/subjects";

export type Contribution = {
  id: number;
  personId: number;
  enteredById: number;
  minutes: number;
  what: string;
  /** A calendar day, `2026-03-12`. */
  doneOn: string;
  subject: SubjectRef;
  notedAt: Date;
};

type Reading = Pick<Looking, "db">;

const columns = `c.id, c.person_id as "personId", c.entered_by_id as "enteredById", c.minutes,
  c.what, c.done_on as "doneOn", c.noted_at as "notedAt",
  json_build_object('kind', c.subject_kind, 'id', c.subject_id) as subject`;

/** Neither reverses a line nor was reversed by one. */
const stands = `c.reverses_id is null and not exists (select from contribution r
  where r.community_id = c.community_id and r.reverses_id = c.id)`;

/**
 * A line as it was noted, taken back or not.
 * @throws NotFound, for a reversing line too
 */
export async function findContribution({ db }: Reading, id: number): Promise<Contribution> {
  const [line] = await db.named<Contribution>(
    "contribution",
    `select ${columns} from contribution c
     where c.community_id = $1 and c.id = $2 and c.reverses_id is null`,
    [db.communityId, id],
  );
  if (!line) throw new NotFound();
  return line;
}

/** The time noted for a subject, oldest first, without what was taken back. */
export function timeGivenFor({ db }: Reading, subject: SubjectRef): Promise<Contribution[]> {
  return db.named<Contribution>(
    "time-given-for",
    `select ${columns} from contribution c
     where c.community_id = $1 and c.subject_kind = $2 and c.subject_id = $3 and ${stands}
     order by c.noted_at, c.id`,
    [db.communityId, subject.kind, subject.id],
  );
}

/**
 * What was noted last in the community, latest first, `limit` lines at most before the line
 * `beforeId`. The person who looks may not see every subject: ask the subjects before showing one.
 */
export function latestTimeGiven(
  { db }: Reading,
  limit: number,
  beforeId?: number,
): Promise<Contribution[]> {
  return db.named<Contribution>(
    "latest-time-given",
    `select ${columns} from contribution c
     where c.community_id = $1 and ($3::bigint is null or c.id < $3) and ${stands}
     order by c.id desc limit $2`,
    [db.communityId, limit, beforeId ?? null],
  );
}

/** What one person gave, latest first. For that person only. */
export function timeGivenBy(
  { db }: Reading,
  personId: number,
  limit: number,
): Promise<Contribution[]> {
  return db.named<Contribution>(
    "time-given-by",
    `select ${columns} from contribution c
     where c.community_id = $1 and c.person_id = $2 and ${stands}
     order by c.id desc limit $3`,
    [db.communityId, personId, limit],
  );
}

export type TimeGiven = {
  minutes: number;
  /** Lines that stand. */
  gestures: number;
};

/** The community's total of time given, without what was taken back. */
export async function hoursGiven({ db }: Reading): Promise<TimeGiven> {
  const [total] = await db.named<TimeGiven & Row>(
    "hours-given",
    `select coalesce(sum(minutes), 0)::bigint as minutes,
       count(*) filter (where reverses_id is null) - count(reverses_id) as gestures
     from contribution where community_id = $1`,
    [db.communityId],
  );
  return total!;
}
