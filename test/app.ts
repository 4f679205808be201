import { openSession } from "#accounts";
import { foundCommunity } from "#communities";
import type { Acting, CommunityHere } from "#kernel/acting";
import { readSettings, type Mode } from "#kernel/config";
import type { Event } from "#kernel/events";
import type { Platform } from "#kernel/http";
import { openLog } from "#kernel/log";
import { recentMails, type KeptMail } from "#kernel/mail";
import { openSecrets } from "#kernel/secrets";
import { makeToken, type Scope } from "#members";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../src/app.ts";
import { closePlatform, openPlatform } from "../src/platform.ts";
import { testDatabase, type TestDatabase } from "./database.ts";
import {
  actingAs,
  characters,
  settle,
  type Cast,
  type Character,
  type TestPerson,
} from "./people.ts";

export type { TestPerson } from "./people.ts";

/** The whole application on a database of its own, a clock held still, mails kept to be read. */
export type TestApp = {
  app: ReturnType<typeof createApp>;
  platform: Platform;
  database: TestDatabase;
  clock: TestClock;
  /** What was logged, one JSON line each. */
  logged: string[];
  /** Founds a community where Aïcha facilitates, Dario keeps the accounts, Rosalie never signs in. */
  community(name?: string): Promise<TestCommunity>;
  /** A page as a browser asks for it; without `person`, as someone not signed in. */
  get(path: string, person?: TestPerson): Promise<Response>;
  /** A form as our own page sends it. */
  post(
    path: string,
    person: TestPerson | undefined,
    fields?: Record<string, string>,
  ): Promise<Response>;
  /** A request of a program; `token` from `tokenFor`. */
  api(
    method: string,
    path: string,
    token?: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** `name=value`, for the header `cookie`. */
  sessionCookie(person: TestPerson): Promise<string>;
  tokenFor(person: TestPerson, scope: Scope): Promise<string>;
  /** What an act receives when this person does it. */
  actingAs(person: TestPerson): Acting;
  close(): Promise<void>;
};

export type TestCommunity = Cast & {
  here: CommunityHere;
  /** One more person, in one line. */
  arrives(character: Character): Promise<TestPerson>;
  /** What was told, oldest first. */
  events(): Promise<Pick<Event, "name" | "actorId" | "onBehalfOfId" | "subject" | "facts">[]>;
  /** Mails written, newest first. */
  mails(): Promise<KeptMail[]>;
};

/** Calling it gives the moment. */
export type TestClock = (() => Date) & {
  set(moment: string): void;
  /** Lets time pass. */
  pass(time: { days?: number; hours?: number; minutes?: number; seconds?: number }): void;
};

export async function testApp(
  options: { mode?: Mode; start?: string; environment?: Record<string, string> } = {},
): Promise<TestApp> {
  const database = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), "koudmen-app-"));
  const clock = testClock(options.start ?? "2026-03-03T12:00:00Z");
  const logged: string[] = [];
  const settings = {
    ...readSettings({ ...options.environment, DATA_DIR: folder }),
    mode: options.mode ?? "development",
  };
  const platform = openPlatform({
    settings,
    databaseUrl: database.appUrl,
    secrets: openSecrets(folder),
    log: openLog("info", (line) => logged.push(line)),
    clock,
    assets: { css: "/static/test.css", js: "/static/test.js" },
  });
  const app = createApp(platform);

  async function sessionCookie(person: TestPerson) {
    if (!person.account) throw new Error(`${person.name} has no account.`);
    const { id } = person.account;
    const token = await platform.database.global((db) => openSession({ db, clock }, id));
    return `koudmen-session=${token}`;
  }
  const cookies = async (person?: TestPerson): Promise<Record<string, string>> =>
    person ? { cookie: await sessionCookie(person) } : {};

  return {
    app,
    platform,
    database,
    clock,
    logged,
    sessionCookie,
    community: (name) => testCommunity(platform, clock, name),
    get: async (path, person) =>
      app.request(settings.baseUrl + path, { headers: await cookies(person) }),
    post: async (path, person, fields = {}) =>
      app.request(settings.baseUrl + path, {
        method: "POST",
        headers: { ...(await cookies(person)), origin: settings.baseUrl },
        body: new URLSearchParams(fields),
      }),
    api: async (method, path, token, body, headers = {}) =>
      app.request(settings.baseUrl + path, {
        method,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        body: body === undefined ? undefined : JSON.stringify(body),
      }),
    tokenFor: (person, scope) =>
      makeToken({ db: platform.database.of(person.community.id), clock }, person.id, {
        label: scope,
        scope,
      }),
    actingAs: (person) => actingAs(person, platform.database.of(person.community.id), clock),
    async close() {
      await closePlatform(platform);
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function testCommunity(
  platform: Platform,
  clock: TestClock,
  name = "Les Savoirs partagés",
): Promise<TestCommunity> {
  const founding = {
    name,
    sentence: "On apprend en s'aidant.",
    nextOn: "",
    zone: "America/Martinique",
  } as const;
  const { slug } = await platform.database.global(async (db) => {
    const inside = await foundCommunity(db, founding, clock);
    return inside.query
      .selectFrom("community")
      .select("slug")
      .where("id", "=", inside.communityId)
      .executeTakeFirstOrThrow();
  });
  const here = await platform.community(slug);
  if (!here) throw new Error(`${name} was not founded.`);
  const db = platform.database.of(here.id);
  const arrives = (character: Character) =>
    db.transaction((db) => settle(db, here, clock, character));

  const cast: Partial<Cast> = {};
  for (const [who, character] of Object.entries(characters))
    cast[who as keyof Cast] = await arrives({ ...character } as Character);
  return {
    ...(cast as Cast),
    here,
    arrives,
    events: () =>
      db.reading(async ({ query }) => {
        const rows = await query.selectFrom("event").selectAll().orderBy("id").execute();
        return rows.map((row) => ({
          name: row.name,
          actorId: row.actor_id,
          onBehalfOfId: row.on_behalf_of_id,
          subject: { kind: row.subject_kind, id: row.subject_id },
          facts: row.payload,
        }));
      }),
    mails: () => db.reading((db) => recentMails(db, platform.secrets)),
  };
}

function testClock(start: string): TestClock {
  let now = new Date(start);
  const clock = () => new Date(now);
  return Object.assign(clock, {
    set(moment: string) {
      now = new Date(moment);
    },
    pass({ days = 0, hours = 0, minutes = 0, seconds = 0 }) {
      now = new Date(now.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
    },
  });
}
