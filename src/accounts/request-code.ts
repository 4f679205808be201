import type { Db } from "#kernel/db";
import { inTransaction } from "#kernel/db";
import type { Locale } from "#kernel/i18n";
import type { Outbox } from "#kernel/mail";
import { hashToken, type Secrets } from "#kernel/secrets";
import { randomBytes, randomInt, randomUUID } from "node:crypto";
import { signInCodeMail } from "./emails/sign-in-code.ts";

export type CodeRequest = {
  db: Db;
  clock: () => Date;
  secrets: Secrets;
  mail: Outbox;
  locale: Locale;
  communityName: string;
  /** Where the address in the mail leads, without the secret it carries. */
  linkAddress: string;
};

const minutes = 15;

/**
 * Writes to `email` with a code of six figures and an address, good for fifteen minutes. The same
 * is done whether the address is known or not, so that nothing tells who is a member.
 * @returns the attempt's id, which only the asking browser receives: without it the code is worth nothing
 */
export async function requestCode(request: CodeRequest, email: string): Promise<string> {
  const id = randomUUID();
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const link = randomBytes(32).toString("base64url");
  const now = request.clock();
  await inTransaction(
    request,
    async ({ db, secrets, mail, locale, communityName, linkAddress }) => {
      await db.query
        .insertInto("sign_in_attempt")
        .values({
          id,
          email,
          code_hash: codeHash(secrets, id, code),
          link_hash: hashToken(link),
          asked_at: now,
          expires_at: new Date(now.getTime() + minutes * 60_000),
          used_at: null,
        })
        .execute();
      const letter = signInCodeMail({
        locale,
        communityName,
        code,
        href: `${linkAddress}?lien=${link}`,
        minutes,
      });
      await mail.queue(db, { kind: "accounts.sign-in-code", to: email, ...letter });
    },
  );
  return id;
}

/** Keyed and tied to its attempt: six figures alone would be found in a moment from a stolen table. */
export function codeHash(secrets: Secrets, attemptId: string, code: string): Buffer {
  return Buffer.from(secrets.sign("sign-in-code", `${attemptId} ${code}`));
}
