import type { Db } from "#kernel/db";
import { findNear, nearEnough, sensesTold, topicsMet, type Near } from "#kernel/senses";
import {
  factsOfPlace,
  type Candidate,
  type CandidateSource,
  type Fact,
  type Sought,
} from "#kernel/subjects";
import { loadsOf } from "#members";
import { postingUrl } from "../urls.ts";

type Row = {
  id: number;
  title: string;
  personId: number;
  place: string;
  remote: boolean;
  /** Skills that are sought and that it names. */
  named: string[];
};
type Offer = Row & { near?: Near };

const mostLookedAt = 60;

/**
 * People whose offer names a skill that is sought, shares words with what is sought, or speaks of the
 * same in other words.
 */
export const candidates: CandidateSource = {
  async find({ db, community }, sought) {
    const found = await findNear(db, "offers_near", [sought.asked], mostLookedAt);
    const near = new Map(nearEnough(found, sought.asked).map((one) => [one.id, one]));
    const rows = await offersOfOthers(db, [...near.keys()], sought);
    const loads = await loadsOf(
      db,
      rows.map(({ personId }) => personId),
    );
    return rows
      .filter((row) => ["free", "some"].includes(loads.get(row.personId) ?? ""))
      .map((row) => ({ ...row, near: near.get(row.id) }))
      .sort(nearestFirst)
      .slice(0, mostLookedAt)
      .map((offer) => {
        const free = loads.get(offer.personId) === "free";
        return candidate(offer, sought, community.prefix, free);
      });
  },
};

/** These offers, and those that name a skill that is sought, as far as all members may see them. */
function offersOfOthers(db: Db, ids: number[], sought: Sought): Promise<Row[]> {
  return db.named<Row>(
    "offers-of-others",
    `with named as materialized (
       select k.offer_id, array_agg(s.label order by s.label) as labels
       from offer_skill k join skill s on s.community_id = k.community_id and s.id = k.skill_id
       where k.community_id = $1 and k.skill_id = any($3::bigint[])
       group by k.offer_id order by k.offer_id desc limit 200
     )
     select o.id, o.title, o.person_id as "personId", o.place, o.remote,
       coalesce(n.labels, '{}') as named
     from offer o left join named n on n.offer_id = o.id
     where o.community_id = $1 and o.id = any($2::bigint[] || array(select offer_id from named))
       and o.withdrawn_at is null and o.set_aside_at is null
       and o.audience <> 'chosen' and not o.hidden and o.person_id <> $4`,
    [db.communityId, ids, sought.skills.map(({ id }) => id), sought.personId],
  );
}

function nearestFirst(one: Offer, other: Offer): number {
  return (
    Number(other.named.length > 0) - Number(one.named.length > 0) ||
    (other.near?.closeness ?? 0) - (one.near?.closeness ?? 0) ||
    other.id - one.id
  );
}

function candidate(offer: Offer, sought: Sought, prefix: string, free: boolean): Candidate {
  const { id, title, near, named } = offer;
  const sharedSkill = named.length > 0;
  const { sharedWords = 0, closeness = 0 } = near ?? {};
  const url = postingUrl(prefix, { kind: "offer", id, title });
  const facts: Fact[] = [{ kind: "offer", title, url, sharedWords, sharedSkill, closeness }];
  if (near && !sharedSkill)
    facts.push(...sensesTold(near).map((sense): Fact => ({ kind: "sense", sense })));
  facts.push(...factsOfPlace(sought.place, offer.place));
  if (sought.remote && offer.remote) facts.push({ kind: "remote" });
  if (free) facts.push({ kind: "load", load: "free" });
  const brings = [...named, ...(near ? topicsMet(sought.asked, near) : [])];
  return { personId: offer.personId, offerId: id, facts, brings };
}
