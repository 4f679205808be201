import { concerned, type Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict, Forbidden, NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import { mayTalk } from "../conversations/queries.ts";
import { hasThread, type Place } from "../messages/message.ts";
import { mostDates } from "./date-poll.ts";
import { isWallTime, momentOf } from "./wall-time.ts";

export type DatesEntry = {
  place: Place;
  what?: string;
  /** Hours on the wall in the community's zone, `2026-12-06T09:00`. */
  walls: readonly string[];
};

/**
 * Asks the people of a thread which of some dates suits them.
 * @throws Conflict when there is none, too many, one that is no hour or one already past
 */
export async function proposeDates(acting: Acting, entry: DatesEntry): Promise<{ id: number }> {
  const { place, what = "" } = entry;
  const walls = [...new Set(entry.walls)].sort();
  if (!hasThread(place)) throw new NotFound();
  if (walls.length === 0 || walls.length > mostDates) throw new Conflict("dates-number");
  const { zone } = acting.community;
  const sound = (wall: string) => isWallTime(wall) && momentOf(wall, zone) > acting.clock();
  if (!walls.every(sound)) throw new Conflict("dates-past");
  return inTransaction(acting, async (acting) => {
    if (!(await mayTalk(acting, place))) throw new Forbidden();
    const { db, clock, person } = acting;
    const poll = await db.query
      .insertInto("date_poll")
      .values({
        community_id: db.communityId,
        subject_kind: place.kind,
        subject_id: place.id,
        proposed_by_id: concerned(acting).id,
        entered_by_id: person.id,
        what,
        proposed_at: clock(),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const slots = walls.map((wall) => ({
      community_id: db.communityId,
      poll_id: poll.id,
      wall,
      zone,
      starts_at: momentOf(wall, zone),
    }));
    await db.query.insertInto("date_slot").values(slots).execute();
    const facts = { subjectKind: place.kind, subjectId: place.id, dates: walls.length };
    await tell(acting, "dates.proposed", { kind: "dates", id: poll.id }, facts, [place]);
    return poll;
  });
}
