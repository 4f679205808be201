export type Side = "seeks" | "helps";

export type Introduced = {
  personId: number;
  name: string;
  side: Side;
  answer: "yes" | "no" | "none";
  signsIn: boolean;
};

/** Two people put in touch about a need, as the platform knows it. What a page may tell of it is `standing`. */
export type Introduction = {
  id: number;
  needId: number;
  offerId: number | null;
  proposedById: number;
  proposedAt: Date;
  endsAt: Date;
  metAt: Date | null;
  people: Introduced[];
};

/**
 * Where an introduction stands for one of its people, or for who proposed it. A refusal and a silence are told alike, at
 * the same moment: until its end it only waits.
 */
export type Standing =
  | "asked"
  | "answered-yes"
  | "answered-no"
  | "accepted"
  | "met"
  | "ended"
  // For who only proposed it: what the two answer is between them.
  | "pending";

export function standing(
  introduction: Introduction,
  personId: number | undefined,
  now: Date,
): Standing {
  const own = introduction.people.find((person) => person.personId === personId);
  if (introduction.metAt) return "met";
  if (introduction.people.every(({ answer }) => answer === "yes"))
    return own ? "accepted" : "pending";
  if (introduction.endsAt <= now) return "ended";
  if (!own) return "pending";
  if (own.answer === "yes") return "answered-yes";
  return own.answer === "no" ? "answered-no" : "asked";
}

/** Under way or come to a meeting, whatever who asks may know of it: it need not be proposed again. */
export function isLive({ metAt, endsAt, people }: Introduction, now: Date): boolean {
  return metAt !== null || endsAt > now || isAccepted({ people });
}

export function isAccepted({ people }: Pick<Introduction, "people">): boolean {
  return people.every(({ answer }) => answer === "yes");
}

/** A proposal that nobody took up ends after this long, whatever the reason. */
export const proposalDays = 10;

/** Both names, by side, as sentences ask for them. */
export function namesOf({ people }: Pick<Introduction, "people">): {
  seeker: string;
  helper: string;
} {
  const name = (side: Side) => people.find((person) => person.side === side)!.name;
  return { seeker: name("seeks"), helper: name("helps") };
}
