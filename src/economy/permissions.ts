import { concerned, isFacilitator, type Acting, type Actor } from "#kernel/acting";

type Given = { personId: number; enteredById: number };
type Doing = Pick<Acting, "person" | "onBehalfOf">;

/** Who gave it (or who acts for her), who typed it, or a facilitator. */
export function mayTakeBack(acting: Doing, line: Given): boolean {
  const { person } = acting;
  const own = concerned(acting).id === line.personId;
  return own || person.id === line.enteredById || isFacilitator(person);
}

/** Those too whom the thing it was lent for brought together: one of them had it in hand. */
export function mayGiveBack(acting: Doing, line: Given, around: readonly number[]): boolean {
  return mayTakeBack(acting, line) || around.includes(concerned(acting).id);
}

/**
 * What was done for a thing one may not see is counted, not told; what is for no thing, and one's
 * own lines, are.
 */
export function mayReadLine(
  reader: { id: number },
  line: { personId: number; subject?: unknown },
  seesSubject: boolean,
): boolean {
  return seesSubject || !line.subject || reader.id === line.personId;
}

/** Who typed it for another shows to that person and to facilitators. */
export function maySeeWhoTyped(reader: Actor, line: Given): boolean {
  return reader.id === line.personId || isFacilitator(reader);
}

/**
 * Who is named in no line about a subject. Who named or typed the line wrote her name: hiding it
 * from that very person would only tell that she is veiled there.
 */
export function veilOf(
  reader: { id: number },
  line: { enteredById: number; namedById: number | null },
  veiled: readonly number[] = [],
): readonly number[] {
  return reader.id === line.enteredById || reader.id === line.namedById ? [] : veiled;
}

/** One names what others did, never oneself. */
export function mayName(by: { id: number }, people: readonly number[]): boolean {
  return people.length > 0 && !people.includes(by.id);
}
