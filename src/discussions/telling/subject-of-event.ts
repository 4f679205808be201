import type { Looking } from "#kernel/acting";
import type { Db } from "#kernel/db";
import type { Event } from "#kernel/events";
import type { Subject, SubjectRef, Subjects } from "#kernel/subjects";
import { actorWithId } from "#members";

type Means = { db: Db; clock: () => Date; subjects: Subjects };

/** What a message was said about, as an event tells it. */
export function placeOfEvent({ facts }: Event): SubjectRef {
  return { kind: String(facts["subjectKind"]), id: Number(facts["subjectId"]) };
}

/** The same as who did it sees it: with those it concerns. */
export async function subjectOfEvent(means: Means, event: Event): Promise<Subject | undefined> {
  const { db, clock, subjects } = means;
  const actorId = event.onBehalfOfId ?? event.actorId;
  const person = actorId === null ? undefined : await actorWithId(db, actorId);
  const looking: Looking = { db, clock, person, locale: "fr", community: nowhere(db) };
  return subjects.findOne(looking, placeOfEvent(event));
}

/** Nothing is written for anybody here: of the community only its number matters. */
function nowhere(db: Db): Looking["community"] {
  return { id: db.communityId, name: "", sentence: "", prefix: "", zone: "UTC", creole: false };
}

/** All whom a subject concerns, who is veiled there too: told, and never shown. */
export function peopleOf({ people, veiled = [] }: Subject): number[] {
  return [...new Set([...people, ...veiled])];
}
