import { inTouch, ownerSide, type Introduced, type Introduction } from "./introduction.ts";

/** An introduction as the rows keep it. */
export type KeptIntroduction = Introduction & {
  /** Who seeks or offers without a name; told once both said yes, never to who only proposed it. */
  veiledId: number | null;
  /** Who noted the need or the offer: like its person, knows whose it is. */
  enteredById: number | null;
};

/**
 * One of a person with herself: she seeks or offers without a name, and somebody who could not know
 * proposed her. It waits and ends like any other, and is asked of nobody.
 */
export function isEcho(introduction: KeptIntroduction): boolean {
  const { needId, offerId, people } = introduction;
  const owner = ownerSide(introduction);
  return (needId ?? offerId) !== null && !people.some(({ side }) => side === owner);
}

/**
 * An introduction as a person may see it: who is in touch sees those who are; who may not know whose
 * the need or the offer is sees someone without a name.
 */
export function asSeenBy(
  viewerId: number | undefined,
  kept: KeptIntroduction,
  now: Date,
): Introduction {
  const { veiledId, enteredById, ...introduction } = kept;
  if (isEcho(kept)) return { ...introduction, people: echoSeenBy(viewerId, kept) };
  const isTheirs = ({ personId, actedFor }: Introduced) =>
    personId === viewerId || (actedFor && personId !== veiledId);
  const there = inTouch(kept, now);
  if (there.some(isTheirs)) return { ...introduction, people: there };
  if (veiledId === null || [veiledId, enteredById].includes(viewerId ?? 0)) return introduction;
  const veil = (person: Introduced) => (person.personId === veiledId ? someone(person) : person);
  return { ...introduction, people: kept.people.map(veil) };
}

/** Who knows whose it is, and did not propose it, meets nothing. */
function echoSeenBy(viewerId: number | undefined, kept: KeptIntroduction): Introduced[] {
  const { people, enteredById, proposerIds } = kept;
  const proposed = proposerIds.includes(viewerId ?? 0);
  const knows = enteredById === viewerId || people.some(({ personId }) => personId === viewerId);
  if (knows && !proposed) return [];
  const side = ownerSide(kept);
  const owner = someone({ side, answer: "none" });
  return side === "seeks" ? [owner, ...people] : [...people, owner];
}

/** Without a name here: the words for it are the reader's. */
function someone({ side, answer }: Pick<Introduced, "side" | "answer">): Introduced {
  return { personId: 0, name: "", side, answer, steppedBack: false, actedFor: false };
}
