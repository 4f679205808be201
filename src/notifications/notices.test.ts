import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import { kiteFlyers, type KiteFlyers } from "#test/kites.ts";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import type { Rhythm } from "./rhythm.ts";
import { setRhythm } from "./set-rhythm.ts";

let world: TestApp;
let here: TestCommunity;
let flyers: KiteFlyers;

// A Tuesday, 8 in the morning in Martinique.
beforeEach(async () => {
  world = await testApp({ start: "2026-03-03T12:00:00Z" });
  here = await world.community();
  flyers = kiteFlyers(world, here);
});
afterEach(() => world.close());

const wants = (person: TestPerson, rhythm: Rhythm) => setRhythm(world.actingAs(person), rhythm);

/** Subjects of the mails written so far to someone, the first one first. */
async function mailsTo(person: { email?: string }): Promise<string[]> {
  const mails = await here.mails();
  return mails
    .filter(({ letter }) => letter!.to === person.email)
    .map(({ letter }) => letter!.subject)
    .reverse();
}

async function lastMail(): Promise<string> {
  const [mail] = await here.mails();
  return mail!.letter!.text;
}

/** What is kept of a person's notices, the oldest first. */
async function noticesOf(person: TestPerson) {
  const rows = await world
    .actingAs(person)
    .db.reading((db) =>
      db.query
        .selectFrom("notice")
        .selectAll()
        .where("person_id", "=", person.id)
        .orderBy("id")
        .execute(),
    );
  return rows.map((row) => {
    const state = row.dropped_at ? "dropped" : row.told_at ? "told" : "waiting";
    return `${row.subject_kind}-${row.subject_id} ×${row.times} ${state}`;
  });
}

async function roundAt(moment: string) {
  world.clock.set(moment);
  await flyers.round();
}

test("at once, who is concerned is written to as soon as it happened, and who did it is not", async () => {
  const kite = flyers.kite("Le grand rouge");
  await flyers.flies(here.bilal, kite, [here.bilal, here.chloe]);
  assert.deepEqual(await mailsTo(here.chloe), ["Le grand rouge"]);
  assert.match(await lastMail(), /Bonjour Chloé,[^]*Bilal Haddad fait voler \(1\)/);
  assert.deepEqual(await mailsTo(here.bilal), []);
  assert.deepEqual(await noticesOf(here.bilal), []);
});

test("neither who typed it nor the person it was done for is told", async () => {
  const kite = flyers.kite("Le petit bleu");
  const all = [here.aicha, here.rosalie, here.dario];
  await flyers.flies(here.aicha, kite, all, { onBehalfOf: here.rosalie });
  assert.deepEqual(await mailsTo(here.aicha), []);
  assert.deepEqual(await noticesOf(here.rosalie), []);
  assert.deepEqual(await mailsTo(here.dario), ["Le petit bleu"]);
  assert.match(await lastMail(), /Rosalie Jean fait voler/);
});

test("a reaction that runs twice notes and writes once", async () => {
  const event = await flyers.flies(here.bilal, flyers.kite("Le vert"), [here.chloe, here.chloe]);
  await flyers.reactAgain(event);
  await Promise.all([flyers.reactAgain(event), flyers.reactAgain(event)]);
  assert.deepEqual(await noticesOf(here.chloe), ["kite-1 ×1 told"]);
  assert.equal((await here.mails()).length, 1);
});

test("at once, the same thing is not mailed again before one came to see, then it is", async () => {
  const kite = flyers.kite("Le grand rouge");
  await flyers.flies(here.bilal, kite, [here.chloe]);
  await flyers.flies(here.dario, kite, [here.chloe]);
  await flyers.flies(here.bilal, kite, [here.chloe]);
  await flyers.round();
  assert.deepEqual(await noticesOf(here.chloe), ["kite-1 ×1 told", "kite-1 ×2 waiting"]);
  assert.equal((await mailsTo(here.chloe)).length, 1);
  await flyers.flies(here.bilal, flyers.kite("Le jaune"), [here.chloe]);
  assert.deepEqual(await mailsTo(here.chloe), ["Le grand rouge", "Le jaune"]);

  assert.equal((await world.get("/avis", here.chloe)).status, 200);
  await flyers.round();
  assert.equal((await mailsTo(here.chloe)).length, 2, "what was seen is not mailed");
  await flyers.flies(here.dario, kite, [here.chloe]);
  assert.deepEqual(await mailsTo(here.chloe), ["Le grand rouge", "Le jaune", "Le grand rouge"]);
});

test("what asks something of this very person is mailed although the rest was not seen", async () => {
  const kite = flyers.kite("Le grand rouge");
  await flyers.flies(here.bilal, kite, [here.chloe]);
  await flyers.flies(here.dario, kite, [here.chloe], { personal: true });
  await flyers.flies(here.dario, kite, [here.chloe], { personal: true });
  assert.equal((await mailsTo(here.chloe)).length, 2);
});

const table: [Rhythm, zone: string, happens: string, before: string, then: string][] = [
  [
    "daily",
    "America/Martinique",
    "2026-03-03T12:00:00Z",
    "2026-03-04T10:59:00Z",
    "2026-03-04T11:00:00Z",
  ],
  ["daily", "Europe/Paris", "2026-03-03T12:00:00Z", "2026-03-04T05:59:00Z", "2026-03-04T06:00:00Z"],
  // The night when clocks go forward in Paris, and the one when they go back.
  ["daily", "Europe/Paris", "2026-03-28T12:00:00Z", "2026-03-29T04:59:00Z", "2026-03-29T05:00:00Z"],
  ["daily", "Europe/Paris", "2026-10-24T12:00:00Z", "2026-10-25T05:59:00Z", "2026-10-25T06:00:00Z"],
  [
    "weekly",
    "America/Martinique",
    "2026-03-03T12:00:00Z",
    "2026-03-09T10:59:00Z",
    "2026-03-09T11:00:00Z",
  ],
  [
    "weekly",
    "Europe/Paris",
    "2026-03-24T12:00:00Z",
    "2026-03-30T04:59:00Z",
    "2026-03-30T05:00:00Z",
  ],
];

for (const [rhythm, zone, happens, before, then] of table)
  test(`${rhythm} in ${zone}, what happened at ${happens} is told at ${then}, once`, async () => {
    await livesIn(here.chloe, zone);
    await wants(here.chloe, rhythm);
    world.clock.set(happens);
    await flyers.flies(here.bilal, flyers.kite("Le grand rouge"), [here.chloe]);
    await roundAt(before);
    assert.deepEqual(await mailsTo(here.chloe), []);
    await roundAt(then);
    assert.deepEqual(await mailsTo(here.chloe), ["Le grand rouge"]);
    await flyers.round();
    world.clock.pass({ days: 8 });
    await flyers.round();
    assert.equal((await mailsTo(here.chloe)).length, 1);
  });

async function livesIn(person: TestPerson, zone: string) {
  await world
    .actingAs(person)
    .db.transaction((db) =>
      db.execute("update person set zone = $2 where id = $1", [person.id, zone]),
    );
}

test("nothing, and nothing is mailed; what was kept is not poured out when one changes one's mind", async () => {
  await wants(here.chloe, "nothing");
  const kite = flyers.kite("Le grand rouge");
  await flyers.flies(here.bilal, kite, [here.chloe]);
  await roundAt("2026-03-20T12:00:00Z");
  assert.deepEqual(await mailsTo(here.chloe), []);
  assert.match(await (await world.get("/avis", here.chloe)).text(), /Le grand rouge/);
  await wants(here.chloe, "at_once");
  await flyers.round();
  assert.deepEqual(await mailsTo(here.chloe), []);
  await flyers.flies(here.dario, kite, [here.chloe]);
  assert.deepEqual(await mailsTo(here.chloe), ["Le grand rouge"]);
});

test("a digest holds each thing once, with its links, and says how many", async () => {
  await wants(here.chloe, "daily");
  const [red, blue] = [flyers.kite("Le grand rouge"), flyers.kite("Le petit bleu")];
  for (const kite of [red, blue, red, red]) await flyers.flies(here.bilal, kite, [here.chloe]);
  await roundAt("2026-03-04T11:00:00Z");
  assert.deepEqual(await mailsTo(here.chloe), ["2 nouvelles de Les Savoirs partagés"]);
  const text = await lastMail();
  assert.equal(text.match(/Le grand rouge/g)!.length, 1);
  assert.match(text, /Bilal Haddad fait voler \(3\)\nhttp:\/\/localhost:3000\/avis\/vers\/\d+/);
  assert.match(text, /Le petit bleu\nBilal Haddad fait voler \(1\)/);
});

test("what closed meanwhile, or may no longer be seen, is told to nobody, and no mail is empty", async () => {
  for (const person of [here.chloe, here.dario]) await wants(person, "daily");
  const [closes, hides] = [flyers.kite("Le grand rouge"), flyers.kite("Le secret")];
  await flyers.flies(here.bilal, closes, [here.chloe, here.dario]);
  await flyers.flies(here.bilal, hides, [here.chloe, here.dario]);
  closes.closed = true;
  hides.hiddenFrom = here.chloe;
  await roundAt("2026-03-04T11:00:00Z");
  assert.deepEqual(await mailsTo(here.chloe), []);
  assert.deepEqual(await mailsTo(here.dario), ["Le secret"]);
  assert.deepEqual(await noticesOf(here.chloe), ["kite-1 ×1 dropped", "kite-2 ×1 dropped"]);
  const page = await (await world.get("/avis", here.chloe)).text();
  assert.doesNotMatch(page, /secret|grand rouge/);
});

test("two workers at once write one digest", async () => {
  await wants(here.chloe, "daily");
  for (const title of ["Un", "Deux", "Trois"])
    await flyers.flies(here.bilal, flyers.kite(title), [here.chloe]);
  world.clock.set("2026-03-04T11:00:00Z");
  await Promise.all([flyers.round(), flyers.round(), flyers.round()]);
  assert.equal((await here.mails()).length, 1);
});

test("after an outage of three days, one digest tells it all", async () => {
  await wants(here.chloe, "daily");
  await flyers.flies(here.bilal, flyers.kite("Mardi"), [here.chloe]);
  world.clock.set("2026-03-05T13:00:00Z");
  await flyers.flies(here.bilal, flyers.kite("Jeudi"), [here.chloe]);
  await roundAt("2026-03-06T15:00:00Z");
  await flyers.round();
  assert.deepEqual(await mailsTo(here.chloe), ["2 nouvelles de Les Savoirs partagés"]);
});

test("a member without an address is mailed nothing, and keeps nobody else waiting", async () => {
  await flyers.flies(here.bilal, flyers.kite("Le grand rouge"), [here.rosalie, here.chloe]);
  await flyers.round();
  assert.equal((await here.mails()).length, 1);
  assert.deepEqual(await noticesOf(here.rosalie), ["kite-1 ×1 waiting"]);
});

test("who left is told nothing more", async () => {
  await wants(here.chloe, "daily");
  await flyers.flies(here.bilal, flyers.kite("Le grand rouge"), [here.chloe]);
  await world
    .actingAs(here.chloe)
    .db.transaction((db) =>
      db.execute("update standing set until_at = $2 where person_id = $1", [
        here.chloe.id,
        world.clock(),
      ]),
    );
  await roundAt("2026-03-04T11:00:00Z");
  assert.deepEqual(await mailsTo(here.chloe), []);
  assert.deepEqual(await noticesOf(here.chloe), ["kite-1 ×1 dropped"]);
});

test("one is written to in one's own language", async () => {
  await world.post("/langue", here.chloe, { langue: "en", retour: "/" });
  await flyers.flies(here.bilal, flyers.kite("Le grand rouge"), [here.chloe]);
  const text = await lastMail();
  assert.match(
    text,
    /Hello Chloé,[^]*Bilal Haddad flies \(1\)[^]*Receive fewer e-mails, or none\n/,
  );
});
