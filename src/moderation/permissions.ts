import { isFacilitator, type Actor } from "#kernel/acting";

/** A facilitator asks who said a thing without a name; nobody asks it of oneself. */
export function mayOpenCase(actor: Actor, authorId: number): boolean {
  return isFacilitator(actor) && actor.id !== authorId;
}

type Opening = { authorId: number; openedById: number; openedAt: Date };

/** That a case was opened, and why: the facilitators, and whose name was shown. */
export function mayReadOpening(actor: Actor, opening: Opening): boolean {
  return isFacilitator(actor) || actor.id === opening.authorId;
}

/** Then the case is to be opened again, with a reason. */
export const hoursNameStays = 24;

/** The name itself: only who opened the case, while she still facilitates, for a day. */
export function mayReadName(actor: Actor, opening: Opening, now: Date): boolean {
  const hours = (now.getTime() - opening.openedAt.getTime()) / 3_600_000;
  return isFacilitator(actor) && actor.id === opening.openedById && hours < hoursNameStays;
}
