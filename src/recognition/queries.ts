import type { Looking } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
import type { SubjectRef } from "#kernel/subjects";

export type Thanks = {
  id: number;
  fromId: number;
  enteredById: number;
  to: number[];
  words: string;
  subject: SubjectRef;
  saidAt: Date;
};

const columns = `t.id, t.from_id as "fromId", t.entered_by_id as "enteredById", t.words, t.said_at as "saidAt",
  json_build_object('kind', t.subject_kind, 'id', t.subject_id) as subject,
  (select json_agg(p.person_id order by p.person_id) from thanks_person p
   where p.community_id = t.community_id and p.thanks_id = t.id) as to`;

/** @throws NotFound, when it was taken back too unless `any` is asked for */
export async function findThanks(
  { db }: Pick<Looking, "db">,
  id: number,
  which: "standing" | "any" = "standing",
): Promise<Thanks> {
  const [said] = await db.named<Thanks>(
    "thanks",
    `select ${columns} from thanks t where t.community_id = $1 and t.id = $2
       and ($3 or t.withdrawn_at is null)`,
    [db.communityId, id, which === "any"],
  );
  if (!said) throw new NotFound();
  return said;
}

/** What was said about a subject, oldest first. Whether one may see the subject is its own domain's answer. */
export function thanksAbout({ db }: Pick<Looking, "db">, subject: SubjectRef): Promise<Thanks[]> {
  return db.named<Thanks>(
    "thanks-about",
    `select ${columns} from thanks t
     where t.community_id = $1 and t.subject_kind = $2 and t.subject_id = $3
       and t.withdrawn_at is null
     order by t.said_at, t.id`,
    [db.communityId, subject.kind, subject.id],
  );
}

/**
 * The latest thanks a person received, latest first, before the one `beforeId`. Each is about a
 * subject that the person who looks may not see, or where this person appears without a name: ask
 * `readableThanks` before showing it.
 */
export function thanksTo(
  { db }: Pick<Looking, "db">,
  personId: number,
  limit: number,
  beforeId?: number,
): Promise<Thanks[]> {
  return db.named<Thanks>(
    "thanks-to",
    `select ${columns} from thanks_person r
     join thanks t on t.community_id = r.community_id and t.id = r.thanks_id
     where r.community_id = $1 and r.person_id = $2
       and ($4::bigint is null or t.id < $4) and t.withdrawn_at is null
     order by t.id desc limit $3`,
    [db.communityId, personId, limit, beforeId ?? null],
  );
}

/** The latest thanks a person said, or typed for another, latest first. For that person only. */
export function thanksFrom(
  { db }: Pick<Looking, "db">,
  personId: number,
  limit: number,
): Promise<Thanks[]> {
  return db.named<Thanks>(
    "thanks-from",
    `select ${columns} from thanks t
     where t.community_id = $1 and (t.from_id = $2 or t.entered_by_id = $2)
       and t.withdrawn_at is null
     order by t.id desc limit $3`,
    [db.communityId, personId, limit],
  );
}
