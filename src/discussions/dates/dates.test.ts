import type { Db } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { openTopic } from "../topics/open-topic.ts";
import { answerDates } from "./answer-dates.ts";
import { fixDate } from "./fix-date.ts";
import { proposeDates } from "./propose-dates.ts";
import { findDatePoll } from "./queries.ts";
import { momentOf, writeWallTime } from "./wall-time.ts";

let world: TestApp;
let here: TestCommunity;
let place: { kind: string; id: number };
let thread: string;

before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  here = await world.community();
  const { id } = await openTopic(world.actingAs(here.bilal), { title: "Greffer samedi ?" });
  place = { kind: "topic", id };
  thread = `${here.here.prefix}/echanges/topic-${id}`;
});

const saturday = "2026-12-06T09:00";
const sunday = "2026-12-07T15:30";
const propose = (person: TestPerson, walls = [saturday, sunday]) =>
  proposeDates(world.actingAs(person), { place, what: "La greffe", walls });
const pollOf = (id: number) =>
  world.actingAs(here.bilal).db.reading((db: Db) => findDatePoll({ db }, id));
const act = (id: number, what: string) => `${here.here.prefix}/echanges/dates/${id}/${what}`;
const pageOf = async (person: TestPerson) => (await world.get(thread, person)).text();

test("an hour is kept as the clock on the wall shows it, in its zone", () => {
  assert.equal(
    momentOf("2026-04-10T18:00", "America/Martinique").toISOString(),
    "2026-04-10T22:00:00.000Z",
  );
  const now = new Date("2026-11-25T12:00:00Z");
  assert.equal(
    writeWallTime("fr", saturday, "America/Martinique", now),
    "dimanche 6 décembre à 9\u202fh\u202f00",
  );
  assert.equal(
    writeWallTime("fr", "2027-01-01T09:05", "Europe/Paris", now),
    "vendredi 1er janvier 2027 à 9\u202fh\u202f05",
  );
});

test("dates are proposed by a form, answered by others, and one is fixed and shown first", async () => {
  const fields = { what: "La greffe", date1: saturday, date2: "", date5: sunday };
  const proposed = await world.post(`${thread}/dates`, here.bilal, fields);
  assert.equal(proposed.status, 303);
  const page = await pageOf(here.chloe);
  const slots = [...new Set([...page.matchAll(/name="slot-(\d+)"/g)].map(([, id]) => Number(id)))];
  assert.equal(slots.length, 2);
  const poll = Number(/dates\/(\d+)\/reponses/.exec(page)![1]);
  const answers = { [`slot-${slots[0]}`]: "yes", [`slot-${slots[1]}`]: "maybe" };
  assert.equal((await world.post(act(poll, "reponses"), here.chloe, answers)).status, 303);
  assert.match(await pageOf(here.dario), /Oui\s: Chloé Rose\. Si besoin|Oui.: Chloé Rose\./);
  const choice = { slot: String(slots[0]) };
  for (const person of [here.chloe, here.aicha])
    assert.equal((await world.post(act(poll, "choix"), person, choice)).status, 403);
  assert.equal((await world.post(act(poll, "choix"), here.bilal, choice)).status, 303);
  assert.match(await pageOf(here.dario), /C.est fixé.: dimanche 6 décembre à 9/);
});

test("a date missing, no hour, past, or one too many is refused", async () => {
  const wrong: Record<string, string>[] = [
    {},
    { date1: "samedi" },
    { date1: "2026-02-30T09:00" },
    { date1: "2026-01-01T09:00" },
  ];
  for (const fields of wrong)
    assert.equal((await world.post(`${thread}/dates`, here.bilal, fields)).status, 422);
  const nine = Array.from({ length: 9 }, (_, index) => `2026-12-0${index + 1}T09:00`);
  await assert.rejects(propose(here.bilal, nine), Conflict);
});

test("two who answer at once lose nothing, and one may change one's mind", async () => {
  const { id } = await propose(here.bilal);
  const [first, second] = (await pollOf(id)).slots;
  await Promise.all([
    answerDates(world.actingAs(here.chloe), id, [{ slotId: first!.id, answer: "yes" }]),
    answerDates(world.actingAs(here.dario), id, [{ slotId: first!.id, answer: "no" }]),
    answerDates(world.actingAs(here.chloe), id, [{ slotId: second!.id, answer: "maybe" }]),
  ]);
  await answerDates(world.actingAs(here.dario), id, [{ slotId: first!.id, answer: "maybe" }]);
  const said = (await pollOf(id)).slots.map(({ answers }) =>
    answers.map(({ personId, answer }) => `${personId} ${answer}`).sort(),
  );
  assert.deepEqual(said, [
    [`${here.chloe.id} yes`, `${here.dario.id} maybe`].sort(),
    [`${here.chloe.id} maybe`],
  ]);
});

test("two fixings at the same moment leave one date fixed; it can be changed", async () => {
  const { id } = await propose(here.bilal);
  const [first, second] = (await pollOf(id)).slots;
  const acting = world.actingAs(here.bilal);
  await Promise.all([fixDate(acting, id, first!.id), fixDate(acting, id, second!.id)]);
  assert.equal((await pollOf(id)).slots.filter(({ fixedAt }) => fixedAt).length, 1);
  await fixDate(acting, id, first!.id);
  assert.equal((await pollOf(id)).slots.find(({ fixedAt }) => fixedAt)?.id, first!.id);
});

test("who proposed dates takes them back with the answers; nobody else does", async () => {
  const { id } = await propose(here.bilal);
  const [first] = (await pollOf(id)).slots;
  await answerDates(world.actingAs(here.chloe), id, [{ slotId: first!.id, answer: "yes" }]);
  for (const person of [here.chloe, here.aicha])
    assert.equal((await world.post(act(id, "retrait"), person)).status, 403);
  assert.equal((await world.post(act(id, "retrait"), here.bilal)).status, 303);
  assert.doesNotMatch(await pageOf(here.chloe), /La greffe/);
  for (const what of ["retrait", "choix", "reponses"])
    assert.equal((await world.post(act(id, what), here.bilal)).status, 404, what);
});

test("a facilitator answers for who never signs in; a member may not", async () => {
  const { id } = await propose(here.bilal);
  const [first] = (await pollOf(id)).slots;
  const fields = { [`slot-${first!.id}`]: "yes", pour: String(here.rosalie.id) };
  assert.equal((await world.post(act(id, "reponses"), here.chloe, fields)).status, 403);
  assert.equal((await world.post(act(id, "reponses"), here.aicha, fields)).status, 303);
  assert.equal((await pollOf(id)).slots[0]!.answers[0]!.personId, here.rosalie.id);
});

test("who is hidden around the subject proposes and answers without a name", async () => {
  const opened = await openTopic(world.actingAs(here.chloe), { title: "Parler ?", unnamed: true });
  place = { kind: "topic", id: opened.id };
  thread = `${here.here.prefix}/echanges/topic-${opened.id}`;
  const { id } = await propose(here.chloe);
  const [first] = (await pollOf(id)).slots;
  await answerDates(world.actingAs(here.chloe), id, [{ slotId: first!.id, answer: "yes" }]);
  for (const person of [here.aicha, here.bilal]) {
    const page = await pageOf(person);
    assert.match(page, /Oui.: la personne qui demande\./);
    assert.doesNotMatch(page, /Chloé|chloe/);
  }
});
