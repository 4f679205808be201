import { concerned, isFacilitator, type Acting, type Actor } from "#kernel/acting";
import type { Subject } from "#kernel/subjects";

type Given = { personId: number; enteredById: number; subject?: unknown };
type Doing = Pick<Acting, "person" | "onBehalfOf">;
/** What a line is for, as who acts may see it. */
type About = Pick<Subject, "people" | "veiled"> | undefined;

/** Who gave it (or who acts for her), who typed it, or a facilitator. */
export function mayTakeBack(acting: Doing, line: Given, about: About): boolean {
  const { person } = acting;
  if (person.id === line.enteredById || isFacilitator(person)) return true;
  return concerned(acting).id === line.personId && mayGoOnFor(acting, line, about);
}

/**
 * Where it may not be known whose a line is, nobody goes on for her but who typed it: trying one
 * person after another would find her out.
 */
function mayGoOnFor({ onBehalfOf }: Doing, { personId, subject }: Given, about: About): boolean {
  if (!onBehalfOf || !subject) return true;
  return about !== undefined && !about.veiled?.includes(personId);
}

/** Those too whom the thing it was lent for brought together: one of them had it in hand. */
export function mayGiveBack(acting: Doing, line: Given, about: About): boolean {
  return mayTakeBack(acting, line, about) || !!about?.people.includes(concerned(acting).id);
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

/** Who named what she did shows to that person and to facilitators. */
export function maySeeWhoNamed(reader: Actor, line: Given): boolean {
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
