import type { Db } from "#kernel/db";
import { foldName } from "#kernel/text";
import type { MemberLine } from "./members-importer.ts";

export type KnownPerson = {
  id: number;
  email: string | null;
  place: string;
  wish: string;
  signsIn: boolean;
};

const columns = `p.id, p.email, p.place, p.wish, exists (
  select from person_account a where a.community_id = p.community_id and a.person_id = p.id) as "signsIn"`;

/**
 * The person of a line: the one it became before, else the one with its e-mail, else the only one
 * of that name whose place and e-mail do not say otherwise.
 */
export async function knownPerson(
  db: Db,
  line: MemberLine,
  existingId?: number,
): Promise<KnownPerson | undefined> {
  return (
    (existingId === undefined ? undefined : await personById(db, existingId)) ??
    (line.email === "" ? undefined : await personByEmail(db, line.email)) ??
    (await namesake(db, line))
  );
}

async function personById(db: Db, id: number) {
  const rows = await db.named<KnownPerson>(
    "import-person-by-id",
    `select ${columns} from person p where p.community_id = $1 and p.id = $2`,
    [db.communityId, id],
  );
  return rows[0];
}

async function personByEmail(db: Db, email: string) {
  const rows = await db.named<KnownPerson>(
    "import-person-by-email",
    `select ${columns} from person p where p.community_id = $1 and p.email = $2`,
    [db.communityId, email],
  );
  return rows[0];
}

async function namesake(db: Db, { firstName, lastName, email, place }: MemberLine) {
  if (lastName === "") return undefined;
  const rows = await db.named<KnownPerson>(
    "import-person-by-name",
    `select ${columns} from person p
     where p.community_id = $1 and lower(p.first_name) = lower($2) and lower(p.last_name) = lower($3)
       and (p.email is null or $4 = '') and ($5 = '' or p.place_folded in ('', $5))
     limit 2`,
    [db.communityId, firstName, lastName, email, foldName(place)],
  );
  return rows.length === 1 ? rows[0] : undefined;
}
