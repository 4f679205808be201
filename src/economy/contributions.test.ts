import type { Acting, CommunityHere } from "#kernel/acting";
import { Conflict, Forbidden, NotFound } from "#kernel/errors";
import { testDatabase, type TestDatabase } from "#test/database.ts";
import { actingAs, characters, settle, type Character, type TestPerson } from "#test/people.ts";
import fc from "fast-check";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import pg from "pg";
import { noteTime, type TimeEntry } from "./note-time.ts";
import {
  findContribution,
  hoursGiven,
  latestContributions,
  contributionsBy,
  contributionsFor,
} from "./queries.ts";
import { takeBack } from "./take-back.ts";
import { pieces } from "./thread.ts";

let world: TestDatabase;
let here: CommunityHere;
let people: Record<"aicha" | "bilal" | "chloe" | "rosalie", TestPerson>;

const clock = () => new Date("2026-03-04T02:30:00Z");
const pruning = { kind: "need", id: 12 };
const subject = { ...pruning, title: "Tailler", url: "/besoins/12", people: [] };
const twoHours: TimeEntry = {
  minutes: 120,
  what: "tailler les avocatiers",
  doneOn: "2026-03-01",
  subject: pruning,
};

before(async () => {
  world = await testDatabase();
});
after(() => world.close());
beforeEach(async () => {
  here = await newCommunity();
  const { aicha, bilal, chloe, rosalie } = characters;
  people = {
    aicha: await settled(aicha),
    bilal: await settled(bilal),
    chloe: await settled(chloe),
    rosalie: await settled(rosalie),
  };
});

async function newCommunity(): Promise<CommunityHere> {
  const id = await world.community();
  return {
    id,
    name: "L'Atelier",
    sentence: "",
    prefix: "",
    zone: "America/Martinique",
    creole: false,
  };
}

function settled(character: unknown): Promise<TestPerson> {
  const db = world.database.of(here.id);
  return db.transaction((db) => settle(db, here, clock, character as Character));
}

function as(person: TestPerson): Acting {
  return actingAs(person, world.database.of(person.community.id), clock);
}

function read<Result>(person: TestPerson, work: (acting: Acting) => Promise<Result>) {
  const acting = as(person);
  return acting.db.reading((db) => work({ ...acting, db }));
}

test("the time one gives is noted, with who, when, for what, and told without words", async () => {
  const { bilal } = people;
  const { id } = await noteTime(as(bilal), twoHours);
  const line = await read(bilal, (looking) => findContribution(looking, id));
  assert.deepEqual(line, {
    id,
    personId: bilal.id,
    enteredById: bilal.id,
    namedById: null,
    kind: "time",
    minutes: 120,
    way: "unpaid",
    employer: "",
    quantity: null,
    what: "tailler les avocatiers",
    doneOn: "2026-03-01",
    subject: pruning,
    notedAt: clock(),
    backOn: null,
    backNotedAt: null,
  });
  const [event] = await events("contribution.noted");
  assert.deepEqual(event, {
    actor_id: bilal.id,
    on_behalf_of_id: null,
    subject_kind: "contribution",
    subject_id: id,
    payload: {
      kind: "time",
      minutes: 120,
      way: "unpaid",
      doneOn: "2026-03-01",
      subjectKind: "need",
      subjectId: 12,
    },
  });
});

test("what a facilitator notes for Rosalie is Rosalie's, and says who typed it", async () => {
  const { aicha, rosalie } = people;
  const acting = { ...as(aicha), onBehalfOf: { id: rosalie.id } };
  const { id } = await noteTime(acting, twoHours);
  const line = await read(aicha, (looking) => findContribution(looking, id));
  assert.equal(line.personId, rosalie.id);
  assert.equal(line.enteredById, aicha.id);
  const [event] = await events("contribution.noted");
  assert.equal(event!["on_behalf_of_id"], rosalie.id);
});

test("today is the community's day: a day that has begun elsewhere only is still to come", async () => {
  const { bilal } = people;
  await noteTime(as(bilal), { ...twoHours, doneOn: "2026-03-03" });
  await assert.rejects(
    async () => noteTime(as(bilal), { ...twoHours, doneOn: "2026-03-04" }),
    (refusal) => refusal instanceof Conflict && refusal.code === "time-in-future",
  );
});

test("what is taken back leaves the thread, the lists and the total, and stays in the ledger", async () => {
  const { bilal, chloe } = people;
  const { id } = await noteTime(as(bilal), twoHours);
  await noteTime(as(chloe), { ...twoHours, minutes: 45 });
  assert.deepEqual(await read(bilal, hoursGiven), { minutes: 165, gestures: 2 });
  assert.equal((await stations(bilal)).length, 2);

  await takeBack(as(bilal), id);
  assert.deepEqual(await read(bilal, hoursGiven), { minutes: 45, gestures: 1 });
  assert.deepEqual(await stations(bilal), [
    "Chloé Rose a donné 45\u202fmin\u00a0: tailler les avocatiers",
  ]);
  assert.deepEqual(await read(bilal, (looking) => contributionsBy(looking, bilal.id, 10)), []);
  assert.equal((await read(bilal, (looking) => latestContributions(looking, "all", 10))).length, 1);
  assert.equal((await read(bilal, (looking) => contributionsFor(looking, pruning))).length, 1);
  const lines = await owner(
    "select minutes, reverses_id from contribution where community_id = $1 order by id",
  );
  assert.deepEqual(
    lines.map(({ minutes }) => minutes),
    [120, 45, -120],
  );
  const [event] = await events("contribution.taken-back");
  assert.equal(event!["subject_id"], id);
});

test("a line is taken back once, even from two windows at the same moment", async () => {
  const { bilal } = people;
  const { id } = await noteTime(as(bilal), twoHours);
  const both = await Promise.allSettled([takeBack(as(bilal), id), takeBack(as(bilal), id)]);
  assert.deepEqual(both.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  await assert.rejects(
    takeBack(as(bilal), id),
    (refusal) => refusal instanceof Conflict && refusal.code === "already-taken-back",
  );
  assert.deepEqual(await read(bilal, hoursGiven), { minutes: 0, gestures: 0 });
});

test("a reversing line can't itself be taken back", async () => {
  const { bilal } = people;
  const { id } = await noteTime(as(bilal), twoHours);
  const reversal = await takeBack(as(bilal), id);
  await assert.rejects(takeBack(as(bilal), reversal.id), NotFound);
});

test("someone else may not take back my line; who gave, who typed it and a facilitator may", async () => {
  const { aicha, bilal, chloe, rosalie } = people;
  const first = await noteTime(as(bilal), twoHours);
  await assert.rejects(takeBack(as(chloe), first.id), Forbidden);
  await takeBack(as(aicha), first.id);

  const typed = await noteTime({ ...as(chloe), onBehalfOf: { id: rosalie.id } }, twoHours);
  await assert.rejects(takeBack(as(bilal), typed.id), Forbidden);
  await takeBack(as(chloe), typed.id);
  const given = await noteTime({ ...as(aicha), onBehalfOf: { id: rosalie.id } }, twoHours);
  await takeBack(as(rosalie), given.id);
  assert.equal((await read(bilal, hoursGiven)).minutes, 0);
});

test("someone of another community neither finds, counts nor takes back our lines", async () => {
  const { bilal } = people;
  const { id } = await noteTime(as(bilal), twoHours);
  here = await newCommunity();
  const stranger = await settled({ firstName: "Inès", roles: ["facilitator"] });
  await assert.rejects(takeBack(as(stranger), id), NotFound);
  await assert.rejects(
    read(stranger, (looking) => findContribution(looking, id)),
    NotFound,
  );
  assert.deepEqual(await read(stranger, hoursGiven), { minutes: 0, gestures: 0 });
  assert.deepEqual(await read(stranger, (looking) => latestContributions(looking, "all", 10)), []);
  assert.equal((await read(bilal, hoursGiven)).minutes, 120);
});

test("who is not a member reads nothing of it on the thread", async () => {
  const { bilal } = people;
  await noteTime(as(bilal), twoHours);
  assert.equal((await stations(bilal)).length, 1);
  assert.deepEqual(await stations(bilal, "a visitor"), []);
});

test("the latest lines come by pages, latest first", async () => {
  const { bilal } = people;
  const ids: number[] = [];
  for (const minutes of [10, 20, 30])
    ids.unshift((await noteTime(as(bilal), { ...twoHours, minutes })).id);
  const first = await read(bilal, (looking) => latestContributions(looking, "all", 2));
  const second = await read(bilal, (looking) =>
    latestContributions(looking, "all", 2, first.at(-1)!.id),
  );
  assert.deepEqual(
    [...first, ...second].map(({ id }) => id),
    ids,
  );
});

test("neither the application nor the owner changes or removes a line", async () => {
  const { bilal } = people;
  const { id } = await noteTime(as(bilal), twoHours);
  const { db } = as(bilal);
  const change = "update contribution set minutes = 1 where id = $1";
  const removal = "delete from contribution where id = $1";
  for (const statement of [change, removal]) {
    await assert.rejects(
      db.transaction((db) => db.execute(statement, [id])),
      /permission denied/,
    );
    await assert.rejects(
      owner(`${statement} and community_id = $2`, [id, here.id]),
      /never changed/,
    );
  }
});

test("the total is what was noted less what was taken back, whatever the order", async () => {
  const gesture = fc.record({
    minutes: fc.integer({ min: 5, max: 1440 }),
    takenBack: fc.boolean(),
  });
  const { bilal } = people;
  await fc.assert(
    fc.asyncProperty(fc.array(gesture, { maxLength: 8 }), async (gestures) => {
      const before = await read(bilal, hoursGiven);
      const noted = [];
      for (const { minutes } of gestures)
        noted.push(await noteTime(as(bilal), { ...twoHours, minutes }));
      for (const [index, { takenBack }] of gestures.entries())
        if (takenBack) await takeBack(as(bilal), noted[index]!.id);
      const kept = gestures.filter(({ takenBack }) => !takenBack);
      assert.deepEqual(await read(bilal, hoursGiven), {
        minutes: before.minutes + kept.reduce((sum, { minutes }) => sum + minutes, 0),
        gestures: before.gestures + kept.length,
      });
    }),
    { numRuns: 15 },
  );
});

async function stations(member: TestPerson, reader: "a member" | "a visitor" = "a member") {
  const found = await read(member, ({ person, ...looking }) =>
    pieces[0]!.stations!(reader === "a member" ? { ...looking, person } : looking, subject),
  );
  return found.map(({ sentence }) => sentence);
}

function events(name: string) {
  return as(people.bilal).db.reading((db) =>
    db.execute(
      `select actor_id, on_behalf_of_id, subject_kind, subject_id, payload from event where name = $1`,
      [name],
    ),
  );
}

async function owner(statement: string, values: unknown[] = [here.id]) {
  const client = new pg.Client(world.ownerUrl);
  await client.connect();
  try {
    return (await client.query<{ minutes: number }>(statement, values)).rows;
  } finally {
    await client.end();
  }
}
