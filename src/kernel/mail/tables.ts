import type { Generated } from "kysely";

export type MailTable = {
  community_id: number;
  id: Generated<number>;
  message_id: string;
  kind: string;
  /** A `Letter` sealed with the server's key; wiped some days after it left. */
  sealed: Buffer | null;
  written_at: Date;
  queued_at: Date | null;
  attempts: Generated<number>;
  sent_at: Date | null;
  held_at: Date | null;
  held_because: string | null;
};

declare module "#kernel/db" {
  interface Tables {
    mail: MailTable;
  }
}
