/** With a need or an offer, someone seeks and others help; without one, they meet. */
export type Side = "seeks" | "helps" | "meets";

/** Where the person stands whose need, or else whose offer, it is about. */
export function ownerSide({ needId }: Pick<Introduction, "needId">): "seeks" | "helps" {
  return needId === null ? "helps" : "seeks";
}

export type Introduced = {
  /** 0 for somebody whom who looks may not know. */
  personId: number;
  name: string;
  side: Side;
  answer: "yes" | "no" | "none";
  /** Said yes, then that in the end it was not possible. */
  steppedBack: boolean;
  /** Who looks may act for this person. */
  actedFor: boolean;
};

/** Two or three people put in touch. What a page may tell of it is `standing`. */
export type Introduction = {
  id: number;
  needId: number | null;
  /** The need was answered meanwhile: nothing more is asked. */
  needClosedAt: Date | null;
  /** The need, or else the offer, is said without a name. */
  unnamed: boolean;
  /** What it is about, where it is about no need and no offer; else a word of who proposed it. */
  about: string;
  /** The offer it is about; with a need, the one through which it came. */
  offerId: number | null;
  /** The need that those who meet all seek; nothing where it has come to hide one of them. */
  sharedNeedId: number | null;
  /** Who had the idea, the first one first. */
  proposerIds: number[];
  proposedAt: Date;
  endsAt: Date;
  settledAt: Date | null;
  metAt: Date | null;
  people: Introduced[];
};

/** A proposal that nobody took up ends after this long, whatever the reason. */
export const proposalDays = 10;

/**
 * Those who are in touch: all, once all said yes; at the end those who said yes, if they are two at
 * least. Who stepped back is no longer there.
 */
export function inTouch(
  { people, endsAt }: Pick<Introduction, "people" | "endsAt">,
  now: Date,
): Introduced[] {
  const saidYes = people.filter(({ answer }) => answer === "yes");
  if (saidYes.length < people.length && endsAt > now) return [];
  const there = saidYes.filter(({ steppedBack }) => !steppedBack);
  return there.length > 1 ? there : [];
}

/**
 * Where an introduction stands for one of its people, or for who proposed it. A refusal and a
 * silence are told alike, at the same moment: until its end it only waits.
 */
export type Standing =
  | "asked"
  | "answered-yes"
  | "answered-no"
  | "accepted"
  | "met"
  | "stepped-back"
  | "ended"
  // For who only proposed it: what the others answer is between them.
  | "pending";

export function standing(
  introduction: Introduction,
  personId: number | undefined,
  now: Date,
): Standing {
  const { people, endsAt, metAt, needClosedAt } = introduction;
  const own = people.find((person) => person.personId === personId);
  if (!own) return metAt ? "met" : "pending";
  if (own.steppedBack) return "stepped-back";
  if (inTouch(introduction, now).includes(own)) return metAt ? "met" : "accepted";
  const leftAlone = people.every(({ answer }) => answer === "yes");
  if (metAt || leftAlone || needClosedAt || endsAt <= now) return "ended";
  if (own.answer === "yes") return "answered-yes";
  return own.answer === "no" ? "answered-no" : "asked";
}

/** Under way, whatever was answered: until its end, who proposes the same finds this one. */
export function isWaiting({ endsAt }: Pick<Introduction, "endsAt">, now: Date): boolean {
  return endsAt > now;
}

/** Whether a person has said yes here, or may still say it: there is no need to offer help again. */
export function isPartOf(introduction: Introduction, personId: number, now: Date): boolean {
  const part: Standing[] = ["asked", "answered-yes", "accepted", "met"];
  return (
    introduction.people.some((person) => person.personId === personId) &&
    part.includes(standing(introduction, personId, now))
  );
}

/** The people on the other side of one of them; for who only proposed it, all. */
export function othersThan(
  { people }: Pick<Introduction, "people">,
  personId: number | undefined,
): Introduced[] {
  const own = people.find((person) => person.personId === personId);
  return people.filter((person) => person !== own);
}
