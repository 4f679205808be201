import { isFacilitator, type Actor } from "#kernel/acting";

/** Who gave the time, who typed it, or a facilitator. */
export function mayTakeBack(
  actor: Actor,
  line: { personId: number; enteredById: number },
): boolean {
  return actor.id === line.personId || actor.id === line.enteredById || isFacilitator(actor);
}
