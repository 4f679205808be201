import { isFacilitator, type Looking } from "#kernel/acting";
import { actedForAmong, peopleNamed } from "./queries.ts";

/** Whose something is, and who typed it. */
type Noted = { personId: number; enteredById: number };

/**
 * Who noted something for another, by name: told to that person, to who noted it, and to those who
 * may act for her. Ask it only where the reader may know whose it is.
 */
export async function notedBy(
  looking: Looking,
  noted: readonly Noted[],
): Promise<(one: Noted) => string | undefined> {
  const { db, person } = looking;
  const forOthers = noted.filter(({ personId, enteredById }) => personId !== enteredById);
  const names = await peopleNamed(
    db,
    forOthers.map(({ enteredById }) => enteredById),
  );
  const actedFor = await actedForAmong(
    looking,
    forOthers.map(({ personId }) => personId),
  );
  return ({ personId, enteredById }) => {
    if (!person || personId === enteredById) return undefined;
    const own = [personId, enteredById].includes(person.id);
    const told = own || isFacilitator(person) || actedFor.has(personId);
    return told ? names.get(enteredById)?.name : undefined;
  };
}
