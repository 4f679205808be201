import type { Acting } from "#kernel/acting";
import { peopleNamed, skillsOf, type Named } from "#members";
import { sql } from "kysely";
import { visible } from "../postings/queries.ts";

export type FittingNeed = {
  id: number;
  title: string;
  place: string;
  openedAt: Date;
  person: Named;
  /** The skill of mine it asks for. */
  skill: string;
};

/** Open needs of others that ask for what I practise or pass on, the latest first. */
export async function needsThatFit(acting: Acting, limit: number): Promise<FittingNeed[]> {
  const { db, person } = acting;
  const mine = (await skillsOf(db, [person.id])).get(person.id) ?? [];
  const able = mine.filter(({ position }) => position !== "discovers");
  if (able.length === 0) return [];
  const labels = new Map(able.map(({ skillId, label }) => [skillId, label]));
  const { rows } = await sql<
    Omit<FittingNeed, "person" | "skill"> & { personId: number; skillId: number }
  >`
    select distinct on (p.opened_at, p.id) p.id, p.title, p.place, p.opened_at as "openedAt",
      p.person_id as "personId", k.skill_id as "skillId"
    from need p join need_skill k on k.community_id = p.community_id and k.need_id = p.id
    where k.skill_id = any(${[...labels.keys()]}::bigint[]) and p.closed_at is null
      and p.withdrawn_at is null and p.person_id <> ${person.id} and ${visible(acting)}
      and not exists (select from introduction i
        join introduction_person ip on ip.community_id = i.community_id and ip.introduction_id = i.id
        where i.community_id = p.community_id and i.need_id = p.id and ip.person_id = ${person.id})
    order by p.opened_at desc, p.id desc limit ${limit}`.execute(db.query);
  const names = await peopleNamed(
    db,
    rows.map(({ personId }) => personId),
  );
  return rows.map(({ personId, skillId, ...need }) => ({
    ...need,
    person: names.get(personId)!,
    skill: labels.get(skillId)!,
  }));
}
