import type { Acting } from "#kernel/acting";
import type { Fact } from "#kernel/subjects";
import { loadsOf, skillsOf } from "#members";
import { sql } from "kysely";
import type { PostingLine } from "../postings/posting.ts";
import { findPostings } from "../postings/queries.ts";
import { postingUrl } from "../urls.ts";
import { everydayWords } from "./everyday-words.ts";

/** A need, and what of mine it asks for: the same facts as tell others why I could help. */
export type FittingNeed = PostingLine & { fact: Extract<Fact, { kind: "skill" | "offer" }> };
type Found = { id: number; fact: FittingNeed["fact"] };

/**
 * Open needs of others that nobody is on and that ask for what I practise, pass on or offer, the
 * latest first. None for who said that she is full or away.
 */
export async function needsThatFit(acting: Acting, limit: number): Promise<FittingNeed[]> {
  const { db, person } = acting;
  const load = (await loadsOf(db, [person.id])).get(person.id);
  if (load === "full" || load === "away") return [];
  const found = [...(await askingForMySkills(acting)), ...(await likeMyOffers(acting))];
  const facts = new Map(found.map(({ id, fact }) => [id, fact]));
  const ids = await notMine(acting, [...facts.keys()], limit * unseenAtMost);
  const seen = await findPostings(acting, "need", ids);
  return seen
    .map((need) => ({ ...need, fact: facts.get(need.id)! }))
    .sort((one, other) => other.openedAt.getTime() - one.openedAt.getTime() || other.id - one.id)
    .slice(0, limit);
}

// Some may be for chosen people's eyes only.
const unseenAtMost = 5;
const looksAt = 200;
/** Said so many times that needs of a skill are not hers, that skill alone brings her no more. */
const timesBeforeSilence = 3;

async function askingForMySkills({ db, person }: Acting): Promise<Found[]> {
  const mine = (await skillsOf(db, [person.id])).get(person.id) ?? [];
  const able = new Map(
    mine.filter(({ position }) => position !== "discovers").map((skill) => [skill.skillId, skill]),
  );
  if (able.size === 0) return [];
  const { rows } = await sql<{ id: number; skillId: number }>`
    select p.id, k.skill_id as "skillId"
    from need p join need_skill k on k.community_id = p.community_id and k.need_id = p.id
    where k.skill_id = any(${[...able.keys()]}::bigint[]) and ${isAlone}
      and (select count(*) from need_unsuited u where u.community_id = p.community_id
        and u.person_id = ${person.id} and k.skill_id = any(u.skill_ids)) < ${timesBeforeSilence}
    order by p.opened_at desc, p.id desc limit ${looksAt}`.execute(db.query);
  return rows.map(({ id, skillId }) => {
    const { position, label } = able.get(skillId)!;
    return { id, fact: { kind: "skill", position, label } };
  });
}

/** What is near to all of my offers together is found once; then each is told with the offer nearest to it. */
async function likeMyOffers({ db, person, community }: Acting): Promise<Found[]> {
  const { rows } = await sql<OfferRow>`
    with mine as materialized (
      select o.id, o.title, array(select unnest(tsvector_to_array(o.words))
          except select unnest(tsvector_to_array(search_words(${everydayWords})))) as stems,
        array(select k.skill_id from offer_skill k where k.offer_id = o.id) as skills
      from offer o
      where o.person_id = ${person.id} and o.withdrawn_at is null and o.set_aside_at is null
      order by o.opened_at desc limit 20
    ), near as materialized (
      select n.id, tsvector_to_array(n.words) as stems,
        array(select k.skill_id from need_skill k where k.need_id = n.id) as skills
      from needs_like(
        array(select distinct unnest(stems) from mine),
        array(select distinct unnest(skills) from mine), ${looksAt}) f
      join need n on n.id = f.id
    ), pair as (
      select n.id, o.id as offer_id, o.title, o.stems, n.skills && o.skills as shared_skill,
        cardinality(array(select unnest(n.stems) intersect select unnest(o.stems))) as shared_words
      from near n, mine o
    )
    select distinct on (id) id, offer_id as "offerId", title, shared_words as "sharedWords",
      shared_skill as "sharedSkill"
    from pair where shared_skill or shared_words >= least(2, cardinality(stems)) and shared_words > 0
    order by id, shared_skill desc, shared_words desc, offer_id desc`.execute(db.query);
  return rows.map(({ id, offerId, title, sharedWords, sharedSkill }) => {
    const url = postingUrl(community.prefix, { kind: "offer", id: offerId, title });
    return {
      id,
      fact: { kind: "offer", title, url, sharedWords, sharedSkill, closeness: sharedWords },
    };
  });
}

type OfferRow = {
  id: number;
  offerId: number;
  title: string;
  sharedWords: number;
  sharedSkill: boolean;
};

const isAlone = sql`p.closed_at is null and p.withdrawn_at is null and p.set_aside_at is null
  and p.taken_at is null`;

/** Without my own, those I seek too, and those I was already asked about. The latest first. */
async function notMine({ db, person }: Acting, ids: number[], most: number): Promise<number[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: number }>`
    select p.id from need p
    where p.id = any(${ids}::bigint[]) and ${isAlone} and p.person_id <> ${person.id}
      and not exists (select from need_unsuited u where u.community_id = p.community_id
        and u.need_id = p.id and u.person_id = ${person.id})
      and not exists (select from need_ally a where a.community_id = p.community_id
        and a.need_id = p.id and a.person_id = ${person.id} and a.left_at is null)
      and not exists (select from introduction i
        join introduction_person ip on ip.community_id = i.community_id and ip.introduction_id = i.id
        where i.community_id = p.community_id and i.need_id = p.id and ip.person_id = ${person.id})
    order by p.opened_at desc, p.id desc limit ${most}`.execute(db.query);
  return rows.map(({ id }) => id);
}
