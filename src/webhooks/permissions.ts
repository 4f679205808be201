import { isFacilitator, type Actor } from "#kernel/acting";
import { Forbidden } from "#kernel/errors";

/** Facilitators say which programs are told what happens. @throws Forbidden */
export function mustFacilitate({ person }: { person: Actor }): void {
  if (!isFacilitator(person)) throw new Forbidden();
}
