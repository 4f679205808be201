import type { Event, Facts } from "#kernel/events";
import type { SubjectRef } from "#kernel/subjects";

/**
 * The events that may leave, and which of their facts: none that tells of a person. Answers,
 * introductions, what one names of another, who relays for whom, moderation and mornings stay here.
 */
const facts = {
  "person.arrived": [],
  "need.published": [],
  "need.edited": [],
  "need.taken": [],
  "need.looking-again": [],
  "need.set-aside": [],
  "need.reopened": [],
  "need.renewed": [],
  "need.restored": [],
  "need.answered": ["outcomeId"],
  "offer.published": [],
  "offer.edited": [],
  "offer.set-aside": [],
  "offer.reopened": [],
  "offer.renewed": [],
  "offer.restored": [],
  "topic.opened": ["messageKind"],
  "message.said": [],
  "ask.helped": [],
  "dates.proposed": [],
  "dates.fixed": [],
  "thanks.said": [],
  "contribution.noted": [],
  "collective.named": [],
} as const satisfies Record<string, readonly string[]>;

export type ToldOutside = keyof typeof facts;
export const toldOutside = Object.keys(facts) as ToldOutside[];

export function isToldOutside(name: string): name is ToldOutside {
  return Object.hasOwn(facts, name);
}

/** What a program is shown: the thing itself, or that which it is about. */
export function aboutOf({ subject, facts }: Event): SubjectRef {
  const { subjectKind: kind, subjectId: id } = facts;
  return typeof kind === "string" && typeof id === "number" ? { kind, id } : subject;
}

export function factsOf(event: Event): Facts {
  const kept: readonly string[] = isToldOutside(event.name) ? facts[event.name] : [];
  return Object.fromEntries(Object.entries(event.facts).filter(([name]) => kept.includes(name)));
}
