import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import { andNote, runJob } from "#test/react.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { joinNeed, leaveNeed } from "../allies/ally.ts";
import { answerIntroduction } from "../introductions/answer.ts";
import { proposeIntroduction } from "../introductions/propose.ts";
import { editPosting } from "../postings/edit.ts";
import type { PostingEntry } from "../postings/entry.ts";
import { publishNeed, publishOffer } from "../postings/publish.ts";
import { renew, reopen, setAside } from "../states/set-aside.ts";
import { daysBeforeAsking, daysBeforeSetAside, jobs } from "../states/time.ts";
import { tellOutcome } from "../tell-outcome.ts";

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
const say = async (person: TestPerson, entry: PostingEntry | string) =>
  (await publishNeed(as(person), typeof entry === "string" ? { title: entry } : entry)).id;
const happens = <Result>(work: () => Promise<Result>) => andNote(world, here, work);
const seesNotices = async (person: TestPerson) =>
  (await world.get(`${here.here.prefix}/avis`, person)).text();
const outcome = { happened: "Huit greffes ont pris.", leftBehind: "", met: [] };

/** What was written to somebody, the first mail first. */
async function toldTo(person: TestPerson): Promise<string[]> {
  const mails = await here.mails();
  return mails
    .filter(({ letter }) => letter!.to === person.email)
    .map(({ letter }) => letter!.text)
    .reverse();
}

const askJob = jobs.find(({ name }) => name === "needs.ask-again")!;

/** Days go by, and what time brings comes. */
async function pass(days: number) {
  world.clock.pass({ days });
  await happens(() => runJob(world, here, askJob));
}

/** Somebody says that she can help with a need. */
async function offersHelp(person: TestPerson, needId: number) {
  const { id } = await proposeIntroduction(as(person), { needId, helperId: person.id });
  return id;
}

test("whose need it is, is asked whether it is still current, then told that it was put aside", async () => {
  await say(here.bilal, "Greffer mes avocatiers");
  await pass(daysBeforeAsking + 1);
  assert.match((await toldTo(here.bilal))[0]!, /Greffer mes avocatiers[^]*toujours d.actualité/);
  await seesNotices(here.bilal);
  await pass(daysBeforeSetAside + 1);
  assert.match((await toldTo(here.bilal))[1]!, /mis de côté, sans rien perdre/);
  for (const other of [here.chloe, here.aicha]) assert.deepEqual(await toldTo(other), []);
});

test("an offer is asked about too", async () => {
  await publishOffer(as(here.bilal), { title: "Montrer la greffe en fente" });
  await pass(daysBeforeAsking + 1);
  assert.match((await toldTo(here.bilal))[0]!, /greffe en fente[^]*toujours d.actualité/);
});

test("who noted it is asked for somebody who does not sign in", async () => {
  await publishNeed(
    { ...as(here.aicha), onBehalfOf: { id: here.rosalie.id } },
    { title: "Porter mes giraumons" },
  );
  await pass(daysBeforeAsking + 1);
  assert.match((await toldTo(here.aicha))[0]!, /giraumons/);
});

test("a blocker is asked about, in its own words, and never put aside by time", async () => {
  await say(here.bilal, { title: "Je bloque sur ma soudure", aim: "blocker" });
  await pass(daysBeforeAsking + 1);
  await seesNotices(here.bilal);
  await pass(daysBeforeSetAside + 100);
  const [asked, ...rest] = await toldTo(here.bilal);
  assert.match(asked!, /bloque toujours/);
  assert.doesNotMatch(asked!, /mis de côté/);
  assert.deepEqual(rest, []);
});

test("who puts it aside herself is told nothing, nor is the question asked once it was answered", async () => {
  const aside = await say(here.bilal, "Un four à pain");
  await happens(() => setAside(as(here.bilal), "need", aside));
  await say(here.chloe, "Une remorque");
  world.clock.pass({ days: daysBeforeAsking + 1 });
  await runJob(world, here, askJob);
  assert.deepEqual([await toldTo(here.bilal), await toldTo(here.chloe)], [[], []]);
});

test("a question that was answered before it could be told is not told", async () => {
  const id = await say(here.bilal, "Une remorque");
  world.clock.pass({ days: daysBeforeAsking + 1 });
  await happens(async () => {
    await runJob(world, here, askJob);
    await renew(as(here.bilal), "need", id);
  });
  assert.deepEqual(await toldTo(here.bilal), []);
});

test("whose need it is learns that somebody seeks the same, as she chose to appear", async () => {
  const id = await say(here.bilal, "Apprendre à souder");
  await happens(() => joinNeed(as(here.chloe), id));
  assert.match((await toldTo(here.bilal))[0]!, /Chloé Rose cherche la même chose/);
  assert.deepEqual(await toldTo(here.chloe), []);
});

test("several who join before it is told are one sentence; who left again is in none", async () => {
  const id = await say(here.bilal, "Apprendre à souder");
  await happens(async () => {
    await joinNeed(as(here.chloe), id);
    await leaveNeed(as(here.chloe), id);
  });
  assert.deepEqual(await toldTo(here.bilal), []);
  await world.post(`${here.here.prefix}/avis`, here.bilal, { rythme: "daily" });
  await happens(() => joinNeed(as(here.chloe), id));
  await happens(() => joinNeed(as(here.dario), id));
  const avis = await seesNotices(here.bilal);
  assert.match(avis, /2 autres personnes cherchent la même chose/);
  assert.doesNotMatch(avis, /Chloé/);
});

test("who seeks the same and who offered help learn that an answer came; nobody else does", async () => {
  const id = await say(here.bilal, "Greffer mes avocatiers");
  await joinNeed(as(here.chloe), id);
  await offersHelp(here.dario, id);
  await happens(() => tellOutcome(as(here.bilal), id, outcome));
  for (const person of [here.chloe, here.dario]) {
    const [mail] = await toldTo(person);
    assert.match(mail!, /Greffer mes avocatiers[^]*Une réponse est venue/);
  }
  assert.deepEqual([await toldTo(here.bilal), await toldTo(here.aicha)], [[], []]);
});

test("who said no is told nothing of what came of it", async () => {
  const id = await say(here.bilal, "Greffer mes avocatiers");
  const asked = await proposeIntroduction(as(here.aicha), { needId: id, helperId: here.dario.id });
  await answerIntroduction(as(here.dario), asked.id, "no");
  await happens(() => tellOutcome(as(here.bilal), id, outcome));
  assert.deepEqual(await toldTo(here.dario), []);
});

test("they learn that it is open again", async () => {
  const id = await say(here.bilal, "Greffer mes avocatiers");
  await joinNeed(as(here.chloe), id);
  await offersHelp(here.dario, id);
  await setAside(as(here.bilal), "need", id);
  await happens(() => reopen(as(here.bilal), "need", id));
  for (const person of [here.chloe, here.dario])
    assert.match((await toldTo(person))[0]!, /de nouveau ouvert/);
});

test("whose need is said without a name is named in no mail", async () => {
  const id = await say(here.bilal, { title: "Parler de mes dettes", hidden: true });
  await joinNeed(as(here.chloe), id);
  await offersHelp(here.dario, id);
  await happens(() => setAside(as(here.bilal), "need", id));
  await happens(() => reopen(as(here.bilal), "need", id));
  await happens(() => tellOutcome(as(here.bilal), id, outcome));
  const mails = [...(await toldTo(here.chloe)), ...(await toldTo(here.dario))].join("\n");
  assert.match(mails, /Parler de mes dettes/);
  assert.doesNotMatch(mails, /Bilal|Haddad/);
});

test("who may no longer read it is told nothing more", async () => {
  const id = await say(here.bilal, "Essayer mon offre");
  await joinNeed(as(here.chloe), id);
  const narrowed = {
    title: "Essayer mon offre",
    audience: "chosen" as const,
    readers: [here.dario.id],
  };
  await editPosting(as(here.bilal), "need", id, narrowed, 1);
  await happens(() => tellOutcome(as(here.bilal), id, outcome));
  assert.deepEqual(await toldTo(here.chloe), []);
});
