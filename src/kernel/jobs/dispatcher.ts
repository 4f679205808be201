import type { Database } from "#kernel/db";
import type { Log } from "#kernel/log";
import type { PgBoss } from "pg-boss";
import { dispatchEvents, dispatchMails, handful, type Listeners } from "./dispatch.ts";
import { startRounds, type Rounds } from "./rounds.ts";

type Dispatching = {
  database: Database;
  boss: PgBoss;
  listeners: Listeners;
  clock: () => Date;
  log: Log;
  /** Called when jobs were made, to wake those who do them. */
  onJobs: (kind: "events" | "mails") => void;
};

/** Makes jobs of waiting events and mails. */
export function startDispatcher(dispatching: Dispatching): Rounds {
  return startRounds(
    "dispatch",
    (stopping) => dispatchWaiting(dispatching, stopping),
    dispatching.log,
  );
}

/** The table is closed to whom has no community: two functions tell where something waits. */
async function dispatchWaiting(
  { database, boss, listeners, clock, onJobs }: Dispatching,
  stopping: () => boolean,
) {
  const waiting = await database.global((db) =>
    db.named<{ kind: "events" | "mails"; id: number }>(
      "where-something-waits",
      `select 'events' as kind, id from communities_with_events() id
       union all select 'mails', id from communities_with_mail() id`,
      [],
    ),
  );
  for (const { kind, id } of waiting) {
    let taken = handful;
    while (taken === handful && !stopping()) {
      taken = await database
        .of(id)
        .transaction((db) =>
          kind === "events"
            ? dispatchEvents(db, boss, listeners, clock())
            : dispatchMails(db, boss, clock()),
        );
      if (taken > 0) onJobs(kind);
    }
  }
}
