import { accountFor, emailField, openSession } from "#accounts";
import { allCommunities, foundCommunity, foundingForm } from "#communities";
import type { Database, Db } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { enterPerson, giveRole, linkAccount } from "#members";
import { z } from "zod";

/** The community, and who founds it. */
export const setupForm = foundingForm.extend({
  firstName: z.string().trim().min(1).max(80),
  email: emailField,
});

export type Setup = z.output<typeof setupForm>;

/**
 * Founds a community with its first facilitator, all or nothing.
 * @param only refuses with `Conflict` when the server has a community already: two people who open
 * the one-time address at once found one
 * @returns its number, and the token of a session for the founder
 */
export async function found(
  database: Database,
  setup: Setup,
  clock: () => Date,
  only?: "if-first",
): Promise<{ communityId: number; personId: number; session: string }> {
  return database.global(async (global) => {
    if (only) await mustBeFirst(global);
    const db = await foundCommunity(global, setup, clock);
    const founder = await enterPerson({ db, clock }, setup);
    const account = await accountFor(db, setup.email, clock());
    await linkAccount(db, founder.id, account.id, clock());
    await giveRole(db, founder.id, "facilitator", clock());
    const session = await openSession({ db, clock }, account.id);
    return { communityId: db.communityId, personId: founder.id, session };
  });
}

const foundingLock = 2_026_001;

async function mustBeFirst(db: Db): Promise<void> {
  await db.execute("select pg_advisory_xact_lock($1)", [foundingLock]);
  if ((await allCommunities(db)).length > 0) throw new Conflict("already-founded");
}
