import { concerned, type Acting } from "#kernel/acting";
import type { Subject } from "#kernel/subjects";

/** One thanks others, never oneself. */
export function mayThank(giver: { id: number }, to: readonly number[]): boolean {
  return to.length > 0 && !to.includes(giver.id);
}

type Said = { fromId: number; enteredById: number };

/**
 * Who said it, and who typed it; who acts for her, where it may be known who said it: trying one
 * person after another must not find her out.
 * @param about what it is about, as who acts may see it
 */
export function mayWithdraw(
  acting: Pick<Acting, "person" | "onBehalfOf">,
  said: Said,
  about: Pick<Subject, "veiled"> | undefined,
): boolean {
  if (acting.person.id === said.enteredById) return true;
  if (concerned(acting).id !== said.fromId) return false;
  return !acting.onBehalfOf || (about !== undefined && !about.veiled?.includes(said.fromId));
}

/**
 * Who is named in no thanks about a subject. Who said or typed the thanks wrote these names: hiding
 * one from that very person would only tell that she is veiled there.
 */
export function veilOf(
  reader: { id: number },
  { fromId, enteredById }: Said,
  veiled: readonly number[] = [],
): readonly number[] {
  return reader.id === fromId || reader.id === enteredById ? [] : veiled;
}
