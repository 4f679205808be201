import type { Database, Db } from "#kernel/db";
import type { Event } from "#kernel/events";
import type { Reacting, Reaction } from "./kinds.ts";
import type { ReactionJob } from "./queues.ts";

/** Does one job: reads the event again and hands it to its listener. */
export async function react(
  job: ReactionJob,
  reactions: Map<string, Reaction>,
  means: Omit<Reacting, "db"> & { database: Database },
): Promise<void> {
  const reaction = reactions.get(job.reaction);
  // The listener may have gone with a later version.
  if (!reaction) return means.log.warn("no such reaction", { reaction: job.reaction });
  const { database, ...rest } = means;
  const db = database.of(job.communityId);
  const event = await db.reading((open) => findEventOrNone(open, job.eventId));
  if (event) await reaction.react({ ...rest, db }, event);
}

async function findEventOrNone(db: Db, eventId: number): Promise<Event | undefined> {
  const row = await db.query
    .selectFrom("event")
    .selectAll()
    .where("community_id", "=", db.communityId)
    .where("id", "=", eventId)
    .executeTakeFirst();
  return (
    row && {
      communityId: row.community_id,
      id: row.id,
      name: row.name,
      at: row.at,
      actorId: row.actor_id,
      onBehalfOfId: row.on_behalf_of_id,
      subject: { kind: row.subject_kind, id: row.subject_id },
      facts: row.payload,
    }
  );
}
