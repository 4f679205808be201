import { isFacilitator, type Actor } from "#kernel/acting";
import { Forbidden } from "#kernel/errors";

/** Addresses and what people agreed to are for facilitators. @throws Forbidden */
export function mustTendContacts({ person }: { person: Actor }): void {
  if (!isFacilitator(person)) throw new Forbidden();
}
