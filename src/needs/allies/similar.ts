import type { Looking } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { findNear } from "#kernel/senses";
import { askedBy, headOf } from "../matching/what-is-sought.ts";
import type { Posting, PostingLine } from "../postings/posting.ts";
import { findPostings } from "../postings/queries.ts";

const mostLookedAt = 20;

/**
 * Other open needs that seek the same, in these words or others: what it is about, or two
 * things of it. As far as who looks may see them; the nearest first.
 */
export async function similarNeeds(
  looking: Looking,
  need: Posting,
  most: number,
): Promise<PostingLine[]> {
  const asked = askedBy(need);
  const skillIds = need.skills.map(({ id }) => id);
  const found = await findNear(looking.db, "needs_near", [asked], mostLookedAt);
  const others = found.filter(({ id }) => id !== need.id);
  const head = headOf(need.title, asked);
  const near = others.filter(({ met }) => met.includes(head) || met.length > 1).map(({ id }) => id);
  const order = [...new Set([...(await openSeeking(looking.db, skillIds)), ...near])];
  const seen = await findPostings(looking, "need", order);
  return seen
    .filter(({ id }) => id !== need.id)
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
    .slice(0, most);
}

/** Of the 500 open needs said last, those that name one of these skills: most of them first, then the latest. */
async function openSeeking(db: Db, skillIds: number[]): Promise<number[]> {
  if (skillIds.length === 0) return [];
  const rows = await db.named<{ id: number }>(
    "open-seeking",
    `select n.id from (
       select id, opened_at from need
       where community_id = $1 and withdrawn_at is null and closed_at is null and set_aside_at is null
       order by opened_at desc, id desc limit 500) n
     join need_skill k on k.community_id = $1 and k.need_id = n.id and k.skill_id = any($2::bigint[])
     group by n.id, n.opened_at
     order by count(*) desc, n.opened_at desc, n.id desc limit ${mostLookedAt}`,
    [db.communityId, skillIds],
  );
  return rows.map(({ id }) => id);
}
