import type { Waiting, WaitingSource } from "#kernel/awaiting";
import type { Load } from "#members";
import { placeSkill } from "#members";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import { runJob } from "#test/react.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { joinNeed } from "../allies/ally.ts";
import { answerIntroduction } from "../introductions/answer.ts";
import { confirmMeeting } from "../introductions/confirm-meeting.ts";
import { proposeIntroduction } from "../introductions/propose.ts";
import type { PostingEntry } from "../postings/entry.ts";
import { publishNeed, publishOffer } from "../postings/publish.ts";
import { renew } from "../states/set-aside.ts";
import { daysBeforeAsking, jobs } from "../states/time.ts";
import { daysWithoutNews } from "../states/waiting.ts";
import { tellOutcome } from "../tell-outcome.ts";
import { postingsAwaited } from "./awaiting.ts";
import { postingGestures } from "./gestures.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
});
beforeEach(async () => {
  here = await world.community();
});
after(() => world.close());

const as = (person: TestPerson) => world.actingAs(person);
const forRosalie = () => ({ ...as(here.aicha), onBehalfOf: { id: here.rosalie.id } });
const say = async (person: TestPerson, entry: PostingEntry | string) =>
  (await publishNeed(as(person), typeof entry === "string" ? { title: entry } : entry)).id;
const outcome = { happened: "C'est fait.", leftBehind: "", met: [] };

async function gathered(person: TestPerson, sources: WaitingSource[]): Promise<Waiting[]> {
  const acting = as(person);
  return acting.db.reading(async (db) => {
    const found: Waiting[] = [];
    for (const source of sources) found.push(...(await source.find({ ...acting, db }, 10)));
    return found;
  });
}
const written = (waiting: Waiting[]) =>
  waiting.map(({ label, title, reason }) =>
    `${label} ${title}: ${reason}`.replace(/[\u00a0\u202f]/g, " "),
  );
const awaiting = async (person: TestPerson) => written(await gathered(person, postingsAwaited));
const gesturesOf = async (person: TestPerson) => written(await gathered(person, postingGestures));

async function askAgain() {
  world.clock.pass({ days: daysBeforeAsking + 1 });
  await runJob(
    world,
    here,
    jobs.find(({ name }) => name === "needs.ask-again")!,
  );
}

/** Chloé took up a need of Bilal. */
async function taken(title: string) {
  const needId = await say(here.bilal, title);
  const { id } = await proposeIntroduction(as(here.chloe), { needId, helperId: here.chloe.id });
  await answerIntroduction(as(here.bilal), id, "yes");
  return { needId, id };
}

async function arrives(firstName: string, load: Load) {
  return here.arrives({ firstName, load, email: `${firstName.toLowerCase()}@demo.example` });
}

test("whether it is still current waits for whose it is, until a word comes", async () => {
  const id = await say(here.bilal, "Greffer mes avocatiers");
  await publishOffer(as(here.bilal), { title: "Montrer la vannerie" });
  await askAgain();
  const asked = await awaiting(here.bilal);
  assert.equal(asked.length, 2);
  assert.match(asked[0]!, /^Est-ce toujours d.actualité \? Greffer mes avocatiers: Dit le \d+/);
  assert.match(asked[1]!, /Montrer la vannerie/);
  for (const other of [here.chloe, here.aicha]) assert.deepEqual(await awaiting(other), []);
  await renew(as(here.bilal), "need", id);
  assert.equal((await awaiting(here.bilal)).length, 1);
});

test("of somebody who never signs in, it is asked of who acts for her", async () => {
  await publishNeed(forRosalie(), { title: "Porter mes giraumons" });
  await askAgain();
  assert.match((await awaiting(here.aicha))[0]!, /giraumons: .*C.est pour Rosalie Jean/);
  assert.deepEqual(await awaiting(here.bilal), []);
});

test("a blocker's question tells its person no age", async () => {
  await say(here.bilal, { title: "Je bloque sur ma soudure", aim: "blocker" });
  await askAgain();
  const [asked] = await awaiting(here.bilal);
  assert.match(asked!, /bloque toujours \? .*: Un mot suffit/);
  assert.doesNotMatch(asked!, /\d|Dit le/);
});

test("when somebody took it up and nothing was heard, it is asked where it stands, until it is told", async () => {
  const { needId, id } = await taken("Peindre la case");
  world.clock.pass({ days: daysWithoutNews - 1 });
  assert.deepEqual(await awaiting(here.bilal), []);
  world.clock.pass({ days: 2 });
  const [asked] = await gathered(here.bilal, postingsAwaited);
  assert.match(asked!.label, /Où en est-on/);
  assert.match(asked!.href, new RegExp(`/mises-en-relation/${id}$`));
  assert.deepEqual(await awaiting(here.dario), []);
  await confirmMeeting(as(here.bilal), id);
  assert.deepEqual(await awaiting(here.bilal), []);
  world.clock.pass({ days: daysWithoutNews + 1 });
  const [again] = await gathered(here.bilal, postingsAwaited);
  assert.match(again!.href, new RegExp(`/besoins/${needId}-`));
  await tellOutcome(as(here.bilal), needId, outcome);
  assert.deepEqual(await awaiting(here.bilal), []);
});

test("needs fit what I pass on and what I offer, and each says why", async () => {
  await placeSkill(as(here.chloe), here.chloe.id, {
    skill: "greffer un avocatier",
    position: "passes_on",
  });
  await say(here.bilal, "Greffer un avocatier sans le perdre");
  await say(here.dario, "Tresser un panier en vétiver");
  await publishOffer(as(here.chloe), { title: "Montrer comment tresser le vétiver" });
  const fits = (await awaiting(here.chloe)).join("\n");
  assert.match(fits, /avocatier.*: Bilal Haddad le cherche, et vous transmettez : greffer/);
  assert.match(fits, /panier.*: Dario Ngo le cherche, et vous proposez : Montrer comment tresser/);
});

test("nothing is suggested to who is full or away, nor what she seeks too or was asked about", async () => {
  const skill = { skill: "réparer un vélo", position: "profession" as const };
  const able = await arrives("Ines", "some");
  const full = await arrives("Joel", "full");
  const away = await arrives("Keziah", "away");
  for (const person of [able, full, away]) await placeSkill(as(person), person.id, skill);
  const sought = await say(here.bilal, "Réparer un vélo");
  const asked = await say(here.dario, "Réparer un vélo d'enfant");
  assert.equal((await awaiting(able)).length, 2);
  assert.deepEqual([await awaiting(full), await awaiting(away)], [[], []]);
  await joinNeed(as(able), sought);
  await proposeIntroduction(as(here.aicha), { needId: asked, helperId: able.id });
  assert.deepEqual(await awaiting(able), []);
});

test("what is said to others, or without a name, is not told to who may not know it", async () => {
  const skill = { skill: "parler en public", position: "passes_on" as const };
  await placeSkill(as(here.chloe), here.chloe.id, skill);
  const readers = [here.dario.id];
  await say(here.bilal, { title: "Parler en public un jour", audience: "chosen", readers });
  await say(here.bilal, { title: "Parler en public sans trembler", hidden: true });
  const fits = await awaiting(here.chloe);
  assert.equal(fits.length, 1);
  assert.match(fits[0]!, /sans trembler: Une personne le cherche/);
});

test("a facilitator is told the blockers with their age, and unanswered needs, the oldest first", async () => {
  await say(here.chloe, "Une remorque");
  await say(here.bilal, { title: "Je bloque sur ma soudure", aim: "blocker" });
  world.clock.pass({ days: 9 });
  await say(here.dario, "Un four à pain");
  const found = await gesturesOf(here.aicha);
  assert.match(found[0]!, /bloque Je bloque sur ma soudure: Bilal Haddad bloque depuis 9 jours/);
  assert.match(found[1]!, /Une remorque: Chloé Rose le cherche depuis 9 jours/);
  assert.match(found[2]!, /Un four à pain: Dario Ngo le cherche depuis aujourd.hui/);
  for (const member of [here.bilal, here.dario]) assert.deepEqual(await gesturesOf(member), []);
});

test("a blocker never sleeps: a year later it is still before their eyes", async () => {
  await say(here.bilal, { title: "Je bloque sur ma soudure", aim: "blocker" });
  for (let month = 0; month < 6; month += 1) await askAgain();
  assert.match((await gesturesOf(here.aicha)).join(), /bloque depuis 276 jours/);
});

test("a common problem that several have and nobody is on says how many they are", async () => {
  const id = await say(here.bilal, { title: "L'eau coupée", aim: "problem", hidden: true });
  await say(here.bilal, { title: "Le bus du soir", aim: "problem" });
  await joinNeed(as(here.chloe), id);
  await joinNeed(as(here.dario), id);
  const shared = (await gesturesOf(here.aicha)).filter((line) =>
    line.startsWith("Un problème partagé"),
  );
  assert.equal(shared.length, 1);
  assert.match(shared[0]!, /L.eau coupée: 3 personnes ont ce problème/);
  assert.doesNotMatch(shared[0]!, /Bilal/);
});
