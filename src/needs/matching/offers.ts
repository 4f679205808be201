import type { Candidate, CandidateSource, Fact } from "#kernel/subjects";
import { loadsOf } from "#members";
import { sql } from "kysely";
import { postingUrl } from "../urls.ts";

type Row = {
  id: number;
  title: string;
  personId: number;
  place: string;
  placeFolded: string;
  remote: boolean;
  sharedWords: number;
  sharedSkill: boolean;
};

/**
 * People whose offer names a skill that is sought, or shares words with what is sought. One word in
 * common is a coincidence, unless the need has but one.
 */
export const candidates: CandidateSource = {
  async find({ db, community }, sought) {
    const skillIds = sought.skills.map(({ id }) => id);
    const { rows } = await sql<Row>`
      select o.id, o.title, o.person_id as "personId", o.place, o.place_folded as "placeFolded", o.remote,
        f.shared_words as "sharedWords", f.shared_skill as "sharedSkill"
      from offers_like(${sought.stems}::text[], ${skillIds}::bigint[], 50) f
      join offer o on o.community_id = ${community.id} and o.id = f.id
      where o.withdrawn_at is null and o.set_aside_at is null and o.audience <> 'chosen'
        and not o.hidden and o.person_id <> ${sought.personId}`.execute(db.query);
    const loads = await loadsOf(
      db,
      rows.map(({ personId }) => personId),
    );
    const least = Math.min(2, sought.stems.length);
    return rows
      .filter((row) => row.sharedSkill || row.sharedWords >= least)
      .filter((row) => ["free", "some"].includes(loads.get(row.personId) ?? ""))
      .map((row) => candidate(row, sought, community.prefix, loads.get(row.personId) === "free"));
  },
};

function candidate(
  row: Row,
  sought: { placeFolded: string; remote: boolean },
  prefix: string,
  free: boolean,
): Candidate {
  const { id, title, sharedWords, sharedSkill } = row;
  const url = postingUrl(prefix, { kind: "offer", id, title });
  const facts: Fact[] = [{ kind: "offer", title, url, sharedWords, sharedSkill }];
  if (sought.placeFolded && row.placeFolded === sought.placeFolded)
    facts.push({ kind: "place", place: row.place });
  if (sought.remote && row.remote) facts.push({ kind: "remote" });
  if (free) facts.push({ kind: "load", load: "free" });
  return { personId: row.personId, offerId: id, facts };
}
