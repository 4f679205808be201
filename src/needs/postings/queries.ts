import type { Looking } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import { peopleNamed, skillsNamed } from "#members";
import type { Posting, PostingKind, PostingLine } from "./posting.ts";
import { eyesOf, known, lineColumns, viewerOf, visible } from "./visible.ts";

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

type PostingRow = Omit<Posting, "person" | "skills"> & { skillIds: number[] };

export async function findPostingOrNone(
  looking: Looking,
  kind: PostingKind,
  id: number,
): Promise<Posting | undefined> {
  const eyes = eyesOf(looking);
  const [row] = await looking.db.named<PostingRow>(
    `posting-${kind}-${eyes}`,
    `select ${lineColumns(eyes, kind)}, p.details, p.version,
       case when ${known} then p.entered_by_id end as "enteredById", p.withdrawn_at as "withdrawnAt",
       coalesce(p.renewed_at, p.opened_at) as "renewedAt",
       p.asked_again_at is not null as "askedAgain",
       array(select k.skill_id from ${kind}_skill k
         where k.community_id = p.community_id and k.${kind}_id = p.id) as "skillIds"
     from ${kind} p where p.community_id = $1 and p.id = $3 and ${visible(eyes, kind)}`,
    [...viewerOf(looking), id],
  );
  if (!row) return undefined;
  const { skillIds, ...posting } = row;
  const { personId } = posting;
  const person = personId ? (await peopleNamed(looking.db, [personId])).get(personId)! : null;
  return { ...posting, person, skills: await skillsNamed(looking.db, skillIds) };
}

/** Several postings of one kind at once, those the person looking may see. */
export async function findPostings(
  looking: Looking,
  kind: PostingKind,
  ids: readonly number[],
): Promise<PostingLine[]> {
  if (ids.length === 0) return [];
  const eyes = eyesOf(looking);
  return looking.db.named<PostingLine>(
    `postings-${kind}-${eyes}`,
    `select ${lineColumns(eyes, kind)} from ${kind} p
     where p.community_id = $1 and p.id = any($3::bigint[]) and ${visible(eyes, kind)}`,
    [...viewerOf(looking), ids],
  );
}

export type Owner = { id: number; personId: number; enteredById: number; hidden: boolean };

/** Whose a posting is, for acts and notices. Never for a page: the person may be hidden from who looks. */
export async function ownerOf(db: Db, kind: PostingKind, id: number): Promise<Owner | undefined> {
  return (await ownersOf(db, kind, [id])).get(id);
}

/** The same of several postings at once. */
export async function ownersOf(
  db: Db,
  kind: PostingKind,
  ids: readonly number[],
): Promise<Map<number, Owner>> {
  if (ids.length === 0) return new Map();
  const rows = await db.named<Owner>(
    `owners-${kind}`,
    `select p.id, p.person_id as "personId", p.entered_by_id as "enteredById", p.hidden
     from ${kind} p where p.community_id = $1 and p.id = any($2::bigint[])`,
    [db.communityId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** What a person asked and offers, the latest first, as far as who looks may know that it is hers. */
export function postingsOf(
  looking: Looking,
  personId: number,
  limit: number,
): Promise<PostingLine[]> {
  return bothKinds(looking, "of-person", `p.person_id = $3 and ${known}`, [personId, limit]);
}

/** What is said in the name of an organisation or a project, the latest first. */
export function postingsOfCollective(
  looking: Looking,
  collectiveId: number,
  limit: number,
): Promise<PostingLine[]> {
  return bothKinds(looking, "of-collective", "p.collective_id = $3", [collectiveId, limit]);
}

/** What names a skill, the latest first. */
export function postingsNaming(
  looking: Looking,
  skillId: number,
  limit: number,
): Promise<PostingLine[]> {
  return bothKinds(
    looking,
    "naming",
    (kind) => `exists (select from ${kind}_skill k where k.community_id = p.community_id
      and k.${kind}_id = p.id and k.skill_id = $3)`,
    [skillId, limit],
  );
}

/** @param values those of `$3`, and the most rows */
function bothKinds(
  looking: Looking,
  name: string,
  condition: string | ((kind: PostingKind) => string),
  values: [number, number],
): Promise<PostingLine[]> {
  const eyes = eyesOf(looking);
  const of = (kind: PostingKind) => `select ${lineColumns(eyes, kind)} from ${kind} p
    where p.community_id = $1 and p.withdrawn_at is null
      and ${typeof condition === "string" ? condition : condition(kind)} and ${visible(eyes, kind)}`;
  return looking.db.named<PostingLine>(
    `postings-${name}-${eyes}`,
    `select * from (${of("need")} union all ${of("offer")}) said
     order by "openedAt" desc, id desc limit $4`,
    [...viewerOf(looking), ...values],
  );
}

/** Those who were chosen to read a posting, for who may correct it. */
export async function readersOf(db: Db, kind: PostingKind, id: number): Promise<number[]> {
  const rows = await db.named<{ id: number }>(
    `readers-${kind}`,
    `select person_id as id from ${kind}_reader where community_id = $1 and ${kind}_id = $2
     order by person_id`,
    [db.communityId, id],
  );
  return rows.map(({ id }) => id);
}
