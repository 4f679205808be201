import type { Db } from "#kernel/db";
import type { Event } from "./tables.ts";

/**
 * What was done in a person's name by somebody else, the latest first, `most` at most before the
 * event `beforeId`. For her and for who acts for her; whether one may know a subject is to be asked.
 */
export function eventsToldFor(
  db: Db,
  personId: number,
  most: number,
  beforeId?: number,
): Promise<Event[]> {
  return db.named<Event>(
    "events-told-for",
    `select community_id as "communityId", id, name, at, actor_id as "actorId",
       on_behalf_of_id as "onBehalfOfId", payload as facts,
       json_build_object('kind', subject_kind, 'id', subject_id) as subject
     from event
     where community_id = $1 and on_behalf_of_id = $2 and ($4::bigint is null or id < $4)
     order by id desc limit $3`,
    [db.communityId, personId, most, beforeId ?? null],
  );
}
