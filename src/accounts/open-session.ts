import type { Db } from "#kernel/db";
import { hashToken } from "#kernel/secrets";
import { randomBytes } from "node:crypto";

/** A session lasts this long after it was last used. */
export const sessionSeconds = 60 * 24 * 3600;

/** Opens a session; its token leaves in a cookie and is kept only as a hash. */
export async function openSession(
  { db, clock }: { db: Db; clock: () => Date },
  accountId: number,
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const now = clock();
  await db.query
    .insertInto("session")
    .values({
      token_hash: hashToken(token),
      account_id: accountId,
      started_at: now,
      seen_at: now,
      expires_at: new Date(now.getTime() + sessionSeconds * 1000),
    })
    .execute();
  return token;
}

export async function endSession(db: Db, tokenHash: Buffer): Promise<void> {
  await db.query.deleteFrom("session").where("token_hash", "=", tokenHash).execute();
}

/** Once a day, a session in use is prolonged. */
export async function prolongSession(db: Db, tokenHash: Buffer, now: Date): Promise<void> {
  await db.query
    .updateTable("session")
    .set({ seen_at: now, expires_at: new Date(now.getTime() + sessionSeconds * 1000) })
    .where("token_hash", "=", tokenHash)
    .where("expires_at", ">", now)
    .execute();
}
