import type { Event } from "#kernel/events";
import { noticeReactions } from "#notifications";
import { notifications } from "../src/notifications/mount.ts";
import type { TestApp } from "./app.ts";

/** The latest event told in a community. */
export async function lastEvent({ platform }: TestApp, communityId: number): Promise<Event> {
  const row = await platform.database
    .of(communityId)
    .reading((db) =>
      db.query
        .selectFrom("event")
        .selectAll()
        .orderBy("id", "desc")
        .limit(1)
        .executeTakeFirstOrThrow(),
    );
  return {
    communityId,
    id: row.id,
    name: row.name,
    at: row.at,
    actorId: row.actor_id,
    onBehalfOfId: row.on_behalf_of_id,
    subject: { kind: row.subject_kind, id: row.subject_id },
    facts: row.payload,
  };
}

/** Lets every kind of notice react to an event, as the worker does. */
export async function noteNotices({ platform }: TestApp, event: Event): Promise<void> {
  const { database, ...means } = platform;
  for (const reaction of noticeReactions(platform.notices))
    if (reaction.on === event.name)
      await reaction.react({ ...means, db: database.of(event.communityId) }, event);
}

/** Writes the digests that are due, as the worker's round does. */
export function tellDigests({ platform }: TestApp, communityId: number): Promise<void> {
  const round = notifications.jobs!.find(({ name }) => name === "notifications.tell")!;
  return round.run({ ...platform, communities: () => Promise.resolve([communityId]) });
}
