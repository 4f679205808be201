import type { Db } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import type { PausedBecause } from "./tables.ts";

/** A program that is told what happens. Its secret is in no read. */
export type Webhook = {
  id: number;
  url: string;
  events: string[];
  madeById: number;
  madeAt: Date;
  reachedAt: Date | null;
  pausedAt: Date | null;
  pausedBecause: PausedBecause | null;
  version: number;
};

/** One event on its way, or that arrived, or was given up. */
export type Delivery = {
  id: number;
  messageId: string;
  eventName: string;
  notedAt: Date;
  attempts: number;
  nextAt: Date | null;
  triedAt: Date | null;
  deliveredAt: Date | null;
  status: number | null;
  because: string | null;
  milliseconds: number | null;
};

export function listWebhooks(db: Db): Promise<Webhook[]> {
  return webhooks(db).orderBy("id").execute();
}

/** @throws NotFound */
export async function findWebhook(db: Db, id: number): Promise<Webhook> {
  const found = await webhooks(db).where("id", "=", id).executeTakeFirst();
  if (!found) throw new NotFound();
  return found;
}

function webhooks(db: Db) {
  return db.query
    .selectFrom("webhook")
    .select([
      "id",
      "url",
      "events",
      "made_by_id as madeById",
      "made_at as madeAt",
      "reached_at as reachedAt",
      "paused_at as pausedAt",
      "paused_because as pausedBecause",
      "version",
    ])
    .where("community_id", "=", db.communityId);
}

/** What was last sent to one, the latest first, before the delivery `beforeId`. */
export function latestDeliveries(
  db: Db,
  webhookId: number,
  most: number,
  beforeId?: number,
): Promise<Delivery[]> {
  return db.query
    .selectFrom("webhook_delivery")
    .select([
      "id",
      "message_id as messageId",
      "event_name as eventName",
      "noted_at as notedAt",
      "attempts",
      "next_at as nextAt",
      "tried_at as triedAt",
      "delivered_at as deliveredAt",
      "status",
      "because",
      "milliseconds",
    ])
    .where("community_id", "=", db.communityId)
    .where("webhook_id", "=", webhookId)
    .$if(beforeId !== undefined, (query) => query.where("id", "<", beforeId!))
    .orderBy("id", "desc")
    .limit(most)
    .execute();
}
