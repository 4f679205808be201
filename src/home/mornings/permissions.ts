import { isFacilitator, type Actor } from "#kernel/acting";

/** Facilitators see and handle what could be done for the community. */
export function mayHandleGestures(actor: Actor): boolean {
  return isFacilitator(actor);
}

/** Only to someone who signs in, and not to oneself. */
export function mayBeHanded(actor: Actor, person: { id: number; signsIn: boolean }): boolean {
  return person.signsIn && person.id !== actor.id;
}
