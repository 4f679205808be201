import type { Candidate, Fact } from "#kernel/subjects";

/** How sure a suggestion is, in words on the page. */
export type Degree = "strong" | "good" | "possible";

export type Match = {
  personId: number;
  offerId?: number;
  facts: Fact[];
  degree: Degree;
  score: number;
  /** Which parts of what is sought. */
  brings: string[];
};

/** What decides where facts do not. */
export type Fairness = {
  /** The smallest first: whose turn it is today. */
  turn(personId: number): number;
  /** How many times she said of needs like this one that they are not her subject. */
  unsuited: ReadonlyMap<number, number>;
  /** How many times she helped lately: who helped less comes first. */
  asked: ReadonlyMap<number, number>;
};

const inOrder: Fairness = { turn: (personId) => personId, unsuited: new Map(), asked: new Map() };

/**
 * Joins what several domains say of the same person, and puts the surest first. The score only
 * orders: what is shown are the facts. Among equals, who was asked less comes first, then whose turn
 * it is, so that the same people are not always the first.
 */
export function rank(candidates: Candidate[], fairness: Fairness = inOrder): Match[] {
  const byPerson = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = byPerson.get(candidate.personId);
    byPerson.set(candidate.personId, known ? join(known, candidate) : candidate);
  }
  return [...byPerson.values()]
    .map((candidate) => weigh(candidate, fairness.unsuited.get(candidate.personId) ?? 0))
    .sort(
      (one, other) =>
        other.score - one.score ||
        (fairness.asked.get(one.personId) ?? 0) - (fairness.asked.get(other.personId) ?? 0) ||
        fairness.turn(one.personId) - fairness.turn(other.personId) ||
        one.personId - other.personId,
    );
}

function join(one: Candidate, other: Candidate): Candidate {
  const facts = [...one.facts, ...other.facts];
  const distinct = facts.filter(
    (fact, index) => facts.findIndex((earlier) => same(earlier, fact)) === index,
  );
  const brings = [...new Set([...(one.brings ?? []), ...(other.brings ?? [])])];
  return { personId: one.personId, offerId: one.offerId ?? other.offerId, facts: distinct, brings };
}

/** Places and availability are said once; skills and offers each count. */
function same(one: Fact, other: Fact): boolean {
  if (one.kind === "skill" && other.kind === "skill") return one.label === other.label;
  if (one.kind === "offer" && other.kind === "offer") return one.url === other.url;
  if (one.kind === "sense" && other.kind === "sense") return one.sense === other.sense;
  return isOfPlace(one) ? isOfPlace(other) : one.kind === other.kind;
}

const isOfPlace = ({ kind }: Fact) => kind === "place" || kind === "near";

const positionWeights = { profession: 5, passes_on: 5, practises: 3, discovers: 1 };

function weigh({ personId, offerId, facts, brings = [] }: Candidate, unsuited: number): Match {
  const whole = facts.map(weight).reduce((sum, one) => sum + one, 0);
  // To the tenth: what is nearly equal is equal.
  const score = Math.round((whole * 10) / (1 + unsuited / 3)) / 10;
  const ground = Math.max(...facts.map(sureness));
  const degree = ground >= 5 ? "strong" : ground >= 3 ? "good" : "possible";
  return { personId, offerId, facts, degree, score, brings };
}

/** How sure one fact is alone: words that are the very same count one by one. */
function sureness(fact: Fact): number {
  if (fact.kind === "offer" && !fact.sharedSkill) return Math.min(fact.sharedWords, 4);
  if (fact.kind === "skill" && fact.closeness !== undefined)
    return Math.min(fact.sharedWords ?? 0, positionWeights[fact.position], 4);
  return weight(fact);
}

function weight(fact: Fact): number {
  switch (fact.kind) {
    case "skill":
      return fact.closeness === undefined
        ? positionWeights[fact.position]
        : (Math.min(fact.closeness, 4.9) * positionWeights[fact.position]) / 5;
    case "offer":
      return fact.sharedSkill ? 5 + fact.closeness / 10 : Math.min(fact.closeness, 4.9);
    // Its nearness is told with the offer or the skill that speaks of it.
    case "sense":
      return 0.01;
    case "place":
    case "remote":
      return 0.9;
    // From 0.8 next door to 0.3 at 20 km.
    case "near":
      return 0.8 - fact.km / 40;
    case "load":
      return 0.5;
  }
}
