import type { Acting, Actor, Role } from "#kernel/acting";
import { inTransaction, type Db } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import { hashToken } from "#kernel/secrets";
import { randomBytes } from "node:crypto";

export type Scope = "read" | "write";
export type ApiToken = { id: number; label: string; scope: Scope; madeAt: Date };

/** Makes a token that acts as `personId`. Only its hash is kept: it can't be shown again. */
export async function makeToken(
  making: { db: Db; clock: () => Date },
  personId: number,
  { label, scope }: { label: string; scope: Scope },
): Promise<string> {
  const token = `koudmen_${randomBytes(32).toString("base64url")}`;
  await inTransaction(making, ({ db, clock }) =>
    db.query
      .insertInto("api_token")
      .values({
        community_id: db.communityId,
        person_id: personId,
        token_hash: hashToken(token),
        label,
        scope,
        made_at: clock(),
        used_at: null,
        revoked_at: null,
      })
      .execute(),
  );
  return token;
}

/** One revokes one's own tokens only. */
export async function revokeToken(acting: Acting, tokenId: number): Promise<void> {
  await inTransaction(acting, async ({ db, person, clock }) => {
    const { numUpdatedRows } = await db.query
      .updateTable("api_token")
      .set({ revoked_at: clock() })
      .where("id", "=", tokenId)
      .where("person_id", "=", person.id)
      .where("revoked_at", "is", null)
      .executeTakeFirst();
    if (!numUpdatedRows) throw new NotFound();
  });
}

export function tokensOf(db: Db, personId: number): Promise<ApiToken[]> {
  return db.query
    .selectFrom("api_token")
    .select(["id", "label", "scope", "made_at as madeAt"])
    .where("person_id", "=", personId)
    .where("revoked_at", "is", null)
    .orderBy("id")
    .execute();
}

type Bearer = { account: { id: number }; person: Actor; scope: Scope };

/** Whom a live token stands for: its person must still be a member and still sign in. */
export async function bearerOf(db: Db, tokenHash: Buffer): Promise<Bearer | undefined> {
  const [row] = await db.named<{
    accountId: number;
    id: number;
    firstName: string;
    name: string;
    roles: Role[];
    scope: Scope;
  }>(
    "bearer-of-token",
    `select a.account_id as "accountId", p.id, p.first_name as "firstName", t.scope,
       trim(p.first_name || ' ' || p.last_name) as name,
       array(select r.role from person_role r where r.community_id = p.community_id
             and r.person_id = p.id and r.until_at is null) as roles
     from api_token t
     join person p on p.community_id = t.community_id and p.id = t.person_id
     join person_account a on a.community_id = p.community_id and a.person_id = p.id
     where t.community_id = $1 and t.token_hash = $2 and t.revoked_at is null
       and exists (select from standing s where s.community_id = p.community_id
                   and s.person_id = p.id and s.kind = 'member' and s.until_at is null)`,
    [db.communityId, tokenHash],
  );
  if (!row) return undefined;
  const { accountId, scope, ...person } = row;
  return { account: { id: accountId }, person, scope };
}
