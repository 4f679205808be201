import { factsOfPlace, type Candidate, type CandidateSource, type Fact } from "#kernel/subjects";
import { sql } from "kysely";
import type { Position } from "./tables.ts";

type Knows = {
  personId: number;
  place: string;
  load: "free" | "some";
  skills: { label: string; position: Position }[];
};

/**
 * Members who practise or pass on a skill that is sought, and who did not say they are full or away.
 * Who only discovers it can learn along, not help yet. A place alone
 * makes nobody a candidate.
 */
export const candidates: CandidateSource = {
  async find({ db }, sought) {
    if (sought.skills.length === 0) return [];
    const { rows } = await sql<Knows>`
      select p.id as "personId", p.place, p.load,
        json_agg(json_build_object('label', s.label, 'position', k.position) order by s.label) as skills
      from person_skill k
      join person p on p.community_id = k.community_id and p.id = k.person_id
      join skill s on s.community_id = k.community_id and s.id = k.skill_id
      where k.skill_id = any(${sought.skills.map(({ id }) => id)}::bigint[])
        and k.position <> 'discovers'
        and p.id <> ${sought.personId} and p.load in ('free', 'some')
      group by p.community_id, p.id
      order by bool_or(k.position in ('passes_on', 'profession')) desc, count(*) desc,
        p.load = 'free' desc, hashint8extended(p.id, ${sought.turn})
      limit 50`.execute(db.query);
    return rows.map((row) => candidate(row, sought.place));
  },
};

function candidate(row: Knows, place: string): Candidate {
  const facts: Fact[] = row.skills.map((skill) => ({ kind: "skill", ...skill }));
  facts.push(...factsOfPlace(place, row.place));
  if (row.load === "free") facts.push({ kind: "load", load: "free" });
  const brings = row.skills.map(({ label }) => label);
  return { personId: row.personId, facts, brings };
}
