import type { Event } from "#kernel/events";
import type { ScheduledJob } from "#kernel/jobs";
import { noticeReactions } from "#notifications";
import { notifications } from "../src/notifications/mount.ts";
import type { TestApp, TestCommunity } from "./app.ts";

/** The latest event told in a community. */
export async function lastEvent(world: TestApp, communityId: number): Promise<Event> {
  return (await eventsOf(world, communityId)).at(-1)!;
}

/** Those told in a community after the one with this id, the oldest first. */
export async function eventsOf(
  { platform }: TestApp,
  communityId: number,
  after = 0,
): Promise<Event[]> {
  const rows = await platform.database
    .of(communityId)
    .reading((db) =>
      db.query.selectFrom("event").selectAll().where("id", ">", after).orderBy("id").execute(),
    );
  return rows.map((row) => ({
    communityId,
    id: row.id,
    name: row.name,
    at: row.at,
    actorId: row.actor_id,
    onBehalfOfId: row.on_behalf_of_id,
    subject: { kind: row.subject_kind, id: row.subject_id },
    facts: row.payload,
  }));
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

/** Does something, then lets the notices of all that it told be noted, as the worker does. */
export async function andNote<Result>(
  world: TestApp,
  { here }: TestCommunity,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = await lastEvent(world, here.id);
  const result = await work();
  for (const event of await eventsOf(world, here.id, before.id)) await noteNotices(world, event);
  return result;
}

/** Runs what time brings in one community. */
export function runJob({ platform }: TestApp, { here }: TestCommunity, job: ScheduledJob) {
  return job.run({ ...platform, communities: () => Promise.resolve([here.id]) });
}
