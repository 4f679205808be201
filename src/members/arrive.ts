import { emailOf } from "#accounts";
import { inTransaction, type Db } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { enterPerson, personWithEmail } from "./add-person.ts";

export type Arriving = { db: Db; clock: () => Date; account: { id: number } };

/**
 * Someone signed in for the first time here takes the place that waits under their confirmed
 * address, or a new one.
 */
export function arrive(
  arriving: Arriving,
  entry: { firstName: string; wish?: string },
): Promise<{ id: number }> {
  return inTransaction(arriving, async (arriving) => {
    const { db, clock, account } = arriving;
    const email = await emailOf(db, account.id);
    if (!email) throw new Conflict("email-unconfirmed");
    const waiting = await personWithEmail(db, email);
    const person = waiting ?? (await enterPerson(arriving, { ...entry, email }));
    await linkAccount(db, person.id, account.id, clock());
    return { id: person.id };
  });
}

/** From now on this account is this person here. */
export async function linkAccount(
  db: Db,
  personId: number,
  accountId: number,
  now: Date,
): Promise<void> {
  const linked = await db.query
    .insertInto("person_account")
    .values({
      community_id: db.communityId,
      person_id: personId,
      account_id: accountId,
      linked_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("person_id")
    .executeTakeFirst();
  if (!linked) throw new Conflict("account-linked");
}
