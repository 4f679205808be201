import { inTransaction, type Db } from "#kernel/db";
import { hashToken, type Secrets } from "#kernel/secrets";
import { timingSafeEqual } from "node:crypto";
import { openSession } from "./open-session.ts";
import { codeHash } from "./request-code.ts";

export type Entering = { db: Db; clock: () => Date; secrets: Secrets };

/** `wrong`: another try is possible. `over`: too late, used, or too many tries: a new code is needed. */
export type Entrance = { entered: true; token: string } | { entered: false; why: "wrong" | "over" };

const mostTries = 5;

/** Comes in by the code typed in the browser that asked for it. */
export function enterByCode(
  entering: Entering,
  attemptId: string,
  code: string,
): Promise<Entrance> {
  return inTransaction(entering, async (entering) => {
    const attempt = await liveAttempt(entering, attemptId);
    if (!attempt) return { entered: false, why: "over" };
    if (!timingSafeEqual(attempt.code_hash, codeHash(entering.secrets, attemptId, code)))
      return { entered: false, why: "wrong" };
    return enter(entering, attempt);
  });
}

/** Comes in by the address in the mail, from any browser, on the press of its button. */
export function enterByLink(entering: Entering, link: string): Promise<Entrance> {
  return inTransaction(entering, async (entering) => {
    const attempt = await entering.db.query
      .selectFrom("sign_in_attempt")
      .select(["id", "email"])
      .where("link_hash", "=", hashToken(link))
      .where("used_at", "is", null)
      .where("expires_at", ">", entering.clock())
      .forUpdate()
      .executeTakeFirst();
    return attempt ? enter(entering, attempt) : { entered: false, why: "over" };
  });
}

/** Counts the try before looking at the code, so that tries sent at once count each. */
function liveAttempt({ db, clock }: Entering, id: string) {
  return db.query
    .updateTable("sign_in_attempt")
    .set((set) => ({ tries: set("tries", "+", 1) }))
    .where("id", "=", id)
    .where("used_at", "is", null)
    .where("expires_at", ">", clock())
    .where("tries", "<", mostTries)
    .returning(["id", "email", "code_hash"])
    .executeTakeFirst();
}

async function enter(
  entering: Entering,
  attempt: { id: string; email: string },
): Promise<Entrance> {
  const { db, clock } = entering;
  await db.query
    .updateTable("sign_in_attempt")
    .set({ used_at: clock() })
    .where("id", "=", attempt.id)
    .execute();
  const account = await accountFor(db, attempt.email, clock());
  return { entered: true, token: await openSession(entering, account.id) };
}

/** The account of an address its holder has just proved to hold. */
export async function accountFor(db: Db, email: string, now: Date): Promise<{ id: number }> {
  return db.query
    .insertInto("account")
    .values({ email, opened_at: now, confirmed_at: now, locale: null })
    .onConflict((conflict) =>
      conflict.column("email").doUpdateSet((row) => ({
        confirmed_at: row.fn.coalesce("account.confirmed_at", "excluded.confirmed_at"),
      })),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
}
