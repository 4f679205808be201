import type { Acting } from "#kernel/acting";
import type { Waiting } from "#kernel/awaiting";
import type { Db } from "#kernel/db";
import type { Platform } from "#kernel/http";
import { readRef, writeRef, type SubjectRef } from "#kernel/subjects";
import { appearances } from "#members";
import { sql } from "kysely";
import { gatherWaiting, mostListed } from "../gather-waiting.ts";
import { homeWords } from "../words.ts";
import { mayHandleGestures } from "./permissions.ts";

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

/** What gestures are made from. */
export type Means = Pick<Platform, "gestures" | "subjects">;

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

/**
 * What was handed over to the person who acts, as far as she sees it and it is not over. To another
 * facilitator it also says why it waits; to a member, only what was written to her.
 */
export async function handedTo(
  acting: Acting,
  { subjects, gestures }: Means,
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
  const why = await reasonsOf(acting, gestures);
  return handed.flatMap(({ id, key, byId, word, takenOnAt, subject: ref }) => {
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
      reason: [why.get(key), word ? t("handed.word", { word }) : t("handed.noWord")]
        .filter(Boolean)
        .join(" "),
      handed: { id, takenOn },
    };
  });
}

/** Why each gesture is one, for who handles them too. */
async function reasonsOf(
  acting: Acting,
  gestures: Means["gestures"],
): Promise<Map<string, string>> {
  if (!mayHandleGestures(acting.person)) return new Map();
  const all = await gatherWaiting(acting, gestures, mostListed);
  return new Map(all.map(({ key, reason }) => [key, reason]));
}
