import { isFacilitator, type Looking } from "#kernel/acting";
import { isRelayedBy } from "#members";
import type { PostingKind } from "./posting.ts";

/**
 * With whose eyes postings are read. The texts below are parts of queries in which the posting is
 * called `p`, `$1` is the community, and `$2` who looks (0 for a visitor).
 */
export type Eyes = "visitor" | "member" | "facilitator";

export function eyesOf({ person }: Looking): Eyes {
  if (!person) return "visitor";
  return isFacilitator(person) ? "facilitator" : "member";
}

/** The first values of every query made of these texts. */
export function viewerOf({ community, person }: Looking): [number, number] {
  return [community.id, person?.id ?? 0];
}

/** Its person, or who noted it: only they know whose it is when it was said without a name. */
const own = "(p.person_id = $2 or p.entered_by_id = $2)";

/** That it is known whose it is. */
export const known = `(not p.hidden or ${own})`;

/** Of what was not withdrawn: a member reads what is for members, or what she was chosen to read. */
export const readable = (kind: PostingKind) =>
  `(p.audience <> 'chosen' or ${own} or exists (select from ${kind}_reader x
     where x.community_id = p.community_id and x.${kind}_id = p.id and x.person_id = $2))`;

/**
 * What who looks may see: a member, what is readable, and her own always; who acts for someone, what
 * is noted for that person. A visitor sees what is for everyone and not set aside.
 */
export function visible(eyes: Eyes, kind: PostingKind): string {
  if (eyes === "visitor")
    // The community and who looks are named in every query, so that both have a type.
    return "(p.audience = 'everyone' and p.withdrawn_at is null and p.set_aside_at is null and $2::bigint = 0)";
  const actsForIt =
    eyes === "facilitator"
      ? "p.person_id <> p.entered_by_id"
      : isRelayedBy("$2", "p.community_id", "p.person_id");
  return `(${own} or (not p.hidden and ${actsForIt}) or (p.withdrawn_at is null and ${readable(kind)}))`;
}

/** The columns of a `PostingLine`: whose it is, and since when, only where that may be known. */
export function lineColumns(eyes: Eyes, kind: PostingKind): string {
  const isNeed = kind === "need";
  const closedAt = isNeed ? "p.closed_at" : "null::timestamptz";
  return `'${kind}' as kind, p.id, p.title, p.place, p.remote, p.aim, p.horizon_on as "horizonOn",
    p.audience, p.hidden, case when ${known} then p.person_id end as "personId",
    p.collective_id as "collectiveId", p.opened_at as "openedAt",
    case when p.aim is distinct from 'blocker' or ${closedAt} is not null
      ${eyes === "facilitator" ? "or true" : ""} then p.opened_at end as since,
    ${closedAt} as "closedAt", p.set_aside_at as "setAsideAt",
    case ${isNeed ? "when p.closed_at is not null then 'answered'" : ""}
      when p.set_aside_at is not null then 'set_aside'
      ${isNeed ? "when p.taken_at is not null then 'taken'" : ""} else 'open' end as state`;
}
