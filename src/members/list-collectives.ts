import { foldName } from "#kernel/text";
import type { Db } from "#kernel/db";
import type { Collective } from "./collectives.ts";
import type { Order } from "./directory/list-members.ts";
import type { Place } from "./directory/places-around.ts";

/** What organisations and projects are sought by; what is left out may be anything. */
export type CollectivesSought = {
  ids?: number[];
  /** Places as they are written. */
  places?: string[];
};

/** One of a list; `key` is its place in the order of the list. */
export type ListedCollective = Collective & { key: string };

/**
 * Organisations and projects that answer all that is sought, by name, or by place in the order of
 * `places`, those without one last.
 */
export function listCollectives(
  db: Db,
  limit: number,
  after: { key: string; id: number } | undefined,
  sought: CollectivesSought,
  order: Order,
  places: string[],
): Promise<ListedCollective[]> {
  return db.named<ListedCollective>(
    "list-collectives",
    `select * from (
       select c.id, c.kind, c.name, c.place, c.about, (case when $2::boolean
         then lpad(coalesce(array_position($3::text[], c.place), 999999)::text, 6, '0') || E'\\x01'
         else '' end || c.folded) collate "C" as key
       from collective c where c.community_id = $1
         and ($4::bigint[] is null or c.id = any ($4)) and ($5::text[] is null or c.place = any ($5))
     ) listed
     where $6::text is null or (key, id) > ($6 collate "C", $7::bigint)
     order by key, id limit $8`,
    [
      db.communityId,
      order === "place",
      places,
      sought.ids ?? null,
      sought.places ?? null,
      after?.key ?? null,
      after?.id ?? null,
      limit,
    ],
  );
}

/** The places of organisations and projects, each way of writing once, in the order of the alphabet. */
export async function placesOfCollectives(db: Db): Promise<Place[]> {
  const rows = await db.named<{ place: string }>(
    "places-of-collectives",
    "select distinct place from collective where community_id = $1 and place <> ''",
    [db.communityId],
  );
  return rows
    .map(({ place }) => ({ place, folded: foldName(place) }))
    .sort((one, other) => (one.folded < other.folded ? -1 : 1));
}
