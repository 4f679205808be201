import { accountWithEmail } from "#accounts";
import type { Acting } from "#kernel/acting";
import { loadsOf, peopleWithoutAccount, personOfAccount } from "#members";
import { findMatches, findPosting, listPostings, type PostingLine } from "#needs";
import { testApp, type TestApp } from "#test/app.ts";
import { testDatabase, type TestDatabase } from "#test/database.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { gesturesNow } from "../mornings/gestures.ts";
import { whatAwaits } from "../what-awaits.ts";
import { needs, type NeedKey } from "./needs/index.ts";
import { offers } from "./offers.ts";
import { people, type Villager } from "./people/index.ts";
import { plantDemonstration } from "./plant.ts";
import { guests } from "./routes.tsx";
import { stories, type Story } from "./stories/index.ts";
import { topics } from "./topics.ts";

const start = "2026-11-22T22:00:00Z";
let world: TestApp;

before(async () => {
  world = await testApp({ start, mode: "demonstration" });
  await plantDemonstration(world.platform.database, world.clock());
});
after(() => world.close());

/** Reads as someone of the demonstration. */
async function as<Result>(email: string, read: (acting: Acting) => Promise<Result>) {
  const { database, community, clock } = {
    ...world.platform,
    community: await world.platform.community(undefined),
  };
  assert.ok(community);
  return database.of(community.id).reading(async (db) => {
    const account = await accountWithEmail(db, email);
    const person = account && (await personOfAccount(db, account.id));
    assert.ok(person, email);
    return read({ db, community, account, person, clock, locale: "fr" });
  });
}

/** Every row of every table, by table. */
async function rowsOf({ ownerUrl }: Pick<TestDatabase, "ownerUrl">) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
  );
  const rows: Record<string, string[]> = {};
  for (const { name } of tables) {
    const found = await client.query<{ row: string }>(
      `select to_jsonb(t)::text as row from "${name}" t order by 1`,
    );
    rows[name] = found.rows.map(({ row }) => row);
  }
  await client.end();
  return rows;
}

async function plantedRows(now: string) {
  const database = await testDatabase();
  try {
    await plantDemonstration(database.database, new Date(now));
    return await rowsOf(database);
  } finally {
    await database.close();
  }
}

const everyNeed = (acting: Acting): Promise<PostingLine[]> => listPostings(acting, "need", 100);

async function idOf(acting: Acting, key: NeedKey): Promise<number> {
  const need = (await everyNeed(acting)).find(({ title }) => title === needs[key].title);
  assert.ok(need, key);
  return need.id;
}

test("the same moment plants the same rows", async () => {
  const planted = await rowsOf(world.database);
  assert.ok(planted.thanks!.length > 10);
  assert.deepEqual(await plantedRows(start), planted);
});

test("the demonstration begins today, whenever that is", async () => {
  const later = await plantedRows("2028-02-29T03:30:00Z");
  assert.ok(later.need!.some((row) => row.includes("2028-02-28")));
});

test("sixty people live there, and some never sign in", async () => {
  const { everyone, withoutScreen } = await as(guests.facilitator, async ({ db }) => ({
    everyone: await db.query.selectFrom("person").select(["email", "place"]).execute(),
    withoutScreen: await peopleWithoutAccount({ db }),
  }));
  assert.equal(everyone.length, Object.keys(people).length);
  assert.equal(everyone.length, 60);
  assert.ok(withoutScreen.length >= 10 && withoutScreen.length <= 14);
  assert.equal(everyone.filter(({ email }) => !email).length, withoutScreen.length);
  assert.ok(everyone.every(({ email }) => !email || email.endsWith("@demo.example")));
  assert.ok(everyone.every(({ place }) => place));
});

test("the three guests have their roles", async () => {
  const roles = (email: string) => as(email, ({ person }) => Promise.resolve(person.roles));
  assert.deepEqual(await roles(guests.facilitator), ["facilitator"]);
  assert.deepEqual(await roles(guests.member), []);
  assert.deepEqual(await roles(guests.treasurer), ["treasurer"]);
});

test("a story told to its end shows the whole way round", async () => {
  const told = (Object.entries(stories) as [NeedKey, Story][]).filter(([, { outcome }]) => outcome);
  assert.ok(told.length >= 8);
  await as(guests.member, async (acting) => {
    for (const [key] of told) {
      const id = await idOf(acting, key);
      const thread = await world.platform.subjects.thread(acting, { kind: "need", id });
      const icons = thread.map(({ icon }) => icon);
      for (const icon of ["link", "speech", "heart", "clock"] as const)
        assert.ok(icons.includes(icon), `${key}: ${icon}`);
      assert.ok(icons[0] === "hand" || icons[0] === "blocker", key);
    }
  });
});

test("ten kinds of needs went all the way round, two of them by people without a screen", async () => {
  const told = (Object.entries(stories) as [NeedKey, Story][]).filter(([, { outcome }]) => outcome);
  const { aims, asker } = await as(guests.member, async (acting) => {
    const said = await everyNeed(acting);
    const needOf = (key: NeedKey) => said.find(({ title }) => title === needs[key].title)!;
    return {
      aims: new Set(told.map(([key]) => needOf(key).aim)),
      asker: told.map(([key]) => needs[key].by),
    };
  });
  assert.ok([...aims].filter(Boolean).length >= 10, [...aims].join(", "));
  const village: Record<string, Villager> = people;
  assert.ok(asker.filter((who) => village[who]!.withoutScreen).length >= 2);
});

test("who spoke of debts is named to nobody, and who declined shows nowhere", async () => {
  for (const guest of Object.values(guests))
    await as(guest, async (acting) => {
      const shown = async (key: NeedKey) => {
        const ref = { kind: "need", id: await idOf(acting, key) };
        const thread = await world.platform.subjects.thread(acting, ref);
        return thread.map(({ sentence }) => render(sentence as VNode)).join(" ");
      };
      assert.match(await shown("debts"), /Amandine/);
      assert.doesNotMatch(await shown("debts"), /Stanley/);
      assert.match(await shown("oldPaths"), /Loïc/);
      assert.doesNotMatch(await shown("oldPaths"), /Gaël/);
    });
});

test("some needs wait for an answer, and nobody was proposed for a few", async () => {
  const open = await as(guests.member, async (acting) =>
    (await everyNeed(acting)).filter(({ closedAt }) => !closedAt),
  );
  const silent = open.filter(({ title }) => {
    const [key] = Object.entries(needs).find(([, need]) => need.title === title)!;
    return !(key in stories);
  });
  assert.ok(open.length > silent.length && silent.length >= 4);
});

test("Aïcha finds an answer to give, someone to meet and someone to help", async () => {
  assert.deepEqual(await awaits(guests.member), ["needs.answer", "needs.fit", "needs.meet"]);
});

test("something waits for Chloé and for Dario too, and three gestures for Chloé", async () => {
  const kinds = async (email: string) => [...new Set(await awaits(email))];
  assert.deepEqual(await kinds(guests.facilitator), ["needs.answer", "needs.fit"]);
  assert.deepEqual(await kinds(guests.treasurer), ["needs.fit"]);
  const gestures = await as(guests.facilitator, (acting) => gesturesNow(acting, world.platform, 3));
  assert.equal(gestures.open.length, 3);
});

async function awaits(email: string): Promise<string[]> {
  const waiting = await as(email, (acting) => whatAwaits(acting, world.platform, 3));
  return waiting.map(({ key }) => key.split(" ")[0]!).sort();
}

test("nobody is written to for what is past", async () => {
  const waiting = await as(guests.facilitator, async ({ db }) => ({
    events: await db.query.selectFrom("event").select("dispatched_at").execute(),
    mails: await db.query.selectFrom("mail").select("id").execute(),
  }));
  assert.ok(waiting.events.length > 100);
  assert.ok(waiting.events.every(({ dispatched_at }) => dispatched_at));
  assert.deepEqual(waiting.mails, []);
});

test("nobody who is full or away is matched, though some of them could help", async () => {
  const matched = await as(guests.facilitator, async (acting) => {
    const ids = new Set<number>();
    for (const { id } of await everyNeed(acting)) {
      const need = await findPosting(acting, "need", id);
      const matches = await findMatches(acting, world.platform.candidates, need, 50);
      for (const { personId } of matches) ids.add(personId);
    }
    return loadsOf(acting.db, [...ids]);
  });
  assert.ok(matched.size > 5);
  assert.deepEqual([...new Set(matched.values())].sort(), ["free", "some"]);
});

test("the best match of one need shares no skill that it names", async () => {
  await as(guests.facilitator, async (acting) => {
    const need = await findPosting(acting, "need", await idOf(acting, "attention"));
    const [best] = await findMatches(acting, world.platform.candidates, need, 5);
    assert.equal(best?.person.firstName, people.leonide.firstName);
    assert.ok(best.facts.every((fact) => fact.kind !== "skill" || fact.closeness !== undefined));
  });
});

test("no text has a middle dot, a doubled space or a curly apostrophe among straight ones", () => {
  const said = JSON.stringify({ people, needs, offers, stories, topics });
  assert.doesNotMatch(said, /[·‧•]| {2}|[’‘]/);
  assert.match(said, /Mme Rosalie/);
});
