import { isFacilitator, type Looking } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
import { peopleNamed, skillsNamed } from "#members";
import { sql, type RawBuilder } from "kysely";
import type { Posting, PostingKind, PostingLine } from "./posting.ts";

/**
 * What the person looking may see of the postings called `p`: members see those that are not
 * withdrawn, one's own always; a facilitator those noted for someone. Visitors see none.
 */
export function visible({ person }: Looking): RawBuilder<boolean> {
  if (!person) return sql`false`;
  const noted = isFacilitator(person) ? sql`or p.person_id <> p.entered_by_id` : sql``;
  return sql`(p.withdrawn_at is null or p.person_id = ${person.id} ${noted})`;
}

const closedAt = (kind: PostingKind) =>
  kind === "need" ? sql`p.closed_at` : sql`null::timestamptz`;

type PostingRow = Omit<Posting, "person" | "skills"> & { skillIds: number[] };

/** @throws NotFound when absent, or hidden from the person looking */
export async function findPosting(
  looking: Looking,
  kind: PostingKind,
  id: number,
): Promise<Posting> {
  const posting = await findPostingOrNone(looking, kind, id);
  if (!posting) throw new NotFound();
  return posting;
}

export async function findPostingOrNone(
  looking: Looking,
  kind: PostingKind,
  id: number,
): Promise<Posting | undefined> {
  const { rows } = await sql<PostingRow>`
    select ${kind}::text as kind, p.id, p.title, p.details, p.place, p.place_folded as "placeFolded",
      p.remote, p.person_id as "personId", p.entered_by_id as "enteredById", p.opened_at as "openedAt",
      ${closedAt(kind)} as "closedAt", p.version,
      array(select k.skill_id from ${sql.table(`${kind}_skill`)} k
        where k.community_id = p.community_id and k.${sql.ref(`${kind}_id`)} = p.id) as "skillIds"
    from ${sql.table(kind)} p
    where p.community_id = ${looking.community.id} and p.id = ${id} and ${visible(looking)}`.execute(
    looking.db.query,
  );
  if (!rows[0]) return undefined;
  const { skillIds, ...row } = rows[0];
  const person = (await peopleNamed(looking.db, [row.personId])).get(row.personId)!;
  return { ...row, person, skills: await skillsNamed(looking.db, skillIds) };
}

/** Whether it was taken back, for those who may still read it. */
export async function isWithdrawn(
  looking: Looking,
  kind: PostingKind,
  id: number,
): Promise<boolean> {
  const { rows } = await sql<{ withdrawn: boolean }>`select p.withdrawn_at is not null as withdrawn
    from ${sql.table(kind)} p where p.id = ${id} and ${visible(looking)}`.execute(looking.db.query);
  return rows[0]?.withdrawn ?? false;
}

/** Several postings of one kind at once, those the person looking may see. */
export async function findPostings(
  looking: Looking,
  kind: PostingKind,
  ids: number[],
): Promise<PostingLine[]> {
  const { rows } = await sql<PostingLine>`
    select ${kind}::text as kind, p.id, p.title, p.place, p.remote, p.person_id as "personId",
      p.opened_at as "openedAt", ${closedAt(kind)} as "closedAt"
    from ${sql.table(kind)} p where p.id = any(${ids}::bigint[]) and ${visible(looking)}`.execute(
    looking.db.query,
  );
  return rows;
}

export type Listed = "need" | "offer" | "both";
export type ListPosition = { after: string; id: number };

const columns = (kind: PostingKind) =>
  `select '${kind}' as kind, id, title, place, remote, person_id as "personId", opened_at as "openedAt",
     ${kind === "need" ? "closed_at" : "null::timestamptz"} as "closedAt"
   from ${kind}
   where community_id = $1 and withdrawn_at is null and (opened_at, id) < ($2::timestamptz, $3::bigint)
   order by opened_at desc, id desc limit $4`;

const lists: Record<Listed, string> = {
  need: columns("need"),
  offer: columns("offer"),
  both: `select * from ((${columns("need")}) union all (${columns("offer")})) listed
         order by "openedAt" desc, id desc limit $4`,
};

const beginning: ListPosition = { after: "infinity", id: 0 };

/** The latest postings first, after a position. What everybody who is a member sees; the hottest query. */
export async function listPostings(
  looking: Looking,
  listed: Listed,
  limit: number,
  position: ListPosition = beginning,
): Promise<PostingLine[]> {
  if (!looking.person) return [];
  const { after, id } = position;
  return looking.db.named<PostingLine>(`list-postings-${listed}`, lists[listed], [
    looking.community.id,
    after,
    id,
    limit,
  ]);
}

/** Open needs about which nobody was proposed yet, the oldest first: for facilitators. */
export async function unansweredNeeds(looking: Looking, limit: number): Promise<PostingLine[]> {
  const { rows } = await sql<PostingLine>`
    select 'need'::text as kind, p.id, p.title, p.place, p.remote, p.person_id as "personId",
      p.opened_at as "openedAt", p.closed_at as "closedAt"
    from need p
    where p.closed_at is null and p.withdrawn_at is null and ${visible(looking)}
      and not exists (select from introduction i where i.community_id = p.community_id and i.need_id = p.id)
    order by p.opened_at, p.id limit ${limit}`.execute(looking.db.query);
  return rows;
}

/** What a person asked and offers, the latest first. */
export async function postingsOf(
  looking: Looking,
  personId: number,
  limit: number,
): Promise<PostingLine[]> {
  const of = (kind: PostingKind) => sql`
    select ${kind}::text as kind, p.id, p.title, p.place, p.remote, p.person_id as "personId",
      p.opened_at as "openedAt", ${closedAt(kind)} as "closedAt"
    from ${sql.table(kind)} p
    where p.person_id = ${personId} and p.withdrawn_at is null and ${visible(looking)}`;
  const { rows } =
    await sql<PostingLine>`select * from (${of("need")} union all ${of("offer")}) said
    order by "openedAt" desc, id desc limit ${limit}`.execute(looking.db.query);
  return rows;
}
