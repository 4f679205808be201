import type { Looking } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
import type { SubjectRef } from "#kernel/subjects";
import type { DateAnswer, DatePoll, DateSlot } from "./date-poll.ts";

type Reading = Pick<Looking, "db">;
type Row = Omit<DatePoll, "slots">;
type SlotRow = Omit<DateSlot, "answers"> & { pollId: number };
type AnswerRow = { slotId: number; personId: number; answer: DateAnswer };

const columns = `p.id, json_build_object('kind', p.subject_kind, 'id', p.subject_id) as subject,
  p.proposed_by_id as "proposedById", p.entered_by_id as "enteredById", p.what,
  p.proposed_at as "proposedAt"`;

/** Whether one may see its subject is to be asked before anything of it is shown. @throws NotFound */
export async function findDatePoll(reading: Reading, id: number): Promise<DatePoll> {
  const { db } = reading;
  const rows = await db.named<Row>(
    "date-poll",
    `select ${columns} from date_poll p where p.community_id = $1 and p.id = $2`,
    [db.communityId, id],
  );
  const [poll] = await withSlots(reading, rows);
  if (!poll) throw new NotFound();
  return poll;
}

/** The latest polls of a thread, the latest first. */
export async function datePollsIn(
  reading: Reading,
  { kind, id }: SubjectRef,
  most = 5,
): Promise<DatePoll[]> {
  const { db } = reading;
  const rows = await db.named<Row>(
    "date-polls-in",
    `select ${columns} from date_poll p
     where p.community_id = $1 and p.subject_kind = $2 and p.subject_id = $3
     order by p.id desc limit $4`,
    [db.communityId, kind, id, most],
  );
  return withSlots(reading, rows);
}

/**
 * Polls without a date fixed, with one still to come, which the person has not answered; `spoke`
 * where she wrote in the thread. The latest first.
 */
export async function pollsUnanswered(
  { db }: Reading,
  personId: number,
  now: Date,
  most: number,
): Promise<(Row & { spoke: boolean })[]> {
  return db.named<Row & { spoke: boolean }>(
    "polls-unanswered",
    `select ${columns}, exists (select from message m where m.community_id = p.community_id
         and m.subject_kind = p.subject_kind and m.subject_id = p.subject_id
         and m.author_id = $2) as spoke
     from date_poll p
     where p.community_id = $1 and p.proposed_by_id <> $2
       and exists (select from date_slot s where s.community_id = p.community_id
         and s.poll_id = p.id and s.starts_at > $3)
       and not exists (select from date_slot s where s.community_id = p.community_id
         and s.poll_id = p.id and s.fixed_at is not null)
       and not exists (select from date_slot s
         join date_answer a on a.community_id = s.community_id and a.slot_id = s.id
         where s.community_id = p.community_id and s.poll_id = p.id and a.person_id = $2)
     order by p.id desc limit $4`,
    [db.communityId, personId, now, most],
  );
}

async function withSlots({ db }: Reading, rows: Row[]): Promise<DatePoll[]> {
  if (rows.length === 0) return [];
  const slots = await db.named<SlotRow>(
    "slots-of-polls",
    `select s.id, s.poll_id as "pollId", s.wall, s.zone, s.starts_at as "startsAt",
       s.fixed_at as "fixedAt", s.fixed_by_id as "fixedById"
     from date_slot s where s.community_id = $1 and s.poll_id = any($2::bigint[])
     order by s.starts_at, s.id`,
    [db.communityId, rows.map(({ id }) => id)],
  );
  const answers = await db.named<AnswerRow>(
    "answers-of-slots",
    `select a.slot_id as "slotId", a.person_id as "personId", a.answer
     from date_answer a where a.community_id = $1 and a.slot_id = any($2::bigint[])
     order by a.answered_at, a.person_id`,
    [db.communityId, slots.map(({ id }) => id)],
  );
  return rows.map((row) => ({
    ...row,
    slots: slots
      .filter(({ pollId }) => pollId === row.id)
      .map(({ pollId: _, ...slot }) => ({
        ...slot,
        answers: answers.filter(({ slotId }) => slotId === slot.id),
      })),
  }));
}
