import { isFacilitator, type Actor } from "#kernel/acting";

/** Facilitators enter people who can't do it themselves. */
export function mayAddPerson(actor: Actor): boolean {
  return isFacilitator(actor);
}

/** Oneself; a facilitator for a person who never signs in. */
export function mayEditPerson(actor: Actor, person: { id: number; signsIn: boolean }): boolean {
  return actor.id === person.id || (isFacilitator(actor) && !person.signsIn);
}

/** One acts only for a person who never signs in: as facilitator, or as a relay she agreed to. */
export function mayActFor(
  actor: Actor,
  person: { id: number; signsIn: boolean; relays: readonly number[] },
): boolean {
  if (actor.id === person.id || person.signsIn) return false;
  return isFacilitator(actor) || person.relays.includes(actor.id);
}
