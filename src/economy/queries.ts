import type { Looking } from "#kernel/acting";
import type { Row } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import type { SubjectRef } from "#kernel/subjects";
import type { Entry, Way } from "./entry.ts";

/** A line of the ledger. */
export type Contribution = Entry & {
  id: number;
  personId: number;
  enteredById: number;
  /** Who named it, when the person accepted what another said. */
  namedById: number | null;
  notedAt: Date;
  /** The day a thing lent came back. */
  backOn: string | null;
  backNotedAt: Date | null;
};

type Reading = Pick<Looking, "db">;
type ContributionRow = Row & Contribution;

const columns = `c.id, c.person_id as "personId", c.entered_by_id as "enteredById",
  c.named_by_id as "namedById", c.kind, c.minutes, c.way, c.employer, c.quantity,
  c.what, c.done_on as "doneOn", c.noted_at as "notedAt",
  b.back_on as "backOn", b.noted_at as "backNotedAt",
  case when c.subject_id is not null
    then json_build_object('kind', c.subject_kind, 'id', c.subject_id) end as subject`;

const tables = `contribution c left join giving_back b
  on b.community_id = c.community_id and b.contribution_id = c.id`;

const reversed = `exists (select from contribution r
  where r.community_id = c.community_id and r.reverses_id = c.id)`;

/** Neither reverses a line nor was reversed by one. */
const stands = `c.reverses_id is null and not ${reversed}`;

/**
 * A line as it was noted, taken back or not.
 * @throws NotFound, for a reversing line too
 */
export async function findContribution({ db }: Reading, id: number): Promise<Contribution> {
  const [line] = await db.named<ContributionRow>(
    "contribution",
    `select ${columns} from ${tables}
     where c.community_id = $1 and c.id = $2 and c.reverses_id is null`,
    [db.communityId, id],
  );
  if (!line) throw new NotFound();
  return line;
}

export async function isTakenBack({ db }: Reading, id: number): Promise<boolean> {
  const rows = await db.named(
    "contribution-taken-back",
    `select c.id from contribution c where c.community_id = $1 and c.id = $2 and ${reversed}`,
    [db.communityId, id],
  );
  return rows.length > 0;
}

/** What was noted for a subject, oldest first, without what was taken back. */
export function contributionsFor({ db }: Reading, subject: SubjectRef): Promise<Contribution[]> {
  return db.named<ContributionRow>(
    "contributions-for",
    `select ${columns} from ${tables}
     where c.community_id = $1 and c.subject_kind = $2 and c.subject_id = $3 and ${stands}
     order by c.noted_at, c.id`,
    [db.communityId, subject.kind, subject.id],
  );
}

const kindIs = { all: "true", time: "c.kind = 'time'", things: "c.kind <> 'time'" };

/**
 * What was noted last in the community, latest first, `limit` lines at most before the line
 * `beforeId`. The person who looks may not see every subject: ask the subjects before showing one.
 */
export function latestContributions(
  { db }: Reading,
  which: keyof typeof kindIs,
  limit: number,
  beforeId?: number,
): Promise<Contribution[]> {
  return db.named<ContributionRow>(
    `latest-contributions-${which}`,
    `select ${columns} from ${tables}
     where c.community_id = $1 and ${kindIs[which]} and ($3::bigint is null or c.id < $3)
       and ${stands}
     order by c.id desc limit $2`,
    [db.communityId, limit, beforeId ?? null],
  );
}

/** What one person gave, latest first. For that person only. */
export function contributionsBy(
  { db }: Reading,
  personId: number,
  limit: number,
): Promise<Contribution[]> {
  return db.named<ContributionRow>(
    "contributions-by",
    `select ${columns} from ${tables}
     where c.community_id = $1 and c.person_id = $2 and ${stands}
     order by c.id desc limit $3`,
    [db.communityId, personId, limit],
  );
}

export type TimeOfWay = { way: Way; minutes: number; gestures: number };

/** The community's time, each way on its own, without what was taken back. */
export function timeByWay({ db }: Reading): Promise<TimeOfWay[]> {
  return db.named<TimeOfWay & Row>(
    "time-by-way",
    `select way, sum(minutes)::bigint as minutes,
       count(*) filter (where reverses_id is null) - count(reverses_id) as gestures
     from contribution where community_id = $1 and kind = 'time'
     group by way having count(*) filter (where reverses_id is null) > count(reverses_id)
     order by array_position(array['unpaid','reimbursed','employer','paid'], way)`,
    [db.communityId],
  );
}

export type TimeGiven = {
  minutes: number;
  /** Lines that stand. */
  gestures: number;
};

/** The community's total of time given, paid work left aside. */
export async function hoursGiven(reading: Reading): Promise<TimeGiven> {
  const given = (await timeByWay(reading)).filter(({ way }) => way !== "paid");
  return given.reduce(
    (total, { minutes, gestures }) => ({
      minutes: total.minutes + minutes,
      gestures: total.gestures + gestures,
    }),
    { minutes: 0, gestures: 0 },
  );
}
