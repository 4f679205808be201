import type { Looking } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { askedOf, type Meetings } from "#kernel/senses";
import { turnOf, type Candidate, type CandidateSource, type Sought } from "#kernel/subjects";
import { peopleNamed, type Named } from "#members";
import { sql } from "kysely";
import { isWaiting } from "../introductions/introduction.ts";
import { introductionsOfNeed } from "../introductions/queries.ts";
import type { Posting } from "../postings/posting.ts";
import { timesUnsuited, unsuitedFor } from "../unsuited/queries.ts";
import { everydayWords, isEveryday } from "./everyday-words.ts";
import { rank, type Fairness, type Match } from "./match.ts";

/** So many are looked at to find a few who together bring what is sought. */
export const mostLookedAt = 60;

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
  const over = await endedHelpers(looking, need.id);
  for (const id of await unsuitedFor(looking.db, need.id)) over.add(id);
  const welcome = candidates.filter(({ personId }) => !over.has(personId));
  const matches = rank(welcome, await fairnessAmong(looking, welcome, sought)).slice(0, limit);
  const people = await peopleNamed(
    looking.db,
    matches.map(({ personId }) => personId),
  );
  return matches.map((match) => ({ ...match, person: people.get(match.personId)! }));
}

/** People tell their trouble in other words than those who can help. */
const meetings: Meetings = { sound: 0.75, beginning: 0.5, named: 0.8, half: 0.6, evoked: 0.2 };

/** What a need asks for, as finding people or other needs for it goes. */
export async function whatIsSought({ db, clock }: Looking, need: Posting): Promise<Sought> {
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
    place: need.place,
    remote: need.remote,
    turn: turnFor(need.id, clock()),
  };
}

/** Another one for each need and each day. */
function turnFor(needId: number, now: Date): number {
  return Math.imul(needId * 31 + Math.floor(now.getTime() / 86_400_000), 0x9e3779b1) >>> 1;
}

async function fairnessAmong(
  { db, clock }: Looking,
  candidates: Candidate[],
  { turn, skills }: Sought,
): Promise<Fairness> {
  const ids = [...new Set(candidates.map(({ personId }) => personId))];
  const skillIds = skills.map(({ id }) => id);
  return {
    turn: (personId) => turnOf(turn, personId),
    unsuited: await timesUnsuited(db, ids, skillIds),
    asked: await metLately(db, ids, clock()),
  };
}

/** How many needs each helped with in the last 60 days: meetings that everybody may know of. */
async function metLately(db: Db, ids: number[], now: Date): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db.named<{ id: number; times: number }>(
    "met-lately",
    `select p.person_id as id, count(*)::int as times
     from introduction_person p
     join introduction i on i.community_id = p.community_id and i.id = p.introduction_id
     where p.community_id = $1 and p.person_id = any($2::bigint[]) and p.side = 'helps'
       and i.met_at > $3::timestamptz - interval '60 days'
     group by p.person_id`,
    [db.communityId, ids, now],
  );
  return new Map(rows.map(({ id, times }) => [id, times]));
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
