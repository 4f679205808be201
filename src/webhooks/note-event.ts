import type { Event } from "#kernel/events";
import type { Reacting } from "#kernel/jobs";
import { sql } from "kysely";
import { aboutOf, factsOf } from "./told-outside.ts";

/** Writes down, once however often it is asked, to which programs an event is to be told. */
export function noteEvent({ db, clock, secrets }: Reacting, event: Event): Promise<void> {
  const { kind, id } = aboutOf(event);
  // Numbers that follow each other would tell how much happens that is not told.
  const messageId = `event_${secrets.sign("webhook", `${event.communityId} ${event.id}`)}`;
  return db.transaction(async ({ query, communityId }) => {
    await query
      .insertInto("webhook_delivery")
      .columns([
        "community_id",
        "webhook_id",
        "message_id",
        "event_name",
        "at",
        "subject_kind",
        "subject_id",
        "facts",
        "noted_at",
        "next_at",
      ])
      .expression((from) =>
        from
          .selectFrom("webhook")
          .select([
            "community_id",
            "id",
            sql<string>`${messageId}::text`.as("message_id"),
            sql<string>`${event.name}::text`.as("event_name"),
            sql<Date>`${event.at}::timestamptz`.as("at"),
            sql<string>`${kind}::text`.as("subject_kind"),
            sql<number>`${id}::bigint`.as("subject_id"),
            sql<string>`${JSON.stringify(factsOf(event))}::jsonb`.as("facts"),
            sql<Date>`${clock()}::timestamptz`.as("noted_at"),
            sql<Date>`${clock()}::timestamptz`.as("next_at"),
          ])
          .where("community_id", "=", communityId)
          .where("paused_at", "is", null)
          .where("made_at", "<=", event.at)
          .where(sql<boolean>`${event.name} = any (events)`),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}
