import type { Acting } from "#kernel/acting";
import { eventsToldFor, type Event } from "#kernel/events";
import type { Platform } from "#kernel/http";
import { writeRef, type Subject, type SubjectRef } from "#kernel/subjects";
import { peopleNamed } from "#members";

/** One thing done in a person's name. */
export type Noted = { id: number; name: string; at: Date; subject: Subject; by: string };

type Here = { acting: Acting; platform: Pick<Platform, "subjects"> };

/**
 * What was noted for a person, the latest first, as far as who reads may know it. What may not be
 * known leaves no hole: the page is as long as if it were not there.
 */
export async function notedFor(
  here: Here,
  personId: number,
  most: number,
  beforeId?: number,
): Promise<Noted[]> {
  const noted: Noted[] = [];
  let before = beforeId;
  while (noted.length < most) {
    const events = await eventsToldFor(here.acting.db, personId, most, before);
    noted.push(...(await known(here, personId, events)));
    if (events.length < most) break;
    before = events.at(-1)!.id;
  }
  return noted.slice(0, most);
}

async function known({ acting, platform }: Here, personId: number, events: Event[]) {
  const subjects = await platform.subjects.find(
    acting,
    events.map((event) => aboutOf(personId, event)),
  );
  // Who acts in somebody's name does it under her own.
  const people = await peopleNamed(
    acting.db,
    events.flatMap(({ actorId }) => actorId ?? []),
  );
  return events.flatMap((event): Noted[] => {
    const subject = subjects.get(writeRef(aboutOf(personId, event)));
    if (!subject || hides(acting, personId, event, subject)) return [];
    const { id, name, at, actorId } = event;
    return [{ id, name, at, subject, by: people.get(actorId ?? 0)?.name ?? "" }];
  });
}

/** What she said without her name is known to be hers by herself, and by who noted it. */
function hides({ person }: Acting, personId: number, event: Event, subject: Subject): boolean {
  const knows = person.id === personId || person.id === event.actorId;
  return Boolean(subject.veiled?.includes(personId)) && !knows;
}

/** Thanks and time given are about some other thing, which is what one can look at. */
function aboutOf(personId: number, { name, subject, facts }: Event): SubjectRef {
  // What she named of another is for that one's eyes alone: here, only that she did.
  if (name === "contribution.named") return { kind: "person", id: personId };
  const { subjectKind, subjectId } = facts;
  return typeof subjectKind === "string" && typeof subjectId === "number"
    ? { kind: subjectKind, id: subjectId }
    : subject;
}
