import { concerned, isFacilitator, type Acting } from "#kernel/acting";

/** Whose a posting is, where who looks may know it. */
type Owned = { personId: number | null; enteredById: number | null };

/**
 * The person it belongs to, or someone acting for her; who noted it for her. A facilitator, of what
 * was noted for someone: where it was said without a name she does not even know whose it is.
 */
export function mayEdit(acting: Acting, posting: Owned): boolean {
  const { personId, enteredById } = posting;
  if (personId === null) return false;
  if (concerned(acting).id === personId || enteredById === acting.person.id) return true;
  return isFacilitator(acting.person) && enteredById !== personId;
}

/** Whoever may edit the need, and whoever met about it. */
export function mayTellOutcome(acting: Acting, need: Owned, metIds: number[]): boolean {
  return mayEdit(acting, need) || metIds.includes(concerned(acting).id);
}

type Introduced = { people: { personId: number }[] };

/** Only the people it puts in touch, or someone acting for one of them. */
export function mayAnswer(acting: Acting, introduction: Introduced): boolean {
  return introduction.people.some(({ personId }) => personId === concerned(acting).id);
}

/** The people put in touch and who proposed it; whoever may act for one of them. */
export function maySeeIntroduction(
  { person }: Acting,
  introduction: {
    proposerIds: readonly number[];
    people: { personId: number; actedFor: boolean }[];
  },
): boolean {
  const { people, proposerIds } = introduction;
  if (people.some(({ personId, actedFor }) => personId === person.id || actedFor)) return true;
  return people.length > 0 && proposerIds.includes(person.id);
}
