import { communityFinder } from "#communities";
import type { Settings } from "#kernel/config";
import { openDatabase } from "#kernel/db";
import type { Platform } from "#kernel/http";
import type { Importer } from "#kernel/imports";
import { openLive } from "#kernel/live";
import { faultFacts, type Log } from "#kernel/log";
import { openOutbox } from "#kernel/mail";
import { boundsOf, openOutside } from "#kernel/outside";
import type { Secrets } from "#kernel/secrets";
import { gatherSubjects, made } from "#kernel/subjects";
import { identity } from "#members";
import type { Assets } from "#ui";
import { domains } from "./domains.ts";

export type Ground = {
  settings: Settings;
  /** Address of the application's unprivileged role. */
  databaseUrl: string;
  secrets: Secrets;
  log: Log;
  clock: () => Date;
  assets: Assets;
};

/** Joins the domains and the kernel on a database: all that a request or a job may need. */
export function openPlatform(ground: Ground): Platform {
  const { settings, databaseUrl, secrets, log, clock, assets } = ground;
  const database = openDatabase(databaseUrl, (fault) =>
    log.warn("idle database connection lost", faultFacts(fault)),
  );
  const subjects = gatherSubjects(
    domains.flatMap(({ subjects = [] }) => subjects),
    domains.flatMap(({ pieces = [] }) => pieces),
  );
  return {
    settings,
    database,
    secrets,
    mail: openOutbox({ secrets, baseUrl: settings.baseUrl, clock }),
    live: openLive(databaseUrl, log),
    // A demonstration calls nobody.
    outside: openOutside({
      bounds: settings.mode === "demonstration" ? undefined : boundsOf(settings),
    }),
    log,
    clock,
    assets,
    domains,
    subjects,
    searchables: domains.flatMap(({ searchables = [] }) => searchables),
    ties: domains.flatMap(({ ties = [] }) => ties),
    candidates: domains.flatMap(({ candidates = [] }) => candidates),
    awaits: domains.flatMap(({ awaits = [] }) => made(awaits, subjects)),
    gestures: domains.flatMap(({ gestures = [] }) => made(gestures, subjects)),
    notices: domains.flatMap(({ notices = [] }) => notices),
    importers: domains.flatMap(({ importers = [] }) => importers as Importer<unknown>[]),
    identity: identity(clock),
    community: communityFinder(database, clock),
  };
}

export async function closePlatform(platform: Platform): Promise<void> {
  await platform.live.close();
  await platform.database.close();
}
