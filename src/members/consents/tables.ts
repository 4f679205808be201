import type { Generated } from "kysely";

/** What one may agree to. */
export type Purpose = "letter";
export type Suppressed = "unsubscribed" | "unreachable" | "blocked";

declare module "#kernel/db" {
  interface Tables {
    consent: {
      community_id: number;
      id: Generated<number>;
      person_id: number;
      purpose: Purpose;
      given: boolean;
      said_at: Date | null;
      source: string;
      noted_by_id: number | null;
      noted_at: Date;
    };
    suppression: {
      community_id: number;
      email_hash: Buffer;
      reason: Suppressed;
      noted_by_id: number | null;
      noted_at: Date;
    };
  }
}
