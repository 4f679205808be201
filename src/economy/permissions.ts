import { isFacilitator, type Actor } from "#kernel/acting";

/** Who gave the time, who typed it, or a facilitator. */
export function mayTakeBack(
  actor: Actor,
  line: { personId: number; enteredById: number },
): boolean {
  return actor.id === line.personId || actor.id === line.enteredById || isFacilitator(actor);
}

/** What was done for a thing one may not see is counted, not told; one's own lines are. */
export function mayReadLine(
  reader: { id: number },
  line: { personId: number },
  seesSubject: boolean,
): boolean {
  return seesSubject || reader.id === line.personId;
}
