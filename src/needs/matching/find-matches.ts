import type { Looking } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { turnOf, type Candidate, type CandidateSource } from "#kernel/subjects";
import { peopleNamed, type Named } from "#members";
import { isWaiting } from "../introductions/introduction.ts";
import { introductionsOfNeed } from "../introductions/queries.ts";
import type { Posting } from "../postings/posting.ts";
import { timesUnsuited, unsuitedFor } from "../unsuited/queries.ts";
import { rank, type Fairness, type Match } from "./match.ts";
import { matterOf, whatIsSought } from "./what-is-sought.ts";

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
  const sought = whatIsSought(need, looking.clock());
  const candidates = [];
  for (const source of sources) candidates.push(...(await source.find(looking, sought)));
  const over = await endedHelpers(looking, need.id);
  for (const id of await unsuitedFor(looking.db, need.id)) over.add(id);
  const welcome = candidates.filter(({ personId }) => !over.has(personId));
  const fairness = await fairnessAmong(looking, welcome, need, sought.turn);
  const matches = rank(welcome, fairness).slice(0, limit);
  const people = await peopleNamed(
    looking.db,
    matches.map(({ personId }) => personId),
  );
  return matches.map((match) => ({ ...match, person: people.get(match.personId)! }));
}

async function fairnessAmong(
  { db, clock }: Looking,
  candidates: Candidate[],
  need: Posting,
  turn: number,
): Promise<Fairness> {
  const ids = [...new Set(candidates.map(({ personId }) => personId))];
  const skillIds = need.skills.map(({ id }) => id);
  const unsuited = await timesUnsuited(db, ids, [matterOf(need, skillIds)]);
  return {
    turn: (personId) => turnOf(turn, personId),
    unsuited: new Map(unsuited.map(({ personId, times }) => [personId, times])),
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
