import { isFacilitator, type Actor } from "#kernel/acting";
import { Forbidden } from "#kernel/errors";

/** Imports bring in people and what they say: facilitators only, whatever the kind. */
export function mayImport(actor: Actor | undefined): boolean {
  return isFacilitator(actor);
}

/** @throws Forbidden */
export function insistMayImport({ person }: { person: Actor }): void {
  if (!mayImport(person)) throw new Forbidden();
}
