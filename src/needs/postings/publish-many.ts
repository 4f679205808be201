import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { tellMany } from "#kernel/events";
import { lexiconFingerprint } from "#kernel/senses";
import { foldName } from "#kernel/text";
import { adoptSkills, recogniseEach } from "#members";
import { sql } from "kysely";
import { complete, type PostingEntry, type PostingToKeep } from "./entry.ts";
import type { PostingKind } from "./posting.ts";
import { foldPosting, markPosting } from "./publish.ts";
import { mostSkills } from "./tie-skills.ts";

/** A posting among many: whose it is, when it was said. It is for all members. */
export type Said = {
  entry: Pick<PostingEntry, "title" | "details" | "place" | "remote">;
  personId: number;
  at: Date;
};

type Kept = Said & { kept: PostingToKeep };

/**
 * Says many needs or offers at once, as `publishNeed` and `publishOffer` say one.
 * @returns their numbers, in order
 */
export function publishMany(acting: Acting, kind: PostingKind, said: Said[]): Promise<number[]> {
  return inTransaction(acting, async (acting) => {
    const kept: Kept[] = [];
    for (const one of said)
      kept.push({
        ...one,
        kept: await complete({ ...acting, clock: () => one.at }, kind, one.entry),
      });
    const ids = await insert(acting, kind, kept);
    await tie(acting, kind, ids, kept);
    const things = ids.map((id, index) => {
      const { personId, at } = kept[index]!;
      return { id, at, onBehalfOfId: personId === acting.person.id ? undefined : personId };
    });
    if (kind === "need") await writeStates(acting, things);
    await tellMany(acting, `${kind}.published`, kind, things);
    return ids;
  });
}

async function insert({ db, person }: Acting, kind: PostingKind, said: Kept[]): Promise<number[]> {
  const rows = said.map(({ kept, personId, at }, rank) => ({
    rank,
    person_id: personId,
    title: kept.title,
    details: kept.details,
    place: kept.place,
    place_folded: foldName(kept.place),
    remote: kept.remote,
    opened_at: at,
    folded: foldPosting(kept),
    marks: markPosting(kept),
    aim: kept.aim,
    horizon_on: kept.horizonOn,
  }));
  const { rows: made } = await sql<{ id: number }>`
    insert into ${sql.table(kind)} (community_id, person_id, entered_by_id, title, details, place,
      place_folded, remote, opened_at, words, marks, marked_with, aim, horizon_on)
    select ${db.communityId}::bigint, x.person_id, ${person.id}::bigint, x.title, x.details, x.place,
      x.place_folded, x.remote, x.opened_at, search_words(x.folded), x.marks,
      ${lexiconFingerprint()}::integer, x.aim, x.horizon_on
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x (rank integer, person_id bigint,
      title text, details text, place text, place_folded text, remote boolean,
      opened_at timestamptz, folded text, marks text[], aim text, horizon_on date)
    order by x.rank returning id`.execute(db.query);
  // Identities are given in the order of insertion.
  return made.map(({ id }) => id).sort((one, other) => one - other);
}

/** To the skills that their words name. */
async function tie(
  { db, clock }: Acting,
  kind: PostingKind,
  ids: number[],
  said: Kept[],
): Promise<void> {
  const sentences = said.map(({ kept: { title, details } }) => `${title} ${details}`);
  const skills = await recogniseEach(db, sentences, mostSkills);
  const pairs = ids.flatMap((id, index) => skills[index]!.map((skill) => [id, skill] as const));
  if (pairs.length === 0) return;
  const tied = pairs.map(([, skill]) => skill);
  await adoptSkills(db, [...new Set(tied)], clock());
  await sql`insert into ${sql.table(`${kind}_skill`)} (community_id, ${sql.ref(`${kind}_id`)}, skill_id)
    select ${db.communityId}::bigint, t.posting, t.skill
    from unnest(${pairs.map(([id]) => id)}::bigint[], ${tied}::bigint[]) as t (posting, skill)
    on conflict do nothing`.execute(db.query);
}

async function writeStates(
  { db, person }: Acting,
  needs: { id: number; at: Date; onBehalfOfId?: number }[],
): Promise<void> {
  await sql`insert into need_state (community_id, need_id, state, at, by_id, on_behalf_of_id)
    select ${db.communityId}::bigint, n.id, 'open', n.at, ${person.id}::bigint, n.whose
    from unnest(${needs.map(({ id }) => id)}::bigint[], ${needs.map(({ at }) => at)}::timestamptz[],
      ${needs.map(({ onBehalfOfId }) => onBehalfOfId ?? null)}::bigint[]) as n (id, at, whose)
    order by n.id`.execute(db.query);
}
