import type { Looking } from "#kernel/acting";
import { askedOf, type Meetings } from "#kernel/senses";
import type { CandidateSource, Sought } from "#kernel/subjects";
import { peopleNamed, type Named } from "#members";
import { sql } from "kysely";
import { isWaiting } from "../introductions/introduction.ts";
import { introductionsOfNeed } from "../introductions/queries.ts";
import type { Posting } from "../postings/posting.ts";
import { everydayWords, isEveryday } from "./everyday-words.ts";
import { rank, type Match } from "./match.ts";

export type NamedMatch = Match & { person: Named };

/**
 * Who could help with a need, the surest first, each with the facts that say why. Someone whose
 * proposal came to its end, whatever came of it, is not suggested again; until then nothing changes
 * in the list.
 */
export async function findMatches(
  looking: Looking,
  sources: CandidateSource[],
  need: Posting,
  limit: number,
): Promise<NamedMatch[]> {
  const sought = await whatIsSought(looking, need);
  const candidates = [];
  for (const source of sources) candidates.push(...(await source.find(looking, sought)));
  const ended = await endedHelpers(looking, need.id);
  const matches = rank(candidates.filter(({ personId }) => !ended.has(personId))).slice(0, limit);
  const people = await peopleNamed(
    looking.db,
    matches.map(({ personId }) => personId),
  );
  return matches.map((match) => ({ ...match, person: people.get(match.personId)! }));
}

/** People tell their trouble in other words than those who can help. */
const meetings: Meetings = { sound: 0.75, beginning: 0.5, named: 0.8, half: 0.6, evoked: 0.2 };

/** What a need asks for, as finding people or other needs for it goes. */
export async function whatIsSought({ db }: Looking, need: Posting): Promise<Sought> {
  const { rows } = await sql<{ stems: string[] }>`
    select array(select unnest(tsvector_to_array(words))
      except select unnest(tsvector_to_array(search_words(${everydayWords})))) as stems
    from need where id = ${need.id}`.execute(db.query);
  return {
    // Nobody is left out of the list where leaving her out would tell whose need it is.
    personId: need.personId ?? 0,
    stems: rows[0]?.stems ?? [],
    asked: askedOf(`${need.title} ${need.details}`, meetings, (stem) => !isEveryday(stem)),
    skills: need.skills,
    placeFolded: need.placeFolded,
    remote: need.remote,
  };
}

async function endedHelpers(looking: Looking, needId: number): Promise<Set<number>> {
  const introductions = await introductionsOfNeed(looking, needId);
  const over = introductions.filter(
    (introduction) => introduction.metAt !== null || !isWaiting(introduction, looking.clock()),
  );
  return new Set(
    over.flatMap(({ people }) =>
      people.filter(({ side }) => side === "helps").map((p) => p.personId),
    ),
  );
}
