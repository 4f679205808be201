import type { Db } from "#kernel/db";
import type { Locale } from "#kernel/i18n";

/** The community in which one acts, as far as the kernel needs it. */
export type CommunityHere = {
  id: number;
  name: string;
  sentence: string;
  /** Before every address: `""` for the first community, `/c/<slug>` for the others. */
  prefix: string;
  zone: string;
  creole: boolean;
};

export type Role = "facilitator" | "treasurer";

/** A person of the community who is signed in (or named by a token). */
export type Actor = { id: number; firstName: string; name: string; roles: readonly Role[] };

/**
 * What an act receives: the connection, the community, who acts, for whom, when, in which
 * language. Nothing else.
 */
export type Acting = {
  db: Db;
  community: CommunityHere;
  account?: { id: number };
  person: Actor;
  /** The person for whom it is done, when it is not oneself. */
  onBehalfOf?: { id: number };
  clock: () => Date;
  locale: Locale;
};

/** Who reads: as `Acting`, but perhaps without being known. */
export type Looking = Omit<Acting, "person"> & { person?: Actor };

/** The person whom an act concerns: the one it is done for, else the one who does it. */
export function concerned(acting: Pick<Acting, "person" | "onBehalfOf">): { id: number } {
  return acting.onBehalfOf ?? acting.person;
}

export function isFacilitator(person: Actor | undefined): boolean {
  return person?.roles.includes("facilitator") ?? false;
}
