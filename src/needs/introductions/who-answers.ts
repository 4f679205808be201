import type { Acting } from "#kernel/acting";
import type { Introduced, Introduction } from "./introduction.ts";

/** Oneself, or the person without sign-in for whom a facilitator or her relay answers. */
export function whoAnswers(acting: Acting, { people }: Introduction): Introduced | undefined {
  const own = people.find(({ personId }) => personId === acting.person.id);
  if (own) return own;
  const unseen = people.filter(({ actedFor }) => actedFor);
  return unseen.find((person) => person.answer === "none") ?? unseen[0];
}
