import type { Acting } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { Conflict, NotFound } from "#kernel/errors";
import type { Tie } from "#kernel/subjects";
import { adoptSkills } from "../adopt.ts";
import { keepChange, tending } from "./change.ts";
import { tie } from "./relate.ts";

/** What a merge moved, so that it can be undone to the letter. */
export type Moved = {
  /** Its names; the first one was the preferred. */
  names: number[];
  /** Things that named it alone, and those that named both, by the table that says so. */
  ties: { table: string; moved: number[]; both: number[] }[];
  people: { personId: number; position: string; since: string; had: boolean }[];
  relations: { skillId: number; otherId: number; kind: string }[];
};

/**
 * Makes a skill a name of another one: people, needs and offers follow at once.
 * @param ties where other domains say what names a skill (`Domain.ties`)
 */
export function mergeSkills(
  acting: Acting,
  ties: Tie[],
  skillId: number,
  intoId: number,
): Promise<{ changeId: number }> {
  return tending(acting, [skillId, intoId], async (acting, skill) => {
    if (skillId === intoId) throw new Conflict("circle");
    const { db } = acting;
    const moved: Moved = {
      names: await moveNames(db, skillId, intoId),
      people: await movePeople(db, skillId, intoId),
      relations: await moveRelations(db, skillId, intoId),
      ties: [],
    };
    for (const { table, thing } of skillTies(ties))
      moved.ties.push({ table, ...(await moveTies(db, table, thing, skillId, intoId)) });
    await db.query
      .updateTable("skill")
      .set({ merged_into_id: intoId })
      .where("id", "=", skillId)
      .execute();
    await adoptSkills(db, [intoId], acting.clock());
    return keepChange(acting, {
      kind: "merged",
      skillId: intoId,
      otherId: skillId,
      before: skill.label,
      moved,
    });
  });
}

/** Parts again what was merged; what was changed by hand meanwhile stays as it is. */
export async function partMerged(
  db: Db,
  ties: Tie[],
  intoId: number,
  skillId: number,
  moved: Moved,
): Promise<void> {
  const back = await db.query
    .updateTable("skill")
    .set({ merged_into_id: null })
    .where("id", "=", skillId)
    .where("merged_into_id", "=", intoId)
    .executeTakeFirst();
  if (!back.numUpdatedRows) throw new NotFound();
  await db.named(
    "part-names",
    `update skill_name set skill_id = $3, preferred = id = ($4::bigint[])[1]
     where community_id = $1 and skill_id = $2 and id = any($4::bigint[])`,
    [db.communityId, intoId, skillId, moved.names],
  );
  await partPeople(db, intoId, skillId, moved.people);
  for (const { table, moved: ids, both } of moved.ties) {
    const known = skillTies(ties).find((one) => one.table === table);
    if (known) await partTies(db, known, intoId, skillId, ids, both);
  }
  await db.execute(
    "delete from skill_relation where community_id = $1 and (skill_id, other_id) in (($2, $3), ($3, $2))",
    [db.communityId, intoId, skillId],
  );
  for (const { skillId: one, otherId, kind } of moved.relations) await tie(db, one, otherId, kind);
}

const skillTies = (ties: Tie[]) => ties.filter(({ kind }) => kind === "skill");

async function moveNames(db: Db, skillId: number, intoId: number): Promise<number[]> {
  const rows = await db.named<{ id: number }>(
    "move-names",
    `with moving as (select id, preferred from skill_name where community_id = $1 and skill_id = $2),
       moved as (update skill_name n set skill_id = $3, preferred = false from moving m
         where n.community_id = $1 and n.id = m.id)
     select id from moving order by preferred desc, id`,
    [db.communityId, skillId, intoId],
  );
  return rows.map(({ id }) => id);
}

/** Who has both keeps where she stands with the other. */
async function movePeople(db: Db, skillId: number, intoId: number): Promise<Moved["people"]> {
  const people = await db.named<Moved["people"][number]>(
    "move-people",
    `delete from person_skill k where k.community_id = $1 and k.skill_id = $2
     returning k.person_id as "personId", k.position, k.since_at::text as since,
       exists (select from person_skill o where o.community_id = $1 and o.skill_id = $3
         and o.person_id = k.person_id) as had`,
    [db.communityId, skillId, intoId],
  );
  await placePeople(
    db,
    intoId,
    people.filter(({ had }) => !had),
  );
  return people;
}

async function partPeople(db: Db, intoId: number, skillId: number, people: Moved["people"]) {
  const alone = people.filter(({ had }) => !had).map(({ personId }) => personId);
  // Only who still stands with it: she may have taken it from her page meanwhile.
  const left = await db.named<{ id: number }>(
    "part-people",
    `delete from person_skill where community_id = $1 and skill_id = $2 and person_id = any($3::bigint[])
     returning person_id as id`,
    [db.communityId, intoId, alone],
  );
  const still = new Set(left.map(({ id }) => id));
  await placePeople(
    db,
    skillId,
    people.filter(({ had, personId }) => had || still.has(personId)),
  );
}

async function placePeople(db: Db, skillId: number, people: Moved["people"]): Promise<void> {
  await db.named(
    "place-people",
    `insert into person_skill (community_id, person_id, skill_id, position, since_at)
     select $1, person, $2, position, since::timestamptz
     from unnest($3::bigint[], $4::text[], $5::text[]) as p (person, position, since)
     on conflict do nothing`,
    [
      db.communityId,
      skillId,
      people.map(({ personId }) => personId),
      people.map(({ position }) => position),
      people.map(({ since }) => since),
    ],
  );
}

async function moveTies(db: Db, table: string, thing: string, skillId: number, intoId: number) {
  const rows = await db.execute(
    `delete from ${table} k where k.community_id = $1 and k.skill_id = $2
     returning k.${thing} as id, exists (select from ${table} o where o.community_id = $1
       and o.skill_id = $3 and o.${thing} = k.${thing}) as both`,
    [db.communityId, skillId, intoId],
  );
  const moved = rows.filter(({ both }) => !both).map(({ id }) => Number(id));
  await db.execute(
    `insert into ${table} (community_id, ${thing}, skill_id) select $1, id, $2 from unnest($3::bigint[]) id`,
    [db.communityId, intoId, moved],
  );
  return { moved, both: rows.filter(({ both }) => both).map(({ id }) => Number(id)) };
}

async function partTies(
  db: Db,
  { table, thing }: Tie,
  intoId: number,
  skillId: number,
  moved: number[],
  both: number[],
): Promise<void> {
  const left = await db.execute(
    `delete from ${table} where community_id = $1 and skill_id = $2 and ${thing} = any($3::bigint[])
     returning ${thing} as id`,
    [db.communityId, intoId, moved],
  );
  const ids = [...left.map(({ id }) => Number(id)), ...both];
  await db.execute(
    `insert into ${table} (community_id, ${thing}, skill_id) select $1, id, $2 from unnest($3::bigint[]) id
     on conflict do nothing`,
    [db.communityId, skillId, ids],
  );
}

/** What it was tied to is tied to the other; a tie that would make a circle is let go. */
async function moveRelations(db: Db, skillId: number, intoId: number) {
  const gone = await db.named<Moved["relations"][number]>(
    "move-relations",
    `delete from skill_relation where community_id = $1 and $2 in (skill_id, other_id)
     returning skill_id as "skillId", other_id as "otherId", kind`,
    [db.communityId, skillId],
  );
  for (const { skillId: one, otherId, kind } of gone) {
    const [from, to] = [one === skillId ? intoId : one, otherId === skillId ? intoId : otherId];
    if (from === to) continue;
    await tie(db, from, to, kind).catch((refusal: unknown) => {
      if (!(refusal instanceof Conflict)) throw refusal;
    });
  }
  return gone;
}
