import type { Event } from "#kernel/events";
import type { ScheduledJob } from "#kernel/jobs";
import { noticeReactions } from "#notifications";
import type { TestApp, TestCommunity } from "./app.ts";

/** Does something, then lets every kind of notice react to what it told, as the worker does. */
export async function andReact<Result>(
  { platform }: TestApp,
  { here }: TestCommunity,
  work: () => Promise<Result>,
): Promise<Result> {
  const db = platform.database.of(here.id);
  const lastId = () =>
    db.reading(async (db) =>
      Number((await db.execute("select max(id) as id from event"))[0]!["id"]),
    );
  const before = await lastId();
  const result = await work();
  const rows = await db.reading((db) =>
    db.query.selectFrom("event").selectAll().where("id", ">", before).orderBy("id").execute(),
  );
  for (const row of rows) {
    const event: Event = {
      communityId: here.id,
      id: row.id,
      name: row.name,
      at: row.at,
      actorId: row.actor_id,
      onBehalfOfId: row.on_behalf_of_id,
      subject: { kind: row.subject_kind, id: row.subject_id },
      facts: row.payload,
    };
    for (const reaction of noticeReactions(platform.notices))
      if (reaction.on === event.name) await reaction.react({ ...platform, db }, event);
  }
  return result;
}

/** Runs what time brings in one community. */
export function runJob({ platform }: TestApp, { here }: TestCommunity, job: ScheduledJob) {
  return job.run({ ...platform, communities: () => Promise.resolve([here.id]) });
}
