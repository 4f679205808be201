import type { Db } from "#kernel/db";
import type { Tellable } from "#kernel/events";
import { createHash } from "node:crypto";
import type { Suppressed } from "./tables.ts";

/** Only the fingerprint is kept: it recognises an address, and tells none. */
export function emailHash(email: string): Buffer {
  return createHash("sha256").update(email.trim().toLowerCase()).digest();
}

/**
 * From now on no letter goes to these addresses. What was refused once is never taken back by an
 * import nor by its undoing: only by the person.
 * @returns those that were not on the list yet
 */
export async function suppress(
  { db, clock, person }: Tellable,
  refusals: { email: string; reason: Suppressed }[],
): Promise<Set<string>> {
  if (refusals.length === 0) return new Set();
  const rows = await db.named<{ hash: string }>(
    "suppress-addresses",
    `insert into suppression (community_id, email_hash, reason, noted_by_id, noted_at)
     select $1, r.hash, r.reason, $2, $3 from unnest($4::bytea[], $5::text[]) as r (hash, reason)
     on conflict do nothing returning encode(email_hash, 'hex') as hash`,
    [
      db.communityId,
      person?.id ?? null,
      clock(),
      refusals.map(({ email }) => emailHash(email)),
      refusals.map(({ reason }) => reason),
    ],
  );
  const added = new Set(rows.map(({ hash }) => hash));
  return new Set(
    refusals.flatMap(({ email }) => (added.has(emailHash(email).toString("hex")) ? email : [])),
  );
}

/** Those of these addresses that no letter may go to. */
export async function suppressedAmong(db: Db, emails: string[]): Promise<Set<string>> {
  if (emails.length === 0) return new Set();
  const rows = await db.named<{ hash: string }>(
    "suppressed-among",
    `select encode(email_hash, 'hex') as hash from suppression
     where community_id = $1 and email_hash = any($2::bytea[])`,
    [db.communityId, emails.map(emailHash)],
  );
  const found = new Set(rows.map(({ hash }) => hash));
  return new Set(emails.filter((email) => found.has(emailHash(email).toString("hex"))));
}
