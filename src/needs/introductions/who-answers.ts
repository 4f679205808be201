import { isFacilitator, type Acting } from "#kernel/acting";
import type { Introduced, Introduction } from "./introduction.ts";

/** Oneself, or the person without sign-in for whom a facilitator answers. */
export function whoAnswers(acting: Acting, { people }: Introduction): Introduced | undefined {
  const own = people.find(({ personId }) => personId === acting.person.id);
  if (own || !isFacilitator(acting.person)) return own;
  const unseen = people.filter(({ signsIn }) => !signsIn);
  return unseen.find((person) => person.answer === "none") ?? unseen[0];
}
