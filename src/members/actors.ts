import { accountWithEmail } from "#accounts";
import type { Actor, Role } from "#kernel/acting";
import type { Db } from "#kernel/db";

/** A member `p` as acts know her, by her whole name. */
const columns = `p.id, p.first_name as "firstName", trim(p.first_name || ' ' || p.last_name) as name,
  array(select r.role from person_role r where r.community_id = p.community_id
        and r.person_id = p.id and r.until_at is null) as roles`;
const isMember = `exists (select from standing s where s.community_id = p.community_id
  and s.person_id = p.id and s.kind = 'member' and s.until_at is null)`;

type ActorRow = Actor & { roles: Role[] };

/** Who an account is here. Asked on every page, hence named. */
export async function personOfAccount(db: Db, accountId: number): Promise<Actor | undefined> {
  const [row] = await db.named<ActorRow>(
    "person-of-account",
    `select ${columns}
     from person_account a join person p on p.community_id = a.community_id and p.id = a.person_id
     where a.community_id = $1 and a.account_id = $2 and ${isMember}`,
    [db.communityId, accountId],
  );
  return row;
}

/** A member by her number: for what is made ready for her. */
export async function actorWithId(db: Db, personId: number): Promise<Actor | undefined> {
  const [row] = await db.named<ActorRow>(
    "actor-with-id",
    `select ${columns} from person p where p.community_id = $1 and p.id = $2 and ${isMember}`,
    [db.communityId, personId],
  );
  return row;
}

/** The member who signs in with this address. */
export async function memberWithEmail(db: Db, email: string): Promise<Actor | undefined> {
  const account = await accountWithEmail(db, email);
  return account && personOfAccount(db, account.id);
}

/** The longest-serving facilitator who signs in, in whose name the host's commands act. */
export async function aFacilitator(db: Db): Promise<Actor | undefined> {
  const found = await db.query
    .selectFrom("person_role")
    .innerJoin("person_account", (on) =>
      on
        .onRef("person_account.community_id", "=", "person_role.community_id")
        .onRef("person_account.person_id", "=", "person_role.person_id"),
    )
    .select("account_id")
    .where("role", "=", "facilitator")
    .where("until_at", "is", null)
    .orderBy("person_role.id")
    .limit(1)
    .executeTakeFirst();
  return found && personOfAccount(db, found.account_id);
}
