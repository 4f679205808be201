import { concerned, isFacilitator, type Acting } from "#kernel/acting";

type Owned = { personId: number; enteredById: number };

/** The person it belongs to; a facilitator acting for her, or who noted it for her. */
export function mayEdit(acting: Acting, posting: Owned): boolean {
  if (concerned(acting).id === posting.personId) return true;
  return isFacilitator(acting.person) && posting.enteredById !== posting.personId;
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

/** The people put in touch and who proposed it; facilitators, for those who do not sign in. */
export function maySeeIntroduction(
  acting: Acting,
  introduction: { proposedById: number; people: { personId: number; signsIn: boolean }[] },
): boolean {
  const { person } = acting;
  if (introduction.proposedById === person.id) return true;
  return introduction.people.some(
    ({ personId, signsIn }) => personId === person.id || (!signsIn && isFacilitator(person)),
  );
}
