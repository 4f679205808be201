import { localesOf } from "#accounts";
import type { Locale } from "#kernel/i18n";
import { isFacilitator, type Acting, type Looking } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import { sql } from "kysely";
import type { Load, Position, ShownAs } from "./tables.ts";

export type Person = {
  id: number;
  firstName: string;
  lastName: string;
  /** As she chose to be shown. */
  name: string;
  shownAs: ShownAs;
  place: string;
  wish: string;
  load: Load;
  /** Somebody signs in as this person; else others note things for her. */
  signsIn: boolean;
  /** Who may act for her, besides facilitators: her relays of today. */
  relays: number[];
  /** "On peut me contacter directement", and how. */
  direct: boolean;
  directHow: string;
  arrivedAt: Date;
  version: number;
};

export type PersonSkill = { skillId: number; label: string; position: Position };

/** How a person is named in a list of other things. */
export type Named = { id: number; firstName: string; name: string; shownAs: ShownAs };

/** The name of the person called `p` as she chose to be shown. */
export const shownName = `case p.shown_as when 'name' then trim(p.first_name || ' ' || p.last_name) else p.first_name end`;

/** The same, of what is being written. */
export function nameAsShown(person: {
  firstName: string;
  lastName: string;
  shownAs?: ShownAs;
}): string {
  const { firstName, lastName, shownAs = "name" } = person;
  return shownAs === "name" ? `${firstName} ${lastName}`.trim() : firstName;
}

/** What a `Person` is read from, of the row called `p`. */
export const personColumns = sql<string>`p.id, p.first_name as "firstName", p.last_name as "lastName",
  ${sql.raw(shownName)} as name, p.shown_as as "shownAs", p.place, p.wish, p.load,
  p.direct_since is not null as direct, p.direct_how as "directHow",
  array(select r.relay_id from relay r where r.community_id = p.community_id and r.person_id = p.id
    and r.until_at is null) as relays,
  p.arrived_at as "arrivedAt", p.version,
  exists (select from person_account a where a.community_id = p.community_id and a.person_id = p.id) as "signsIn"`;

export const isMember = sql<boolean>`exists (select from standing s where s.community_id = p.community_id
  and s.person_id = p.id and s.kind = 'member' and s.until_at is null)`;

/** @throws NotFound */
export async function findPerson({ db }: Pick<Looking, "db">, id: number): Promise<Person> {
  const { rows } =
    await sql<Person>`select ${personColumns} from person p where p.id = ${id} and ${isMember}`.execute(
      db.query,
    );
  if (!rows[0]) throw new NotFound();
  return rows[0];
}

/** The names of several people at once, for lists of other things. */
export async function peopleNamed(db: Db, ids: readonly number[]): Promise<Map<number, Named>> {
  if (ids.length === 0) return new Map();
  const rows = await db.named<Named>(
    "people-named",
    `select p.id, p.first_name as "firstName", ${shownName} as name, p.shown_as as "shownAs"
     from person p where p.community_id = $1 and p.id = any($2::bigint[])`,
    [db.communityId, [...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** What each of these people can, with their position; the surest first. */
export async function skillsOf(db: Db, personIds: number[]): Promise<Map<number, PersonSkill[]>> {
  const rows = await db.query
    .selectFrom("person_skill")
    .innerJoin("skill", (on) =>
      on
        .onRef("skill.community_id", "=", "person_skill.community_id")
        .onRef("skill.id", "=", "person_skill.skill_id"),
    )
    .select(["person_id", "skill_id as skillId", "label", "position"])
    .where("person_id", "in", personIds.length ? personIds : [0])
    .orderBy(sql`array_position(array['profession','passes_on','practises','discovers'], position)`)
    .orderBy("label")
    .execute();
  const skills = new Map<number, PersonSkill[]>();
  for (const { person_id, ...skill } of rows)
    skills.set(person_id, [...(skills.get(person_id) ?? []), skill]);
  return skills;
}

/** Skills by their ids, with the community's word for each. */
export async function skillsNamed(db: Db, ids: number[]): Promise<{ id: number; label: string }[]> {
  if (ids.length === 0) return [];
  return db.query
    .selectFrom("skill")
    .select(["id", "label"])
    .where("id", "in", ids)
    .orderBy("label")
    .execute();
}

/** Members for whom others note things: they never sign in. */
export async function peopleWithoutAccount({ db }: Pick<Looking, "db">): Promise<Named[]> {
  const { rows } = await sql<Named>`select p.id, p.first_name as "firstName",
      ${sql.raw(shownName)} as name, p.shown_as as "shownAs"
    from person p where ${isMember}
      and not exists (select from person_account a where a.community_id = p.community_id and a.person_id = p.id)
    order by p.name_key, p.id limit 500`.execute(db.query);
  return rows;
}

/** Members who sign in, by name. */
export async function peopleWithAccount({ db }: Pick<Looking, "db">): Promise<Named[]> {
  const { rows } = await sql<Named>`select p.id, p.first_name as "firstName",
      ${sql.raw(shownName)} as name, p.shown_as as "shownAs"
    from person p where ${isMember}
      and exists (select from person_account a where a.community_id = p.community_id and a.person_id = p.id)
    order by p.name_key, p.id limit 500`.execute(db.query);
  return rows;
}

/** The names of all members, to be proposed while one types; none where they are too many. */
export async function namesToPropose({ db }: Pick<Looking, "db">, most = 200): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select distinct ${sql.raw(shownName)} as name
    from person p where ${isMember} order by 1 limit ${most + 1}`.execute(db.query);
  return rows.length > most ? [] : rows.map(({ name }) => name);
}

/** Those for whom one may act: for a facilitator, all who never sign in; for a relay, hers of today. */
export async function peopleActedFor(acting: Acting): Promise<Named[]> {
  if (isFacilitator(acting.person)) return peopleWithoutAccount(acting);
  const { rows } = await sql<Named>`select p.id, p.first_name as "firstName",
      ${sql.raw(shownName)} as name, p.shown_as as "shownAs"
    from relay r join person p on p.community_id = r.community_id and p.id = r.person_id
    where r.relay_id = ${acting.person.id} and r.until_at is null and ${isMember}
      and not exists (select from person_account a where a.community_id = p.community_id and a.person_id = p.id)
    order by p.name_key, p.id`.execute(acting.db.query);
  return rows;
}

/** Those of these people for whom who looks may act. */
export async function actedForAmong(
  { db, person }: Looking,
  ids: readonly number[],
): Promise<Set<number>> {
  if (!person || ids.length === 0) return new Set();
  const rows = await db.named<{ id: number }>(
    "acted-for-among",
    `select p.id from person p
     where p.community_id = $1 and p.id = any($2::bigint[]) and p.id <> $3
       and not exists (select from person_account a where a.community_id = p.community_id and a.person_id = p.id)
       and ($4 or exists (select from relay r where r.community_id = p.community_id
         and r.person_id = p.id and r.relay_id = $3 and r.until_at is null))`,
    [db.communityId, [...new Set(ids)], person.id, isFacilitator(person)],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Those of these people as whom somebody signs in. */
export async function signInsOf(db: Db, ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await db.query
    .selectFrom("person_account")
    .select("person_id")
    .where("person_id", "in", ids)
    .execute();
  return new Set(rows.map(({ person_id }) => person_id));
}

/** Where each of these people stands with being asked. */
export async function loadsOf(db: Db, ids: number[]): Promise<Map<number, Load>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query
    .selectFrom("person")
    .select(["id", "load"])
    .where("id", "in", ids)
    .execute();
  return new Map(rows.map(({ id, load }) => [id, load]));
}

export type Contact = Named & {
  email: string | null;
  load: Load;
  /** Where she lives by the clock, when it is not as the community does. */
  zone: string | null;
  /** "On peut me contacter directement", and how. */
  direct: boolean;
  directHow: string;
  /** The language to write in. */
  locale: Locale;
};

/** How to reach people: for mails, and for the pages of those who agreed to be put in touch. */
export async function contactsOf(db: Db, ids: number[]): Promise<Contact[]> {
  const { rows } = await sql<Omit<Contact, "locale"> & { accountId: number | null }>`
    select p.id, p.first_name as "firstName", ${sql.raw(shownName)} as name,
      p.shown_as as "shownAs", p.email, p.load, p.zone, p.direct_since is not null as direct,
      p.direct_how as "directHow", a.account_id as "accountId"
    from person p
    left join person_account a on a.community_id = p.community_id and a.person_id = p.id
    where p.id = any(${ids}::bigint[])`.execute(db.query);
  const locales = await localesOf(
    db,
    rows.flatMap(({ accountId }) => accountId ?? []),
  );
  return rows.map(({ accountId, ...person }) => ({
    ...person,
    locale: locales.get(accountId ?? 0) ?? "fr",
  }));
}

/**
 * For the text of another domain's query: whether the person with the number in `relay` is today a
 * relay of the one in `person`, who does not sign in.
 */
export function isRelayedBy(relay: string, community: string, person: string): string {
  return `exists (select from relay r where r.community_id = ${community} and r.person_id = ${person}
    and r.relay_id = ${relay} and r.until_at is null and not exists (select from person_account a
      where a.community_id = r.community_id and a.person_id = r.person_id))`;
}
