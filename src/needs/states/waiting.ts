import { isFacilitator, type Acting, type Looking } from "#kernel/acting";
import { peopleActedFor } from "#members";
import type { PostingKind, PostingLine } from "../postings/posting.ts";
import { eyesOf, lineColumns, viewerOf, visible } from "../postings/visible.ts";

/** Somebody is on it, and nothing was heard for this long: it is asked where it stands. */
export const daysWithoutNews = 14;

/** For a query where `$3` are those for whom one acts: hers, or somebody's whom she may ask. */
const hers = `p.person_id = any(array_append($3::bigint[], $2::bigint))
  and (p.person_id = $2 or not p.hidden or p.entered_by_id = $2)`;
const there = "p.community_id = $1 and p.withdrawn_at is null and p.set_aside_at is null";

/** What is asked about, of the person who acts and of those for whom she may act: the first asked first. */
export async function postingsAskedAgain(acting: Acting, limit: number): Promise<PostingLine[]> {
  const eyes = eyesOf(acting);
  const of = (
    kind: PostingKind,
  ) => `select ${lineColumns(eyes, kind)}, p.asked_again_at from ${kind} p
    where ${there} and p.asked_again_at is not null and ${hers}
      ${kind === "need" ? "and p.closed_at is null" : ""}`;
  return acting.db.named<PostingLine>(
    `asked-again-${eyes}`,
    `select * from (${of("need")} union all ${of("offer")}) asked
     order by asked_again_at, id limit $4`,
    [...viewerOf(acting), await actedForIds(acting), limit],
  );
}

/** Needs of hers that somebody is on, of which nothing was heard for long: the longest silent first. */
export async function needsWithoutNews(acting: Acting, limit: number): Promise<PostingLine[]> {
  const eyes = eyesOf(acting);
  const before = new Date(acting.clock().getTime() - daysWithoutNews * 86_400_000);
  return acting.db.named<PostingLine>(
    `without-news-${eyes}`,
    `select * from (select ${lineColumns(eyes, "need")}, greatest(p.taken_at, p.renewed_at,
        (select max(i.met_at) from introduction i
          where i.community_id = p.community_id and i.need_id = p.id)) as news_at
      from need p where ${there} and p.closed_at is null and p.taken_at is not null and ${hers}) taken
     where news_at < $4 order by news_at, id limit $5`,
    [...viewerOf(acting), await actedForIds(acting), before, limit],
  );
}

/** What a need may wait for from the facilitators: each is in one of these at most. */
export type Lonely = "blocker" | "problem" | "other";

const shared = `p.aim = 'problem' and exists (select from need_ally a
  where a.community_id = p.community_id and a.need_id = p.id and a.left_at is null)`;

const lonely: Record<Lonely, string> = {
  blocker: "p.aim = 'blocker'",
  problem: shared,
  // Nobody was proposed yet.
  other: `p.aim is distinct from 'blocker' and (${shared}) is not true
    and not exists (select from introduction i
      where i.community_id = p.community_id and i.need_id = p.id)`,
};

/** Open needs that nobody is on, the oldest first, for facilitators. */
export async function lonelyNeeds(
  looking: Looking,
  which: Lonely,
  limit: number,
): Promise<PostingLine[]> {
  if (!isFacilitator(looking.person)) return [];
  return looking.db.named<PostingLine>(
    `lonely-${which}`,
    `select ${lineColumns("facilitator", "need")} from need p
     where ${there} and p.closed_at is null and p.taken_at is null
       and ${visible("facilitator", "need")} and ${lonely[which]}
     order by p.opened_at, p.id limit $3`,
    [...viewerOf(looking), limit],
  );
}

async function actedForIds(acting: Acting): Promise<number[]> {
  return (await peopleActedFor(acting)).map(({ id }) => id);
}
