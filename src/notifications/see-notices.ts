import type { Db } from "#kernel/db";
import type { Visit } from "#kernel/http";
import type { SubjectRef } from "#kernel/subjects";
import { sql } from "kysely";

const unseen = (personId: number, about: SubjectRef[] | undefined) => sql<boolean>`
  person_id = ${personId} and seen_at is null and dropped_at is null
  and ${about ? sql`(subject_kind, subject_id) in (${pairs(about)})` : sql`true`}`;

const pairs = (about: SubjectRef[]) =>
  sql`select * from unnest(${about.map(({ kind }) => kind)}::text[], ${about.map(({ id }) => id)}::bigint[])`;

/**
 * The page that is being read shows what notices are about: everything, or these subjects. They are
 * marked once it was read, if there are any.
 */
export async function seeNotices(visit: Visit, about?: SubjectRef[]): Promise<void> {
  const { viewer, platform } = visit;
  if (!viewer) return;
  const { rows } = await sql<{ any: boolean }>`
    select exists (select from notice where ${unseen(viewer.id, about)}) as any`.execute(
    visit.looking.db.query,
  );
  if (rows[0]?.any) visit.afterwards((db) => markSeen(db, viewer.id, platform.clock(), about));
}

export async function markSeen(
  { query }: Db,
  personId: number,
  now: Date,
  about?: SubjectRef[],
): Promise<void> {
  await sql`update notice set seen_at = ${now} where ${unseen(personId, about)}`.execute(query);
}
