import type { Candidate, Fact } from "#kernel/subjects";

/** How sure a suggestion is, in words on the page. */
export type Degree = "strong" | "good" | "possible";

export type Match = {
  personId: number;
  offerId?: number;
  facts: Fact[];
  degree: Degree;
  score: number;
};

/**
 * Joins what several domains say of the same person, and puts the surest first. The score only
 * orders: what is shown are the facts.
 */
export function rank(candidates: Candidate[]): Match[] {
  const byPerson = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = byPerson.get(candidate.personId);
    byPerson.set(candidate.personId, known ? join(known, candidate) : candidate);
  }
  return [...byPerson.values()]
    .map(weigh)
    .sort((one, other) => other.score - one.score || one.personId - other.personId);
}

function join(one: Candidate, other: Candidate): Candidate {
  const facts = [...one.facts, ...other.facts];
  const distinct = facts.filter(
    (fact, index) => facts.findIndex((earlier) => same(earlier, fact)) === index,
  );
  return { personId: one.personId, offerId: one.offerId ?? other.offerId, facts: distinct };
}

/** Places and availability are said once; skills and offers each count. */
function same(one: Fact, other: Fact): boolean {
  if (one.kind === "skill" && other.kind === "skill") return one.label === other.label;
  if (one.kind === "offer" && other.kind === "offer") return one.url === other.url;
  if (one.kind === "sense" && other.kind === "sense") return one.sense === other.sense;
  return one.kind === other.kind;
}

const positionWeights = { profession: 5, passes_on: 5, practises: 3, discovers: 1 };

function weigh({ personId, offerId, facts }: Candidate): Match {
  const score = facts.map(weight).reduce((sum, one) => sum + one, 0);
  const ground = Math.max(...facts.map(sureness));
  const degree = ground >= 5 ? "strong" : ground >= 3 ? "good" : "possible";
  return { personId, offerId, facts, degree, score };
}

/** How sure one fact is alone: words that are the very same count one by one. */
function sureness(fact: Fact): number {
  return fact.kind === "offer" && !fact.sharedSkill ? Math.min(fact.sharedWords, 4) : weight(fact);
}

function weight(fact: Fact): number {
  switch (fact.kind) {
    case "skill":
      return positionWeights[fact.position];
    case "offer":
      return fact.sharedSkill ? 5 + fact.closeness / 10 : Math.min(fact.closeness, 4.9);
    // Its nearness is told with the offer or the skill that speaks of it.
    case "sense":
      return 0.01;
    case "place":
    case "remote":
      return 0.9;
    case "load":
      return 0.5;
  }
}
