import type { Acting } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { findNear } from "#kernel/senses";
import type { Fact } from "#kernel/subjects";
import { loadsOf, skillsOf } from "#members";
import type { PostingLine } from "../postings/posting.ts";
import { findPostings } from "../postings/queries.ts";
import { timesUnsuited } from "../unsuited/queries.ts";
import { postingUrl } from "../urls.ts";
import { askedByName, headOf, matterOf } from "./what-is-sought.ts";

/** A need, and what of mine it asks for: the same facts as tell others why I could help. */
export type FittingNeed = PostingLine & { fact: Extract<Fact, { kind: "skill" | "offer" }> };

/** What I could bring: a skill, or an offer with the skills that it names. */
type Mine = { text: string; skillIds: number[]; fact: FittingNeed["fact"] };

/**
 * Open needs of others that nobody is on and that ask for what I practise, pass on or offer, in these
 * words or others, the latest first. None for who said that she is full or away.
 */
export async function needsThatFit(acting: Acting, limit: number): Promise<FittingNeed[]> {
  const { db, person } = acting;
  const load = (await loadsOf(db, [person.id])).get(person.id);
  if (load === "full" || load === "away") return [];
  const mine = [...(await mySkills(acting)), ...(await myOffers(acting))];
  if (mine.length === 0) return [];
  const facts = new Map([...(await askingAlike(db, mine)), ...(await askingFor(db, mine))]);
  const ids = await welcome(acting, [...facts.keys()], limit * unseenAtMost);
  const seen = await findPostings(acting, "need", ids);
  return seen
    .map((need) => ({ ...need, fact: facts.get(need.id)! }))
    .sort((one, other) => other.openedAt.getTime() - one.openedAt.getTime() || other.id - one.id)
    .slice(0, limit);
}

// Some may be for chosen people's eyes only.
const unseenAtMost = 5;
const looksAt = 200;
const mostOfMine = 20;
/** Said so many times that needs like one are not hers, another such comes to her no more. */
const timesBeforeSilence = 3;

async function mySkills({ db, person }: Acting): Promise<Mine[]> {
  const skills = (await skillsOf(db, [person.id])).get(person.id) ?? [];
  return skills
    .filter(({ position }) => position !== "discovers")
    .map(({ skillId, label, position }) => ({
      text: label,
      skillIds: [skillId],
      fact: { kind: "skill", position, label },
    }));
}

async function myOffers({ db, person, community }: Acting): Promise<Mine[]> {
  const rows = await db.named<{ id: number; title: string; skillIds: number[] }>(
    "my-open-offers",
    `select o.id, o.title, array(select k.skill_id from offer_skill k
       where k.community_id = o.community_id and k.offer_id = o.id) as "skillIds"
     from offer o
     where o.community_id = $1 and o.person_id = $2 and o.withdrawn_at is null and o.set_aside_at is null
     order by o.opened_at desc, o.id desc limit ${mostOfMine}`,
    [db.communityId, person.id],
  );
  return rows.map(({ id, title, skillIds }) => {
    const url = postingUrl(community.prefix, { kind: "offer", id, title });
    const said = { sharedWords: 0, sharedSkill: false, closeness: 0 };
    return { text: title, skillIds, fact: { kind: "offer", title, url, ...said } };
  });
}

/** The latest that name one of these skills. */
async function askingFor(db: Db, mine: Mine[]): Promise<[number, FittingNeed["fact"]][]> {
  // What she can herself is told before what an offer of hers names.
  const bySkill = new Map(
    mine.toReversed().flatMap(({ skillIds, fact }) => skillIds.map((id) => [id, fact] as const)),
  );
  const rows = await db.named<{ id: number; skillId: number }>(
    "asking-for-skills",
    `select p.id, k.skill_id as "skillId"
     from need p join need_skill k on k.community_id = p.community_id and k.need_id = p.id
     where p.community_id = $1 and k.skill_id = any($2::bigint[]) and ${isAlone}
     order by p.opened_at desc, p.id desc limit ${looksAt}`,
    [db.communityId, [...bySkill.keys()]],
  );
  return rows.map(({ id, skillId }) => [id, bySkill.get(skillId)!]);
}

/**
 * Of the latest, those that surely ask for what something of mine is about (accounts, of "an hour of accounts
 * by telephone for associations"), each with what it is nearest to.
 */
async function askingAlike(db: Db, mine: Mine[]): Promise<[number, FittingNeed["fact"]][]> {
  const some = mine.slice(0, 2 * mostOfMine);
  const asked = some.map(({ text }) => askedByName(text));
  const found = await findNear(db, "needs_near", asked, looksAt);
  return found
    .filter(({ asker, met }) => met.includes(headOf(some[asker]!.text, asked[asker]!)))
    .sort((one, other) => one.closeness - other.closeness)
    .map(({ id, asker }) => [id, some[asker]!.fact]);
}

const isAlone = `p.closed_at is null and p.withdrawn_at is null and p.set_aside_at is null
  and p.taken_at is null`;

/** Without my own, those I seek too, those I was already asked about, and those like others that are not my subject. The latest first. */
async function welcome({ db, person }: Acting, ids: number[], most: number): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await db.named<Welcome>(
    "welcome-needs",
    `select p.id, p.title, p.details, array(select k.skill_id from need_skill k
       where k.community_id = p.community_id and k.need_id = p.id) as "skillIds"
     from need p
     where p.community_id = $1 and p.id = any($2::bigint[]) and ${isAlone} and p.person_id <> $3
      and not exists (select from need_unsuited u where u.community_id = p.community_id
        and u.need_id = p.id and u.person_id = $3)
      and not exists (select from need_ally a where a.community_id = p.community_id
        and a.need_id = p.id and a.person_id = $3 and a.left_at is null)
      and not exists (select from introduction i
        join introduction_person ip on ip.community_id = i.community_id and ip.introduction_id = i.id
        where i.community_id = p.community_id and i.need_id = p.id and ip.person_id = $3)
     order by p.opened_at desc, p.id desc limit $4`,
    [db.communityId, ids, person.id, most],
  );
  const matters = rows.map((need) => matterOf(need, need.skillIds));
  const unsuited = await timesUnsuited(db, [person.id], matters);
  const silent = unsuited.filter(({ times }) => times >= timesBeforeSilence);
  return rows.map(({ id }) => id).filter((id) => silent.every(({ needId }) => needId !== id));
}

type Welcome = { id: number; title: string; details: string; skillIds: number[] };
