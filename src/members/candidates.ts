import type { Db } from "#kernel/db";
import { findNear, nearEnough, sensesTold, topicsMet, type Asked, type Near } from "#kernel/senses";
import {
  factsOfPlace,
  type Candidate,
  type CandidateSource,
  type Fact,
  type Sought,
} from "#kernel/subjects";
import type { Position } from "./tables.ts";

type Knows = {
  personId: number;
  place: string;
  load: "free" | "some";
  skills: { id: number; label: string; position: Position }[];
};

const mostNear = 30;
const mostPeople = 50;

/**
 * Members who practise or pass on a skill that is sought, or one whose name is near to what is sought,
 * and who did not say they are full or away. Who only discovers it can learn along, not help yet. A place
 * alone makes nobody a candidate.
 */
export const candidates: CandidateSource = {
  async find({ db }, sought) {
    const named = new Set(sought.skills.map(({ id }) => id));
    const found = await findNear(db, "skills_near", [sought.asked], mostNear);
    const near = await aboutThat(
      db,
      nearEnough(found, sought.asked).filter(({ id }) => !named.has(id)),
      sought,
    );
    const known = await whoKnow(db, [...named], sought);
    const alike = await whoKnow(
      db,
      near.map(({ id }) => id),
      sought,
    );
    return [
      ...known.map((who) => candidate(who, sought, exactly)),
      ...alike.map((who) => candidate(who, sought, inOtherWords(sought.asked, near))),
    ];
  },
};

/** Those whose name says first what is sought: "créole écrit" for "créole", not "jardin créole". */
async function aboutThat(db: Db, near: Near[], { speaksOf }: Sought): Promise<Near[]> {
  if (near.length === 0) return [];
  const names = await db.query
    .selectFrom("skill_name")
    .select(["skill_id as id", "name"])
    .where(
      "skill_id",
      "in",
      near.map(({ id }) => id),
    )
    .execute();
  const about = new Set(names.filter(({ name }) => speaksOf(name)).map(({ id }) => id));
  return near.filter(({ id }) => about.has(id));
}

async function whoKnow(db: Db, skillIds: number[], sought: Sought): Promise<Knows[]> {
  if (skillIds.length === 0) return [];
  return db.named<Knows>(
    "who-know",
    `select p.id as "personId", p.place, p.load,
       json_agg(json_build_object('id', s.id, 'label', s.label, 'position', k.position) order by s.label) as skills
     from person_skill k
     join person p on p.community_id = k.community_id and p.id = k.person_id
     join skill s on s.community_id = k.community_id and s.id = k.skill_id
     where k.community_id = $1 and k.skill_id = any($2::bigint[]) and k.position <> 'discovers'
       and p.id <> $3 and p.load in ('free', 'some')
     group by p.community_id, p.id
     order by bool_or(k.position in ('passes_on', 'profession')) desc, count(*) desc,
       p.load = 'free' desc, hashint8extended(p.id, $4)
     limit ${mostPeople}`,
    [db.communityId, skillIds, sought.personId, sought.turn],
  );
}

type Telling = (skill: Knows["skills"][number]) => { facts: Fact[]; brings: string[] };

const exactly: Telling = ({ label, position }) => ({
  facts: [{ kind: "skill", label, position }],
  brings: [label],
});

function inOtherWords(asked: Asked, found: Near[]): Telling {
  const nearBy = new Map(found.map((one) => [one.id, one]));
  return ({ id, label, position }) => {
    const near = nearBy.get(id)!;
    const { closeness, sharedWords } = near;
    const senses = sensesTold(near).map((sense): Fact => ({ kind: "sense", sense }));
    return {
      facts: [{ kind: "skill", label, position, closeness, sharedWords }, ...senses],
      brings: topicsMet(asked, near),
    };
  };
}

function candidate({ personId, load, ...who }: Knows, sought: Sought, tell: Telling): Candidate {
  const told = who.skills.map(tell);
  const facts = told.flatMap(({ facts }) => facts);
  facts.push(...factsOfPlace(sought.place, who.place));
  if (load === "free") facts.push({ kind: "load", load: "free" });
  return { personId, facts, brings: told.flatMap(({ brings }) => brings) };
}
