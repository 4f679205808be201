import type { Db } from "#kernel/db";
import type { ToWrite } from "#kernel/imports";
import { foldName } from "#kernel/text";

type Named = { firstName: string; lastName: string; email: string; place: string };

/**
 * Whom these lines speak of, several at once: whom each became before, else the one with its
 * e-mail, else the only one of that name whose place and e-mail do not say otherwise.
 */
export async function knownPeople(
  db: Db,
  lines: ToWrite<Named>[],
): Promise<(number | undefined)[]> {
  const still = await stillHere(
    db,
    lines.flatMap(({ existingId }) => existingId ?? []),
  );
  const byEmail = await peopleWithEmails(
    db,
    lines.flatMap(({ entry }) => entry.email || []),
  );
  const found = lines.map(({ entry, existingId }) =>
    existingId !== undefined && still.has(existingId) ? existingId : byEmail.get(entry.email),
  );
  const unknown = lines.flatMap(({ entry }, index) =>
    found[index] === undefined && entry.lastName !== "" ? [{ index, entry }] : [],
  );
  for (const [index, id] of await namesakes(db, unknown)) found[index] = id;
  return found;
}

async function stillHere(db: Db, ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await db.named<{ id: number }>(
    "import-people-by-id",
    "select id from person where community_id = $1 and id = any($2::bigint[])",
    [db.communityId, ids],
  );
  return new Set(rows.map(({ id }) => id));
}

export async function peopleWithEmails(db: Db, emails: string[]): Promise<Map<string, number>> {
  if (emails.length === 0) return new Map();
  const rows = await db.named<{ email: string; id: number }>(
    "import-people-by-email",
    "select email, id from person where community_id = $1 and email = any($2::text[])",
    [db.communityId, emails],
  );
  return new Map(rows.map(({ email, id }) => [email, id]));
}

async function namesakes(
  db: Db,
  lines: { index: number; entry: Named }[],
): Promise<Map<number, number>> {
  if (lines.length === 0) return new Map();
  const rows = await db.named<{ index: number; id: number }>(
    "import-people-by-name",
    `select l.index, min(p.id) as id
     from unnest($2::integer[], $3::text[], $4::text[], $5::text[], $6::text[])
       as l (index, first_name, last_name, email, place)
     join person p on p.community_id = $1 and lower(p.first_name) = lower(l.first_name)
       and lower(p.last_name) = lower(l.last_name)
     where (p.email is null or l.email = '') and (l.place = '' or p.place_folded in ('', l.place))
     group by l.index having count(*) = 1`,
    [
      db.communityId,
      lines.map(({ index }) => index),
      lines.map(({ entry }) => entry.firstName),
      lines.map(({ entry }) => entry.lastName),
      lines.map(({ entry }) => entry.email),
      lines.map(({ entry }) => foldName(entry.place)),
    ],
  );
  return new Map(rows.map(({ index, id }) => [index, id]));
}
