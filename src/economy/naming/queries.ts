import type { Looking } from "#kernel/acting";
import type { Row } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import type { SubjectRef } from "#kernel/subjects";
import type { Kind } from "../entry.ts";

/** What somebody did, named by another, until the person answers. */
export type Naming = {
  id: number;
  personId: number;
  namedById: number;
  kind: Kind;
  minutes: number | null;
  quantity: number | null;
  what: string;
  doneOn: string;
  subject: SubjectRef | null;
};

type Reading = Pick<Looking, "db">;

const columns = `n.id, n.person_id as "personId", n.named_by_id as "namedById", n.kind, n.minutes,
  n.quantity, n.what, n.done_on as "doneOn",
  case when n.subject_id is not null
    then json_build_object('kind', n.subject_kind, 'id', n.subject_id) end as subject`;

/** What waits for the answer of these people, the oldest first, or those of it with these `ids`. */
export function namingsWaiting(
  { db }: Reading,
  personIds: readonly number[],
  limit: number,
  ids?: readonly number[],
): Promise<Naming[]> {
  return db.named<Naming & Row>(
    "namings-waiting",
    `select ${columns} from contribution_naming n
     where n.community_id = $1 and n.person_id = any($2::bigint[]) and n.answered_at is null
       and ($4::bigint[] is null or n.id = any($4))
     order by n.id limit $3`,
    [db.communityId, personIds, limit, ids ?? null],
  );
}

/**
 * A naming for the person named, kept until the act ends, so that two answers at once are one.
 * @throws NotFound for anybody else, who may not know of it
 */
export async function takeNaming(
  { db }: Reading,
  personId: number,
  id: number,
): Promise<Naming & { answered: boolean }> {
  const [naming] = await db.named<Naming & { answered: boolean } & Row>(
    "naming-taken",
    `select ${columns}, n.answered_at is not null as answered from contribution_naming n
     where n.community_id = $1 and n.person_id = $2 and n.id = $3 for update`,
    [db.communityId, personId, id],
  );
  if (!naming) throw new NotFound();
  return naming;
}

/** Whose help it names; nothing when it is absent. For the route alone, which shows nothing of it. */
export async function personNamedIn({ db }: Reading, id: number): Promise<number | undefined> {
  const [naming] = await db.named<{ personId: number }>(
    "naming-person",
    `select n.person_id as "personId" from contribution_naming n
     where n.community_id = $1 and n.id = $2`,
    [db.communityId, id],
  );
  return naming?.personId;
}
