import { accountFor } from "#accounts";
import type { Acting, Actor, CommunityHere, Role } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { enterPerson, giveRole, linkAccount, type NewPerson } from "#members";

/** A person of the tests: acts, signs in, holds tokens. Without `account`, others note things for her. */
export type TestPerson = Actor & {
  community: CommunityHere;
  account?: { id: number };
  email?: string;
};

export type Character = Omit<NewPerson, "email"> & { email?: string; roles?: Role[] };

/** Who lives in every community of the tests. Rosalie has neither e-mail nor account. */
export const characters = {
  aicha: {
    firstName: "Aïcha",
    lastName: "Madi",
    place: "Le Lamentin",
    email: "aicha@demo.example",
    roles: ["facilitator"],
  },
  bilal: {
    firstName: "Bilal",
    lastName: "Haddad",
    place: "Fort-de-France",
    email: "bilal@demo.example",
  },
  chloe: {
    firstName: "Chloé",
    lastName: "Rose",
    place: "Le Lamentin",
    email: "chloe@demo.example",
    load: "free",
  },
  dario: {
    firstName: "Dario",
    lastName: "Ngo",
    place: "Schœlcher",
    email: "dario@demo.example",
    roles: ["treasurer"],
  },
  rosalie: { firstName: "Rosalie", lastName: "Jean", place: "Sainte-Marie" },
} as const satisfies Record<string, Omit<Character, "roles"> & { roles?: readonly Role[] }>;

export type Cast = Record<keyof typeof characters, TestPerson>;

/** Someone becomes a member; with an address, signs in too. */
export async function settle(
  db: Db,
  community: CommunityHere,
  clock: () => Date,
  character: Character,
): Promise<TestPerson> {
  const { roles = [], email, ...person } = character;
  const { id } = await enterPerson({ db, clock }, { ...person, email });
  for (const role of roles) await giveRole(db, id, role, clock());
  const account = email ? await accountFor(db, email, clock()) : undefined;
  if (account) await linkAccount(db, id, account.id, clock());
  const name = `${person.firstName} ${person.lastName ?? ""}`.trim();
  return { id, firstName: person.firstName, name, roles, community, account, email };
}

/** What an act receives when this person does it, with no transaction open. */
export function actingAs(person: TestPerson, db: Db, clock: () => Date): Acting {
  const { community, account, id, firstName, name, roles } = person;
  return { db, community, account, person: { id, firstName, name, roles }, clock, locale: "fr" };
}
