import type { Db } from "#kernel/db";
import type { Event } from "#kernel/events";
import type { Concerned, NoticeKind } from "#kernel/notices";
import { writeRef, type Subjects } from "#kernel/subjects";
import { sql } from "kysely";

/**
 * Writes down whom an event concerns, once however often it is asked: who did it, and for whom it
 * was done, are left out. What already waits about the same thing stands for one event more.
 * @param means.db open for writing, of the event's community
 * @returns who has something to be told now
 */
export async function noteEvent(
  means: { db: Db; clock: () => Date; subjects: Subjects },
  kind: NoticeKind,
  event: Event,
): Promise<number[]> {
  const { db, clock } = means;
  if (!(await isFirstTime(db, kind, event, clock()))) return [];
  const concerned = eachOnce(await kind.whom(means, event)).filter(
    ({ personId }) => personId !== event.actorId && personId !== event.onBehalfOfId,
  );
  if (concerned.length === 0) return [];
  const personIds = [...new Set(concerned.map(({ personId }) => personId))];
  await giveRhythms(db, personIds);
  await db.query
    .insertInto("notice")
    .values(concerned.map((one) => noticeRow(db, kind, event, one, clock())))
    .onConflict((conflict) =>
      conflict
        .columns(["community_id", "person_id", "kind", "subject_kind", "subject_id"])
        .where(sql<boolean>`told_at is null and seen_at is null and dropped_at is null`)
        .doUpdateSet((row) => ({
          times: sql<number>`notice.times + 1`,
          personal: sql<boolean>`notice.personal or excluded.personal`,
          event_id: row.ref("excluded.event_id"),
          actor_id: row.ref("excluded.actor_id"),
        })),
    )
    .execute();
  return personIds;
}

/** A second run waits here for the first to be kept or undone. */
async function isFirstTime(db: Db, kind: NoticeKind, event: Event, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db.query
    .insertInto("event_noticed")
    .values({
      community_id: db.communityId,
      event_id: event.id,
      kind: kind.name,
      noticed_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

function eachOnce(concerned: Concerned[]): Concerned[] {
  const known = new Map<string, Concerned>();
  for (const one of concerned) {
    const name = `${one.personId} ${writeRef(one.subject)}`;
    if (!known.get(name)?.personal) known.set(name, one);
  }
  return [...known.values()];
}

async function giveRhythms(db: Db, personIds: number[]): Promise<void> {
  await db.query
    .insertInto("notice_rhythm")
    .values(personIds.map((person_id) => ({ community_id: db.communityId, person_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function noticeRow(db: Db, kind: NoticeKind, event: Event, one: Concerned, now: Date) {
  return {
    community_id: db.communityId,
    person_id: one.personId,
    kind: kind.name,
    subject_kind: one.subject.kind,
    subject_id: one.subject.id,
    personal: one.personal ?? false,
    event_id: event.id,
    actor_id: event.onBehalfOfId ?? event.actorId,
    noted_at: now,
  };
}
