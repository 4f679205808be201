import type { Acting } from "#kernel/acting";
import { skillsOf } from "#members";
import { sql } from "kysely";
import { findPostings } from "../postings/queries.ts";
import type { PostingLine } from "../postings/posting.ts";

/** A need, and the skill of mine it asks for. */
export type FittingNeed = PostingLine & { skill: string };

/** Open needs of others that ask for what I practise or pass on, the latest first. */
export async function needsThatFit(acting: Acting, limit: number): Promise<FittingNeed[]> {
  const { db, person } = acting;
  const mine = (await skillsOf(db, [person.id])).get(person.id) ?? [];
  const able = mine.filter(({ position }) => position !== "discovers");
  if (able.length === 0) return [];
  const labels = new Map(able.map(({ skillId, label }) => [skillId, label]));
  const { rows } = await sql<{ id: number; skillId: number }>`
    select distinct on (p.opened_at, p.id) p.id, k.skill_id as "skillId"
    from need p join need_skill k on k.community_id = p.community_id and k.need_id = p.id
    where k.skill_id = any(${[...labels.keys()]}::bigint[]) and p.closed_at is null
      and p.withdrawn_at is null and p.set_aside_at is null and p.person_id <> ${person.id}
      and not exists (select from introduction i
        join introduction_person ip on ip.community_id = i.community_id and ip.introduction_id = i.id
        where i.community_id = p.community_id and i.need_id = p.id and ip.person_id = ${person.id})
    order by p.opened_at desc, p.id desc limit ${limit * unseenAtMost}`.execute(db.query);
  const seen = await findPostings(
    acting,
    "need",
    rows.map(({ id }) => id),
  );
  const byId = new Map(seen.map((need) => [need.id, need]));
  return rows
    .flatMap(({ id, skillId }) => {
      const need = byId.get(id);
      return need ? [{ ...need, skill: labels.get(skillId)! }] : [];
    })
    .slice(0, limit);
}

// Some may be for chosen people's eyes only.
const unseenAtMost = 5;
