import type { Db } from "#kernel/db";
import { isLocale, type Locale } from "#kernel/i18n";

/** Whose session this is, and whether it is time to prolong it. Asked on every page, hence named. */
export async function accountOfSession(
  db: Db,
  tokenHash: Buffer,
  now: Date,
): Promise<{ id: number; stale: boolean } | undefined> {
  const [row] = await db.named<{ id: number; stale: boolean }>(
    "account-of-session",
    `select account_id as id, seen_at < $2::timestamptz - interval '1 day' as stale
     from session where token_hash = $1 and expires_at > $2`,
    [tokenHash, now],
  );
  return row;
}

/** The confirmed address of an account. */
export async function emailOf(db: Db, accountId: number): Promise<string | undefined> {
  const row = await db.query
    .selectFrom("account")
    .select("email")
    .where("id", "=", accountId)
    .where("confirmed_at", "is not", null)
    .executeTakeFirst();
  return row?.email;
}

export async function accountWithEmail(db: Db, email: string): Promise<{ id: number } | undefined> {
  return db.query.selectFrom("account").select("id").where("email", "=", email).executeTakeFirst();
}

/** The languages these accounts chose to be written to in. */
export async function localesOf(db: Db, accountIds: number[]): Promise<Map<number, Locale>> {
  if (accountIds.length === 0) return new Map();
  const rows = await db.query
    .selectFrom("account")
    .select(["id", "locale"])
    .where("id", "in", accountIds)
    .execute();
  return new Map(rows.flatMap(({ id, locale }) => (isLocale(locale) ? [[id, locale]] : [])));
}

/** From now on, this account is written to in this language. */
export async function keepLocale(db: Db, accountId: number, locale: Locale): Promise<void> {
  await db.query.updateTable("account").set({ locale }).where("id", "=", accountId).execute();
}
