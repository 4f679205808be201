import { senseNamed } from "#kernel/senses";
import {
  factsOfPlace,
  type Candidate,
  type CandidateSource,
  type Fact,
  type Sought,
} from "#kernel/subjects";
import { loadsOf } from "#members";
import { sql } from "kysely";
import { postingUrl } from "../urls.ts";

type Row = {
  id: number;
  title: string;
  personId: number;
  place: string;
  remote: boolean;
  closeness: number;
  sharedWords: number;
  sharedSkill: boolean;
  meant: string[];
  brings: string[];
};

/** What is less near says nothing; and beside an offer that is near, one much less near neither. */
const leastCloseness = 0.25;
const leastBesideNearest = 0.35;
/** One word in common is no coincidence when hardly anybody else says it. */
const ofOneWord = 0.45;
/** So many that only speak of the same in other words; more would bury the one that helps. */
const mostMeant = 10;

/**
 * People whose offer names a skill that is sought, shares words with what is sought, or speaks of the
 * same in other words. One everyday word in common is a coincidence.
 */
export const candidates: CandidateSource = {
  async find({ db, community }, sought) {
    const skillIds = sought.skills.map(({ id }) => id);
    const { units, marks, worth } = sought.asked;
    const { rows } = await sql<Row>`
      select o.id, o.title, o.person_id as "personId", o.place, o.remote,
        f.closeness, f.shared_words as "sharedWords", f.shared_skill as "sharedSkill", f.meant,
        array(select s.label from offer_skill k
          join skill s on s.community_id = k.community_id and s.id = k.skill_id
          where k.offer_id = o.id and k.skill_id = any(${skillIds}::bigint[]) order by s.label) as brings
      from offers_near(${units}::integer[], ${marks}::text[], ${worth}::real[], ${skillIds}::bigint[], 60) f
      join offer o on o.community_id = ${community.id} and o.id = f.id
      where o.audience <> 'chosen' and not o.hidden and o.person_id <> ${sought.personId}
      order by f.closeness desc, o.id desc`.execute(db.query);
    const loads = await loadsOf(
      db,
      rows.map(({ personId }) => personId),
    );
    return nearEnough(rows, sought)
      .filter((row) => ["free", "some"].includes(loads.get(row.personId) ?? ""))
      .map((row) => candidate(row, sought, community.prefix, loads.get(row.personId) === "free"));
  },
};

function nearEnough(rows: Row[], sought: Sought): Row[] {
  const nearest = Math.max(0, ...rows.map(({ closeness }) => closeness));
  const least = Math.min(2, sought.stems.length);
  const bySaid = (row: Row) => row.sharedSkill || row.sharedWords >= least;
  const meant = rows
    .filter((row) => !bySaid(row) && (speaksOfTheSame(row) || row.closeness >= ofOneWord))
    .filter(({ closeness }) => closeness >= Math.max(leastCloseness, nearest * leastBesideNearest))
    .slice(0, mostMeant);
  return rows.filter((row) => bySaid(row) || meant.includes(row));
}

/** It names what is meant, or evokes it by two words at least: by one, it is a coincidence. */
function speaksOfTheSame({ meant }: Row): boolean {
  return meant.length > 1 || meant.some((mark) => mark.startsWith("="));
}

function candidate(
  row: Row,
  sought: { place: string; remote: boolean },
  prefix: string,
  free: boolean,
): Candidate {
  const { id, title, sharedWords, sharedSkill, closeness } = row;
  const url = postingUrl(prefix, { kind: "offer", id, title });
  const facts: Fact[] = [{ kind: "offer", title, url, sharedWords, sharedSkill, closeness }];
  // Where the very words are shared, the offer's title tells it.
  if (!sharedSkill && sharedWords < 2) facts.push(...sensesOf(row.meant));
  facts.push(...factsOfPlace(sought.place, row.place));
  if (sought.remote && row.remote) facts.push({ kind: "remote" });
  if (free) facts.push({ kind: "load", load: "free" });
  return { personId: row.personId, offerId: id, facts, brings: row.brings };
}

const mostSensesTold = 2;

function sensesOf(meant: string[]): Fact[] {
  const titles = new Set(meant.flatMap((mark) => senseNamed(mark) ?? []));
  return [...titles].slice(0, mostSensesTold).map((sense) => ({ kind: "sense", sense }));
}
