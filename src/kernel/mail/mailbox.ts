import type { Db } from "#kernel/db";
import type { Secrets } from "#kernel/secrets";
import type { Letter } from "./letter.ts";
import "./tables.ts";

export type KeptMail = {
  id: number;
  kind: string;
  messageId: string;
  writtenAt: Date;
  sentAt: Date | null;
  heldAt: Date | null;
  /** `in-doubt`, `refused 550 5.1.1`, `gave-up`, `restored` */
  heldBecause: string | null;
  attempts: number;
  /** None once wiped, or when it was sealed with the key of another server. */
  letter: Letter | undefined;
};

/** The last mails of the community, newest first, opened. For the development mailbox and tests only. */
export async function recentMails(db: Db, secrets: Secrets, limit = 50): Promise<KeptMail[]> {
  const rows = await db.query
    .selectFrom("mail")
    .selectAll()
    .where("community_id", "=", db.communityId)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    messageId: row.message_id,
    writtenAt: row.written_at,
    sentAt: row.sent_at,
    heldAt: row.held_at,
    heldBecause: row.held_because,
    attempts: row.attempts,
    letter: row.sealed ? openLetter(secrets, row.sealed) : undefined,
  }));
}

function openLetter(secrets: Secrets, sealed: Buffer): Letter | undefined {
  try {
    return JSON.parse(secrets.open(sealed)) as Letter;
  } catch {
    return undefined;
  }
}
