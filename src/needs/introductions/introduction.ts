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
 * Where an introduction stands for one of its people. A refusal and a silence are told alike, at
 * the same moment: until its end it only waits.
 */
export type Standing = "asked" | "answered-yes" | "answered-no" | "accepted" | "met" | "ended";

export function standing(
  introduction: Introduction,
  personId: number | undefined,
  now: Date,
): Standing {
  if (introduction.metAt) return "met";
  if (introduction.people.every(({ answer }) => answer === "yes")) return "accepted";
  if (introduction.endsAt <= now) return "ended";
  const own = introduction.people.find((person) => person.personId === personId);
  if (own?.answer === "yes" || !own) return "answered-yes";
  return own.answer === "no" ? "answered-no" : "asked";
}

/** A proposal that nobody took up ends after this long, whatever the reason. */
export const proposalDays = 10;
