import type { Acting } from "#kernel/acting";
import type { Waiting } from "#kernel/awaiting";
import type { Db } from "#kernel/db";
import { readRef, writeRef, type SubjectRef, type Subjects } from "#kernel/subjects";
import { appearances } from "#members";
import { sql } from "kysely";
import { homeWords } from "../words.ts";

/** A gesture that waits for a member. */
export type Handed = {
  id: number;
  key: string;
  subject: SubjectRef;
  toId: number;
  byId: number;
  word: string;
  handedAt: Date;
  takenOnAt: Date | null;
};

export type HandedToMe = { id: number; takenOn: boolean };

const day = 24 * 3600 * 1000;

/** Unanswered before this moment, a gesture has come back by itself. */
export function lapsedBefore(now: Date): Date {
  return new Date(now.getTime() - 7 * day);
}

/** The thing that a gesture's key names, if it names one. */
export function subjectOfKey(key: string): SubjectRef | undefined {
  return readRef(key.split(" ").at(-1));
}

/** What is in members' hands now: all of it, or one member's. */
export async function handedNow(
  { db, clock }: { db: Db; clock: () => Date },
  toId?: number,
): Promise<Handed[]> {
  const whose = toId ? sql`and h.to_id = ${toId}` : sql``;
  const { rows } = await sql<Handed>`
    select h.id, h.key, json_build_object('kind', h.subject_kind, 'id', h.subject_id) as subject,
      h.to_id as "toId", h.handed_by_id as "byId", h.word, h.handed_at as "handedAt",
      h.taken_on_at as "takenOnAt"
    from gesture_handed h
    where h.ended_at is null and (h.taken_on_at is not null or h.handed_at > ${lapsedBefore(clock())})
      ${whose}
    order by h.id`.execute(db.query);
  return rows;
}

/** What was handed over to the person who acts, as far as she sees it and it is not over. */
export async function handedTo(
  acting: Acting,
  subjects: Subjects,
): Promise<(Waiting & { handed: HandedToMe })[]> {
  const handed = await handedNow(acting, acting.person.id);
  if (handed.length === 0) return [];
  const t = homeWords(acting.locale);
  const found = await subjects.find(
    acting,
    handed.map(({ subject }) => subject),
  );
  const appears = await appearances(
    acting,
    handed.map(({ byId }) => byId),
  );
  return handed.flatMap(({ id, byId, word, takenOnAt, subject: ref }) => {
    const subject = found.get(writeRef(ref));
    if (!subject || subject.closed) return [];
    const takenOn = takenOnAt !== null;
    return {
      key: `home.handed ${writeRef(ref)}`,
      rank: 0,
      hue: "plain",
      icon: "hand",
      label: takenOn ? t("handed.yours") : t("handed.by", { name: appears(byId).name }),
      title: subject.title,
      href: subject.url,
      reason: word ? t("handed.word", { word }) : t("handed.noWord"),
      handed: { id, takenOn },
    };
  });
}
