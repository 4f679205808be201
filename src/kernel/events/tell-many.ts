import type { Tellable } from "./tell.ts";

// A notification holds 8,000 bytes at most.
const together = 200;

/** One thing that is told of: when, and for whom it was done. */
export type ToldThing = { id: number; at?: Date; onBehalfOfId?: number };

/** Tells the same event of many things at once, as `tell` does of one: for what comes by thousands. */
export async function tellMany(
  { db, clock, person, onBehalfOf }: Tellable,
  name: string,
  kind: string,
  things: ToldThing[],
): Promise<void> {
  for (let start = 0; start < things.length; start += together) {
    const some = things.slice(start, start + together);
    const changed = { community: db.communityId, topics: some.map(({ id }) => `${kind}-${id}`) };
    await db.named(
      "tell-many",
      `with told as (
         insert into event
           (community_id, name, at, actor_id, on_behalf_of_id, subject_kind, subject_id, payload)
         select $1, $2, t.at, $4, t.on_behalf_of_id, $6, t.id, '{}'
         from unnest($7::bigint[], $3::timestamptz[], $5::bigint[]) as t (id, at, on_behalf_of_id))
       select pg_notify('koudmen_work', ''), pg_notify('koudmen_live', $8)`,
      [
        db.communityId,
        name,
        some.map(({ at }) => at ?? clock()),
        person?.id ?? null,
        some.map(({ onBehalfOfId }) => onBehalfOfId ?? onBehalfOf?.id ?? null),
        kind,
        some.map(({ id }) => id),
        JSON.stringify(changed),
      ],
    );
  }
}
