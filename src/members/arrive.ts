import { emailOf } from "#accounts";
import { inTransaction, type Db } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { enterPerson, personWithEmail } from "./add-person.ts";
import { personOfAccount } from "./actors.ts";

export type Arriving = { db: Db; clock: () => Date; account: { id: number } };

/**
 * Someone signed in for the first time here takes the place that waits under their confirmed
 * address, or a new one. Who has one already keeps it.
 */
export function arrive(
  arriving: Arriving,
  entry: { firstName: string; wish?: string },
): Promise<{ id: number }> {
  return inTransaction(arriving, async (arriving) => {
    const { db, clock, account } = arriving;
    await waitForTheOther(db, account.id);
    const known = await personOfAccount(db, account.id);
    if (known) return { id: known.id };
    const email = await emailOf(db, account.id);
    if (!email) throw new Conflict("email-unconfirmed");
    const waiting = await personWithEmail(db, email);
    const person = waiting ?? (await enterPerson(arriving, { ...entry, email }));
    await linkAccount(db, person.id, account.id, clock());
    return { id: person.id };
  });
}

/** Two browsers of one account that arrive at once come one after the other. */
async function waitForTheOther(db: Db, accountId: number): Promise<void> {
  await db.execute("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
    `arrive ${db.communityId} ${accountId}`,
  ]);
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
