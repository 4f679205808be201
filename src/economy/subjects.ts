import type { Looking } from "#kernel/acting";
import {
  writeRef,
  type Subject,
  type SubjectKind,
  type SubjectRef,
  type Subjects,
} from "#kernel/subjects";
import { peopleActedFor } from "#members";
import { namingsWaiting } from "./naming/queries.ts";
import { contributionsBy, type Contribution } from "./queries.ts";
import { thingOf } from "./sentences.ts";
import { namingUrl, ownContributionsUrl } from "./urls.ts";

/** What waits for an answer exists only for the person named, and for who acts for her. */
export const namingSubject = (subjects: Subjects): SubjectKind => ({
  kind: "naming",
  async find(looking, ids) {
    const { person } = looking;
    if (!person) return [];
    const actedFor = (await peopleActedFor({ ...looking, person })).map(({ id }) => id);
    const namings = await namingsWaiting(looking, [person.id, ...actedFor], ids.length, ids);
    const about = await subjects.find(
      looking,
      namings.flatMap(({ subject }) => subject ?? []),
    );
    return namings.flatMap(({ id, what, subject, namedById, personId }) => {
      const seen = subject && about.get(writeRef(subject));
      if (personId !== person.id && mayFindOut(personId, subject, seen)) return [];
      // What one may no longer see may have veiled who named it.
      const veiled = subject && !seen ? [namedById] : seen?.veiled;
      const url = namingUrl(looking.community.prefix, id);
      return [{ kind: "naming", id, title: what, url, people: [], veiled }];
    });
  },
});

/**
 * Where what she did was for a thing she may have said without her name, who acts for her must not
 * learn it.
 */
function mayFindOut(personId: number, subject: SubjectRef | null, seen?: Subject | null): boolean {
  if (!subject) return false;
  return !seen || (!!seen.veiled?.includes(personId) && !seen.people.includes(personId));
}

const mostOwn = 500;

/** A line is a thing of its own for who gave, to be told that a thing lent is back. */
export const contributionSubject: SubjectKind = {
  kind: "contribution",
  async find(looking, ids) {
    const lines = await ownLines(looking);
    return lines
      .filter(({ id }) => ids.includes(id))
      .map((line) => ({
        kind: "contribution",
        id: line.id,
        title: line.kind === "time" ? line.what : thingOf(looking.locale, line),
        url: ownContributionsUrl(looking.community.prefix),
        people: [line.personId],
      }));
  },
};

async function ownLines(looking: Looking): Promise<Contribution[]> {
  return looking.person ? contributionsBy(looking, looking.person.id, mostOwn) : [];
}
