import { isFacilitator, type Actor } from "#kernel/acting";

/** Facilitators enter people who can't do it themselves. */
export function mayAddPerson(actor: Actor): boolean {
  return isFacilitator(actor);
}

type ActedFor = { id: number; signsIn: boolean; relays: readonly number[] };

/** Oneself; whoever may act for a person who never signs in. */
export function mayEditPerson(actor: Actor, person: ActedFor): boolean {
  return actor.id === person.id || mayActFor(actor, person);
}

/** One acts only for a person who never signs in: as facilitator, or as a relay she agreed to. */
export function mayActFor(actor: Actor, person: ActedFor): boolean {
  if (actor.id === person.id || person.signsIn) return false;
  return isFacilitator(actor) || person.relays.includes(actor.id);
}

/** A facilitator names a relay, only for a person who never signs in. */
export function mayAppointRelay(actor: Actor, person: { signsIn: boolean }): boolean {
  return isFacilitator(actor) && !person.signsIn;
}

/** The relay, the person herself, or a facilitator. */
export function mayEndRelay(actor: Actor, relay: { personId: number; relayId: number }): boolean {
  return isFacilitator(actor) || actor.id === relay.personId || actor.id === relay.relayId;
}
