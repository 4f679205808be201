import { concerned, type Acting } from "#kernel/acting";

/** One thanks others, never oneself. */
export function mayThank(giver: { id: number }, to: readonly number[]): boolean {
  return to.length > 0 && !to.includes(giver.id);
}

type Said = { fromId: number; enteredById: number };

/** Who said it (or who acts for her), and who typed it. */
export function mayWithdraw(acting: Pick<Acting, "person" | "onBehalfOf">, said: Said): boolean {
  return concerned(acting).id === said.fromId || acting.person.id === said.enteredById;
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
