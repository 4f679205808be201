import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import { lastEvent, noteNotices, tellDigests } from "#test/react.ts";
import { giveRole } from "#members";
import { setRhythm } from "#notifications";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { answerHanded } from "./answer-handed.ts";
import { handOver } from "./hand-over.ts";
import { takeBack } from "./take-back.ts";

let world: TestApp;
let here: TestCommunity;
/** The gestures about two needs of Bilal's. */
const souder = "needs.unanswered need-1";
const tresser = "needs.unanswered need-2";

// A Tuesday, 8 in the morning in Martinique.
beforeEach(async () => {
  world = await testApp({ start: "2026-03-03T12:00:00Z" });
  here = await world.community();
  for (const title of ["Souder", "Tresser"])
    await world.post("/besoins/nouveau", here.bilal, { title });
});
afterEach(() => world.close());

const as = (person: TestPerson) => world.actingAs(person);
const reactToLast = async () => noteNotices(world, await lastEvent(world, here.here.id));
const textOf = async (path: string, person: TestPerson) => (await world.get(path, person)).text();

async function hands(key: string, to: TestPerson, word = ""): Promise<number> {
  const { id } = await handOver(as(here.aicha), world.platform, { key, toId: to.id, word });
  return id;
}

/** What Chloé's digest of tomorrow morning holds, if there is one. */
async function digest(): Promise<string | undefined> {
  world.clock.set("2026-03-04T11:05:00Z");
  await tellDigests(world, here.here.id);
  const [mail] = await here.mails();
  return mail?.letter!.text;
}

test("she is written to about it, unless she answered meanwhile", async () => {
  await hands(souder, here.chloe, "Tu connais bien.");
  await reactToLast();
  const [mailed] = await here.mails();
  assert.equal(mailed!.letter!.to, here.chloe.email);
  assert.equal(mailed!.letter!.subject, "Aïcha Madi vous confie : Souder");
  assert.match(mailed!.letter!.text, /Tu connais bien\./);

  const handed = await hands(tresser, here.dario);
  await answerHanded(as(here.dario), handed, "no");
  await reactToLast();
  assert.equal((await here.mails()).length, 1);
});

test("taken back and handed over again, her digest tells of it once", async () => {
  await setRhythm(as(here.chloe), "daily");
  const first = await hands(souder, here.chloe, "Un premier mot.");
  await reactToLast();
  await takeBack(as(here.aicha), first);
  await hands(souder, here.chloe, "Tu connais bien.");
  await reactToLast();
  const text = await digest();
  assert.equal(text!.split("vous confie").length - 1, 1, text);
  assert.match(text!, /Tu connais bien\./);
  assert.doesNotMatch(text!, /Un premier mot/);
  assert.equal((await here.mails()).length, 1);
});

test("when the need was answered meanwhile, her digest holds only the rest, or does not come", async () => {
  await setRhythm(as(here.chloe), "daily");
  for (const key of [souder, tresser]) {
    await hands(key, here.chloe);
    await reactToLast();
  }
  await world.post("/besoins/1/suite", here.bilal, { happened: "Le portail tient." });
  const text = await digest();
  assert.match(text!, /Tresser/);
  assert.doesNotMatch(text!, /Souder/);

  world.clock.pass({ days: 1 });
  await tellDigests(world, here.here.id);
  assert.equal((await here.mails()).length, 1);
});

test("handed over to another facilitator, it comes first in his morning, with why and the word", async () => {
  await as(here.dario).db.transaction((db) =>
    giveRole(db, here.dario.id, "facilitator", world.clock()),
  );
  await hands(tresser, here.dario, "Tu connais bien.");
  const morning = await textOf("/matin", here.dario);
  assert.match(morning, /Ce matin, deux gestes/);
  assert.match(
    morning,
    /Aïcha Madi vous confie[^]*Tresser[^]*Bilal Haddad le cherche[^]*, et personne n’a encore été proposé\. «\u00a0Tu connais bien\.\u00a0»[^]*Je m’en occupe[^]*Souder/,
  );
  const whole = await textOf("/matin/tout", here.aicha);
  assert.match(whole, /Tresser[^]*Confié à Dario[^]*«\u00a0Tu connais bien\.\u00a0»/);
});
