import type { Tellable } from "./tell.ts";

// A notification holds 8,000 bytes at most.
const together = 200;

/** Tells the same event of many things at once, as `tell` does of one: for what comes by thousands. */
export async function tellMany(
  { db, clock, person, onBehalfOf }: Tellable,
  name: string,
  kind: string,
  ids: number[],
): Promise<void> {
  for (let start = 0; start < ids.length; start += together) {
    const some = ids.slice(start, start + together);
    const changed = { community: db.communityId, topics: some.map((id) => `${kind}-${id}`) };
    await db.named(
      "tell-many",
      `with told as (
         insert into event
           (community_id, name, at, actor_id, on_behalf_of_id, subject_kind, subject_id, payload)
         select $1, $2, $3, $4, $5, $6, id, '{}' from unnest($7::bigint[]) id)
       select pg_notify('koudmen_work', ''), pg_notify('koudmen_live', $8)`,
      [
        db.communityId,
        name,
        clock(),
        person?.id ?? null,
        onBehalfOf?.id ?? null,
        kind,
        some,
        JSON.stringify(changed),
      ],
    );
  }
}
