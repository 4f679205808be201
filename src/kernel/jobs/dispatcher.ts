import type { Database } from "#kernel/db";
import { faultFacts, type Log } from "#kernel/log";
import type { PgBoss } from "pg-boss";
import { dispatchEvents, dispatchMails, handful, type Listeners } from "./dispatch.ts";

type Dispatching = {
  database: Database;
  boss: PgBoss;
  listeners: Listeners;
  clock: () => Date;
  log: Log;
  /** Called when jobs were made, to wake those who do them. */
  onJobs: (kind: "events" | "mails") => void;
};

const atMost = 2000;
const afterFault = 5000;

/** Looks for waiting events and mails when woken, and every two seconds by itself. */
export function startDispatcher(dispatching: Dispatching): {
  wake: () => void;
  stop: () => Promise<void>;
} {
  let stopping = false;
  let again = false;
  let cutPause = () => {};

  async function run() {
    while (!stopping) {
      again = false;
      let pause = atMost;
      try {
        await sweep(dispatching, () => stopping);
      } catch (fault) {
        dispatching.log.error("dispatch failed", faultFacts(fault));
        pause = afterFault;
      }
      if (!again && !stopping) await paused(pause);
    }
  }

  function paused(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      cutPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const wake = () => {
    again = true;
    cutPause();
  };
  const ended = run();
  return {
    wake,
    async stop() {
      stopping = true;
      cutPause();
      await ended;
    },
  };
}

/** The table is closed to whom has no community: two functions tell where something waits. */
async function sweep(
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
