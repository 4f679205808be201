import { inTouch, type Introduced, type Introduction } from "./introduction.ts";

/** An introduction as the rows keep it. */
export type KeptIntroduction = Introduction & {
  /** Who seeks without a name; told once both said yes, and never to who only proposed it. */
  veiledId: number | null;
  /** Who noted the need: like its person, knows whose it is. */
  needEnteredById: number | null;
};

/**
 * One whose helper is the very person who seeks: proposed by somebody who could not know. It waits
 * and ends like any other, and is asked of nobody.
 */
export function isEcho({ needId, people }: KeptIntroduction): boolean {
  return needId !== null && !people.some(({ side }) => side === "seeks");
}

/**
 * An introduction as a person may see it: who is in touch sees those who are; who may not know who
 * seeks sees someone without a name.
 */
export function asSeenBy(
  viewerId: number | undefined,
  kept: KeptIntroduction,
  now: Date,
): Introduction {
  const { veiledId, needEnteredById, ...introduction } = kept;
  if (isEcho(kept)) return { ...introduction, people: echoSeenBy(viewerId, kept) };
  const isTheirs = ({ personId, actedFor }: Introduced) =>
    personId === viewerId || (actedFor && personId !== veiledId);
  const there = inTouch(kept, now);
  if (there.some(isTheirs)) return { ...introduction, people: there };
  if (veiledId === null || [veiledId, needEnteredById].includes(viewerId ?? 0)) return introduction;
  const veil = (person: Introduced) =>
    person.personId === veiledId ? someone(person.answer) : person;
  return { ...introduction, people: kept.people.map(veil) };
}

/** Who knows whose the need is, and did not propose it, meets nothing. */
function echoSeenBy(viewerId: number | undefined, kept: KeptIntroduction): Introduced[] {
  const { people, needEnteredById, proposerIds } = kept;
  const proposed = proposerIds.includes(viewerId ?? 0);
  const knows =
    needEnteredById === viewerId || people.some(({ personId }) => personId === viewerId);
  return knows && !proposed ? [] : [someone("none"), ...people];
}

/** Without a name here: the words for it are the reader's. */
function someone(answer: Introduced["answer"]): Introduced {
  return {
    personId: 0,
    name: "",
    side: "seeks",
    answer,
    steppedBack: false,
    actedFor: false,
  };
}
