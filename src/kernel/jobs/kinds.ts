import type { Settings } from "#kernel/config";
import type { Database, Db } from "#kernel/db";
import type { Event } from "#kernel/events";
import type { Importer } from "#kernel/imports";
import type { Log } from "#kernel/log";
import type { Outbox } from "#kernel/mail";
import type { NoticeKind } from "#kernel/notices";
import type { Outside } from "#kernel/outside";
import type { Secrets } from "#kernel/secrets";
import type { Subjects } from "#kernel/subjects";

/** What a reaction receives. `db` is closed, of the event's community: open a transaction to act. */
export type Reacting = {
  db: Db;
  clock: () => Date;
  mail: Outbox;
  secrets: Secrets;
  log: Log;
  subjects: Subjects;
  notices: NoticeKind[];
  /** Calls to other servers. */
  outside: Outside;
  importers: Importer<unknown>[];
  settings: Settings;
};

/** What a domain does when another tells something. It may run twice, and must not mind. */
export type Reaction = {
  /** Domain, then what it does: `needs.tell-about-introduction`. Kept in the queue: don't rename lightly. */
  name: string;
  /** The event's name: `need.published`. */
  on: string;
  /** It calls another server: it waits in a queue apart, and keeps no other reaction waiting. */
  slow?: boolean;
  /** May take many minutes: done one at a time, apart from the others, for an hour at most. */
  long?: boolean;
  react(reacting: Reacting, event: Event): Promise<void>;
};

export type Communities = () => Promise<number[]>;

/** What a scheduled job receives: no community, and the means to go through all of them. */
export type Upkeep = Omit<Reacting, "db"> & { database: Database; communities: Communities };

/** Work that time brings. Several workers run it once; after a failure it runs again some times. */
export type ScheduledJob = {
  name: string;
  /** Five fields of cron, in universal time: `17 3 * * *`. */
  every: string;
  /** Whether it is done when a worker starts too: what another version of the program changes. */
  atStart?: true;
  run(upkeep: Upkeep): Promise<void>;
};
