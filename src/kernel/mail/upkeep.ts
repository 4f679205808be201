import type { Db } from "#kernel/db";
import "./tables.ts";

const hour = 3600 * 1000;

/** Wipes what mails said seven days after they left; that they were sent is kept. */
export async function wipeSentMails(db: Db, now: Date): Promise<void> {
  await db.query
    .updateTable("mail")
    .set({ sealed: null })
    .where("community_id", "=", db.communityId)
    .where("sealed", "is not", null)
    .where("sent_at", "<", new Date(now.getTime() - 7 * 24 * hour))
    .execute();
}

/**
 * Lets mails be queued again whose job is gone (a restored copy has no jobs; a job may run out of
 * tries). Where the job still waits, the queue refuses the second one.
 */
export async function requeueForgottenMails(db: Db, now: Date): Promise<void> {
  await db.query
    .updateTable("mail")
    .set({ queued_at: null })
    .where("community_id", "=", db.communityId)
    .where("sent_at", "is", null)
    .where("held_at", "is", null)
    .where("queued_at", "<", new Date(now.getTime() - hour))
    .execute();
}
