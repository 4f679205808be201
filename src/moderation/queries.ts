import type { Looking } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
import type { SubjectRef } from "#kernel/subjects";

/** That the name of who said a thing without one was shown to a facilitator. */
export type CaseOpening = {
  id: number;
  subject: SubjectRef;
  authorId: number;
  openedById: number;
  reason: string;
  openedAt: Date;
};

type Reading = Pick<Looking, "db">;

const columns = `id, author_id as "authorId", opened_by_id as "openedById", reason,
  opened_at as "openedAt", json_build_object('kind', subject_kind, 'id', subject_id) as subject`;

/** @throws NotFound */
export async function findOpening({ db }: Reading, id: number): Promise<CaseOpening> {
  const [opening] = await openingsWithIds({ db }, [id]);
  if (!opening) throw new NotFound();
  return opening;
}

export function openingsWithIds({ db }: Reading, ids: readonly number[]): Promise<CaseOpening[]> {
  return db.named<CaseOpening>(
    "case-openings-with-ids",
    `select ${columns} from case_opening where community_id = $1 and id = any ($2)`,
    [db.communityId, ids],
  );
}

/** How often a thing's case was opened, the latest first. */
export function openingsAbout({ db }: Reading, subject: SubjectRef): Promise<CaseOpening[]> {
  return db.named<CaseOpening>(
    "case-openings-about",
    `select ${columns} from case_opening
     where community_id = $1 and subject_kind = $2 and subject_id = $3 order by id desc`,
    [db.communityId, subject.kind, subject.id],
  );
}

/** The log of the community, the latest first, before the opening `beforeId`. */
export function latestOpenings(
  { db }: Reading,
  limit: number,
  beforeId?: number,
): Promise<CaseOpening[]> {
  return db.named<CaseOpening>(
    "case-openings",
    `select ${columns} from case_opening
     where community_id = $1 and ($3::bigint is null or id < $3) order by id desc limit $2`,
    [db.communityId, limit, beforeId ?? null],
  );
}
