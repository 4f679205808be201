import { isFacilitator, type Acting } from "#kernel/acting";
import { aFacilitator, findPerson } from "#members";

/** Whom one tells it to: the facilitator who prints, else the one who serves longest. */
export type Contact = { name: string; how: string };

export async function contactFor(acting: Acting): Promise<Contact | undefined> {
  const { db, person } = acting;
  const facilitator = isFacilitator(person) ? person : await aFacilitator(db);
  if (!facilitator) return undefined;
  const { name, direct, directHow } = await findPerson(acting, facilitator.id);
  return { name, how: direct ? directHow : "" };
}
