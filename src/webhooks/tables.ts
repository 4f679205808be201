import type { Facts } from "#kernel/events";
import type { Generated, JSONColumnType } from "kysely";

export type PausedBecause = "asked" | "failing" | "gone";

type WebhookTable = {
  community_id: number;
  id: Generated<number>;
  url: string;
  events: string[];
  secret: Buffer;
  made_by_id: number;
  made_at: Date;
  reached_at: Date | null;
  paused_at: Date | null;
  paused_because: PausedBecause | null;
  version: Generated<number>;
};

type WebhookDeliveryTable = {
  community_id: number;
  id: Generated<number>;
  webhook_id: number;
  message_id: string;
  event_name: string;
  at: Date;
  subject_kind: string | null;
  subject_id: number | null;
  facts: JSONColumnType<Facts>;
  noted_at: Date;
  attempts: Generated<number>;
  next_at: Date | null;
  tried_at: Date | null;
  delivered_at: Date | null;
  status: number | null;
  because: string | null;
  milliseconds: number | null;
};

declare module "#kernel/db" {
  interface Tables {
    webhook: WebhookTable;
    webhook_delivery: WebhookDeliveryTable;
  }
}
