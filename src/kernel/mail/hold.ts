import type { Db } from "#kernel/db";
import { sql } from "kysely";

/** Given whole, and no answer yet: it may have been taken. */
export const inDoubt = "in-doubt";

/** @throws Error when the mail was sent or held meanwhile, by another worker or by someone */
export async function holdMail(db: Db, mailId: number, because: string, now: Date): Promise<void> {
  const { numUpdatedRows } = await db.query
    .updateTable("mail")
    .set({ held_at: now, held_because: because })
    .where("community_id", "=", db.communityId)
    .where("id", "=", mailId)
    .where("sent_at", "is", null)
    .where("held_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Error(`Mail ${mailId} was sent or held meanwhile.`);
}

/**
 * Holds everything not yet sent. A restored copy begins so, or it would mail everyone again.
 * @returns how many mails are held now by this
 */
export async function holdAllMail(db: Db, now: Date): Promise<number> {
  const { numUpdatedRows } = await db.query
    .updateTable("mail")
    .set({ held_at: now, held_because: "restored" })
    .where("community_id", "=", db.communityId)
    .where("sent_at", "is", null)
    .where("held_at", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Lets a held mail go, because someone decided so: it is tried anew, with the same Message-ID. */
export async function releaseMail(db: Db, mailId: number): Promise<void> {
  await db.query
    .updateTable("mail")
    .set({ held_at: null, held_because: null, queued_at: null, attempts: 0 })
    .where("community_id", "=", db.communityId)
    .where("id", "=", mailId)
    .where("sent_at", "is", null)
    .where("held_at", "is not", null)
    .execute();
  await sql`select pg_notify('koudmen_work', '')`.execute(db.query);
}
