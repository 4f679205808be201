import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answerIntroduction } from "./introductions/answer.ts";
import { confirmMeeting } from "./introductions/confirm-meeting.ts";
import { proposeIntroduction } from "./introductions/propose.ts";
import { editPosting } from "./postings/edit.ts";
import { publishNeed } from "./postings/publish.ts";
import { findPosting } from "./postings/queries.ts";
import { setAside } from "./states/set-aside.ts";
import { statesOf } from "./states/queries.ts";
import { outcomesOf, tellOutcome } from "./tell-outcome.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

const as = (...person: Parameters<TestApp["actingAs"]>) => world.actingAs(...person);
const entry = (title: string) => ({ title, details: "", place: "", remote: false });
const happened = (words: string, met: number[] = []) => ({ happened: words, leftBehind: "", met });

/** Bilal's need, about which he and Chloé are in touch. */
async function inTouch(title: string): Promise<{ needId: number; id: number }> {
  const { id: needId } = await publishNeed(as(here.bilal), entry(title));
  const { id } = await proposeIntroduction(as(here.chloe), { needId, helperId: here.chloe.id });
  await answerIntroduction(as(here.bilal), id, "yes");
  return { needId, id };
}

/** The need as it stands, what was told of it, and how it went there. */
async function standing(needId: number) {
  const { bilal } = here;
  return as(bilal).db.reading(async (db) => {
    const acting = { ...as(bilal), db };
    const states = (await statesOf(acting, needId)).map(({ state }) => state);
    const words = (await outcomesOf(acting, needId)).map(({ happened }) => happened);
    return { need: await findPosting(acting, "need", needId), words, states };
  });
}

const toldOf = async (name: string, id: number) =>
  (await here.events()).filter((event) => event.name === name && event.subject?.id === id).length;

test("two who tell at once what came of it are both read, and close it once", async () => {
  const { needId, id } = await inTouch("Un muret");
  await confirmMeeting(as(here.chloe), id);
  await Promise.all([
    tellOutcome(as(here.bilal), needId, happened("Il tient.")),
    tellOutcome(as(here.chloe), needId, happened("Trois jours de pierre.")),
  ]);
  const { words, states } = await standing(needId);
  assert.deepEqual(words.toSorted(), ["Il tient.", "Trois jours de pierre."]);
  assert.equal(states.filter((state) => state === "answered").length, 1);
});

test("a meeting that both say at once, and an outcome names, is told once", async () => {
  const { needId, id } = await inTouch("Une serre");
  const said = await Promise.allSettled([
    confirmMeeting(as(here.bilal), id),
    confirmMeeting(as(here.chloe), id),
    tellOutcome(as(here.bilal), needId, happened("Montée.", [id])),
  ]);
  assert.deepEqual([...new Set(said.map(({ status }) => status))], ["fulfilled"]);
  assert.equal(await toldOf("introduction.met", id), 1);
});

test("answered and put aside at once, it is answered", async () => {
  const { needId } = await inTouch("Une citerne");
  await Promise.allSettled([
    tellOutcome(as(here.bilal), needId, happened("Posée.")),
    setAside(as(here.bilal), "need", needId),
  ]);
  const { need, words } = await standing(needId);
  assert.deepEqual([need.state, need.setAsideAt, words], ["answered", null, ["Posée."]]);
});

test("a correction, an outcome and an offer of help at once lose no word", async () => {
  const { needId } = await inTouch("Un banc");
  const [corrected, told, helped] = await Promise.allSettled([
    editPosting(
      as(here.bilal),
      "need",
      needId,
      { ...entry("Un banc public"), details: "Court." },
      1,
    ),
    tellOutcome(as(here.bilal), needId, happened("On s'y assied.")),
    proposeIntroduction(as(here.dario), { needId, helperId: here.dario.id }),
  ]);
  assert.deepEqual([corrected.status, told.status], ["fulfilled", "fulfilled"]);
  if (helped.status === "rejected") assert.match(String(helped.reason), /need-closed/);
  const { need, words } = await standing(needId);
  assert.deepEqual(
    [need.title, need.details, words],
    ["Un banc public", "Court.", ["On s'y assied."]],
  );
});

test("of two corrections at once, one is kept and the other is asked again", async () => {
  const { id } = await publishNeed(as(here.bilal), entry("Une échelle"));
  const both = await Promise.allSettled(
    ["Une échelle longue", "Une échelle double"].map((title) =>
      editPosting(as(here.bilal), "need", id, entry(title), 1),
    ),
  );
  assert.deepEqual(both.map(({ status }) => status).toSorted(), ["fulfilled", "rejected"]);
});

test("a gesture pressed twice is noted once", async () => {
  const { id } = await publishNeed(as(here.bilal), entry("Une brouette"));
  for (const [noun, event] of [
    ["actualite", "need.renewed"],
    ["mise-de-cote", "need.set-aside"],
    ["reouverture", "need.reopened"],
    ["retrait", "need.withdrawn"],
    ["remise-en-ligne", "need.restored"],
  ] as const) {
    const press = () => world.post(`/besoins/${id}/${noun}`, here.bilal, { cle: noun });
    const answers = await Promise.all([press(), press()]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303],
      noun,
    );
    assert.equal(await toldOf(event, id), 1, noun);
  }
});
