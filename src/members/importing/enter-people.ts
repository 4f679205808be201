import { tellMany } from "#kernel/events";
import type { Importing } from "#kernel/imports";
import { foldName } from "#kernel/text";
import { Conflict } from "#kernel/errors";

type Entered = {
  firstName: string;
  lastName: string;
  email: string;
  place: string;
  wish: string;
};

/**
 * Makes many people members at once, or subscribers, as `enterPerson` does one.
 * @returns their numbers, in order
 * @throws Conflict when somebody else took one of their addresses meanwhile
 */
export async function enterPeople(
  importing: Importing,
  people: Entered[],
  standing: "member" | "subscriber",
): Promise<number[]> {
  if (people.length === 0) return [];
  const { db, clock, person } = importing;
  const rows = await db.named<{ id: number }>(
    "enter-people",
    `insert into person (community_id, first_name, last_name, email, wish, place, place_folded,
       load_since, arrived_at, entered_by_id)
     select $1, p.first_name, p.last_name, nullif(p.email, ''), p.wish, p.place, p.place_folded,
       $2, $2, $3
     from unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
       with ordinality as p (first_name, last_name, email, wish, place, place_folded, rank)
     order by rank
     on conflict (community_id, email) where email is not null do nothing
     returning id`,
    [
      db.communityId,
      clock(),
      person?.id ?? null,
      people.map(({ firstName }) => firstName),
      people.map(({ lastName }) => lastName),
      people.map(({ email }) => email),
      people.map(({ wish }) => wish),
      people.map(({ place }) => place),
      people.map(({ place }) => foldName(place)),
    ],
  );
  if (rows.length !== people.length) throw new Conflict("email-taken");
  // Identities are given in the order of insertion.
  const ids = rows.map(({ id }) => id).sort((one, other) => one - other);
  await db.named(
    "enter-standings",
    `insert into standing (community_id, person_id, kind, since_at)
     select $1, id, $2, $3 from unnest($4::bigint[]) id`,
    [db.communityId, standing, clock(), ids],
  );
  const told = standing === "member" ? "person.arrived" : "person.subscribed";
  await tellMany(
    importing,
    told,
    "person",
    ids.map((id) => ({ id })),
  );
  return ids;
}
