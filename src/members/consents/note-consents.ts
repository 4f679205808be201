import type { Db } from "#kernel/db";
import type { Tellable } from "#kernel/events";
import { suppressedAmong } from "./suppress.ts";
import type { Purpose } from "./tables.ts";

export type SaidConsent = {
  personId: number;
  given: boolean;
  /** When it was said, if the source tells. */
  saidAt: Date | null;
  /** Where it was said: the column of a file, a form. */
  source: string;
};

/**
 * Notes what people agreed to or refused, as they said it. The latest word counts; what is known
 * already is not noted again.
 * @returns whose word is new
 */
export async function noteConsents(
  { db, clock, person }: Tellable,
  purpose: Purpose,
  said: SaidConsent[],
): Promise<Set<number>> {
  if (said.length === 0) return new Set();
  const rows = await db.named<{ personId: number }>(
    "note-consents",
    `insert into consent (community_id, person_id, purpose, given, said_at, source, noted_by_id, noted_at)
     select $1, s.person_id, $2, s.given, s.said_at, s.source, $3, $4
     from unnest($5::bigint[], $6::boolean[], $7::timestamptz[], $8::text[])
       as s (person_id, given, said_at, source)
     where not exists (select from consent c where c.community_id = $1 and c.purpose = $2
       and c.person_id = s.person_id and c.given = s.given
       and c.said_at is not distinct from s.said_at::timestamptz(3))
     returning person_id as "personId"`,
    [
      db.communityId,
      purpose,
      person?.id ?? null,
      clock(),
      said.map(({ personId }) => personId),
      said.map(({ given }) => given),
      said.map(({ saidAt }) => saidAt),
      said.map(({ source }) => source.slice(0, 200)),
    ],
  );
  return new Set(rows.map(({ personId }) => personId));
}

/** Those of these people to whom the letter may go: they agreed last, and their address refused nothing. */
export async function mayReceive(
  db: Db,
  purpose: Purpose,
  personIds: number[],
): Promise<Set<number>> {
  const rows = await db.named<{ id: number; email: string }>(
    "may-receive",
    `select p.id, p.email from person p
     where p.community_id = $1 and p.id = any($2::bigint[]) and p.email is not null
       and (select c.given from consent c where c.community_id = p.community_id
         and c.person_id = p.id and c.purpose = $3
         order by coalesce(c.said_at, c.noted_at) desc, c.id desc limit 1)`,
    [db.communityId, personIds, purpose],
  );
  const refused = await suppressedAmong(
    db,
    rows.map(({ email }) => email),
  );
  return new Set(rows.flatMap(({ id, email }) => (refused.has(email) ? [] : id)));
}
