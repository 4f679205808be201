import type { Db } from "#kernel/db";
import type { Reacting } from "#kernel/jobs";
import type { Answer } from "#kernel/outside";
import { sql, type Selectable } from "kysely";
import type { Tables } from "#kernel/db";
import { writeMessage } from "./message.ts";
import { heldFor, nextAttempt } from "./patience.ts";
import { pause } from "./pause.ts";
import { signedHeaders } from "./signing.ts";

type Means = Pick<Reacting, "db" | "clock" | "mail" | "secrets" | "subjects" | "outside">;
type Due = Selectable<Tables["webhook_delivery"]> & { url: string; secret: Buffer };

/** As many leave at once. */
const handful = 20;

/**
 * Sends what is due in a community. What is cut on the way is sent again later under the same id: a
 * program hears of it at least once.
 * @param means.db closed
 */
export async function deliverDue(means: Means): Promise<void> {
  for (let sent = handful; sent === handful;) {
    const due = await means.db.transaction((db) => takeDue(db, means.clock()));
    await Promise.all(due.map((delivery) => deliver(means, delivery)));
    sent = due.length;
  }
}

/** Kept from other workers for a while, and no longer. */
async function takeDue(db: Db, now: Date): Promise<Due[]> {
  const { rows } = await sql<Due>`
    update webhook_delivery d set attempts = d.attempts + 1, tried_at = ${now},
      next_at = ${new Date(now.getTime() + heldFor)}
    from webhook w
    where w.community_id = d.community_id and w.id = d.webhook_id
      and d.community_id = ${db.communityId} and d.id in (
        select id from webhook_delivery where community_id = ${db.communityId} and next_at <= ${now}
        order by next_at limit ${handful} for update skip locked)
    returning d.*, w.url, w.secret`.execute(db.query);
  return rows;
}

async function deliver(means: Means, due: Due): Promise<void> {
  const { db, clock, secrets, outside } = means;
  const subject = due.subject_kind ? { kind: due.subject_kind, id: due.subject_id! } : null;
  const message = { id: due.message_id, name: due.event_name, at: due.at, subject };
  const body = await db.reading((db) => writeMessage(means, db, { ...message, facts: due.facts }));
  if (body === undefined)
    return end(means, due, { next_at: null, status: null, because: "hidden", milliseconds: null });
  const headers = {
    "content-type": "application/json",
    "user-agent": "Koudmen",
    ...signedHeaders(secrets.open(due.secret), due.message_id, clock(), body),
  };
  const answer = await outside.post({ url: due.url, headers, body });
  const told = {
    status: answer.ended === "answered" ? answer.status : null,
    because: answer.ended === "answered" ? null : answer.because,
    milliseconds: answer.milliseconds,
  };
  const arrived = answer.ended === "answered" && answer.status >= 200 && answer.status < 300;
  if (arrived) return end(means, due, { ...told, next_at: null, delivered_at: clock() });
  const next = isGone(answer) ? null : nextAttempt(due.attempts, clock());
  return end(means, due, { ...told, next_at: next }, isGone(answer) ? "gone" : "failing");
}

/** 410: the program asks to be told no more. */
function isGone(answer: Answer): boolean {
  return answer.ended === "answered" && answer.status === 410;
}

type Told = {
  next_at: Date | null;
  status: number | null;
  because: string | null;
  milliseconds: number | null;
  delivered_at?: Date;
};

/** Notes what came of an attempt. A program that heard nothing since a day is told nothing more. */
function end(
  { db, clock }: Means,
  due: Due,
  told: Told,
  failed?: "gone" | "failing",
): Promise<void> {
  return db.transaction(async (db) => {
    const { query, communityId } = db;
    await query
      .updateTable("webhook_delivery")
      .set(told)
      .where("community_id", "=", communityId)
      .where("id", "=", due.id)
      .execute();
    const hook = query
      .updateTable("webhook")
      .where("community_id", "=", communityId)
      .where("id", "=", due.webhook_id);
    if (told.delivered_at) await hook.set({ reached_at: told.delivered_at }).execute();
    if (!failed || told.next_at) return;
    const { reached_at: reached } = (await query
      .selectFrom("webhook")
      .select("reached_at")
      .where("community_id", "=", communityId)
      .where("id", "=", due.webhook_id)
      .executeTakeFirst()) ?? { reached_at: null };
    const silent = !reached || reached < due.noted_at;
    if (failed === "gone" || silent) await pause({ db, clock }, due.webhook_id, failed);
  });
}
