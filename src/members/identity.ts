import { accountOfSession, prolongSession, sessionSeconds } from "#accounts";
import type { Actor } from "#kernel/acting";
import type { Db } from "#kernel/db";
import type { Identity } from "#kernel/http";
import { NotFound } from "#kernel/errors";
import { mayActFor } from "./permissions.ts";
import { personOfAccount } from "./actors.ts";
import { findPerson } from "./queries.ts";
import { bearerOf } from "./tokens.ts";

/** Answers the platform's question: who is there? */
export function identity(clock: () => Date): Identity {
  return {
    async bySession(db, tokenHash) {
      const session = await accountOfSession(db, tokenHash, clock());
      if (!session) return undefined;
      const { id, stale } = session;
      return { account: { id }, person: await personOfAccount(db, id), stale };
    },
    prolongSession: (db, tokenHash) => prolongSession(db, tokenHash, clock()),
    sessionSeconds,
    byApiToken: bearerOf,
    mayActFor: mayActForPerson,
  };
}

async function mayActForPerson(db: Db, actor: Actor, personId: number): Promise<boolean> {
  const person = await findPerson({ db }, personId).catch((refusal: unknown) => {
    if (refusal instanceof NotFound) return undefined;
    throw refusal;
  });
  return person !== undefined && mayActFor(actor, person);
}
