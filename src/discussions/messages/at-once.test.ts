import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { openTopic } from "../topics/open-topic.ts";
import { latestMessages } from "./queries.ts";
import { sayInThread, type MessageEntry } from "./say.ts";

let world: TestApp;
let here: TestCommunity;
let topic: { kind: string; id: number };
let askId: number;

before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  here = await world.community();
  const opened = await openTopic(world.actingAs(here.bilal), { title: "Greffer au frais ?" });
  topic = { kind: "topic", id: opened.id };
  askId = opened.messageId;
});

const says = (person: TestPerson, text: string, more: Partial<MessageEntry> = {}) =>
  sayInThread(world.actingAs(person), { place: topic, text, ...more }, world.platform.subjects);
const act = (id: number, what: string) => `${here.here.prefix}/echanges/messages/${id}/${what}`;
const thread = () => `${here.here.prefix}/echanges/topic-${topic.id}`;
const pageOf = async (path = thread()) => (await world.get(path, here.dario)).text();
const messages = () =>
  world.actingAs(here.bilal).db.reading((db) => latestMessages({ db }, topic, 100));
const messageWith = async (id: number) => (await messages()).find((one) => one.id === id)!;

/** Sends forms at the same moment, and gives how each was answered. */
async function together(
  ...forms: [path: string, person: TestPerson, fields?: Record<string, string>][]
): Promise<number[]> {
  const answers = await Promise.all(forms.map((form) => world.post(...form)));
  return answers.map(({ status }) => status);
}

test("one writes, one edits, one takes back, one marks, one says merci: nothing is lost", async () => {
  const hers = await says(here.chloe, "Un sachet.");
  const his = await says(here.dario, "À la cave.");
  const statuses = await together(
    [`${thread()}/messages`, here.aicha, { text: "J'ai essayé aussi." }],
    [act(hers.id, "modification"), here.chloe, { text: "Un sachet humide.", version: "1" }],
    [act(his.id, "retrait"), here.dario],
    [act(hers.id, "aide"), here.bilal, { ask: String(askId) }],
    [act(hers.id, "reaction"), here.dario, { kind: "thanks" }],
  );
  assert.deepEqual(statuses, [303, 303, 303, 303, 303]);
  const page = await pageOf();
  assert.match(page, /J.ai essayé aussi\./);
  assert.match(page, /Un sachet humide\./);
  assert.match(page, /Message retiré par son auteur/);
  assert.match(page, /C.est ce qui a aidé/);
  assert.match(page, /aria-pressed[^>]*>merci<small> \(Dario Ngo\)/);
  assert.match(await pageOf(act(hers.id, "versions")), /Un sachet\./);
  assert.equal((await messageWith(askId)).state, "answered");
});

test("two messages marked at the same moment have both helped", async () => {
  const [hers, his] = [await says(here.chloe, "Un sachet."), await says(here.dario, "À la cave.")];
  const ask = { ask: String(askId) };
  const statuses = await together(
    [act(hers.id, "aide"), here.bilal, ask],
    [act(his.id, "aide"), here.bilal, ask],
    [act(askId, "etat"), here.aicha, { state: "aside" }],
    [act(askId, "etat"), here.aicha, { state: "aside" }],
  );
  assert.deepEqual(statuses, [303, 303, 303, 303]);
  assert.equal((await pageOf()).match(/C.est ce qui a aidé/g)?.length, 2);
});

test("answers that arrive while what helped is marked leave it answered", async () => {
  const hers = await says(here.chloe, "Un sachet.", { about: askId });
  const statuses = await together(
    [`${thread()}/messages`, here.dario, { text: "À la cave.", about: String(askId) }],
    [act(hers.id, "aide"), here.bilal, { ask: String(askId) }],
    [`${thread()}/messages`, here.aicha, { text: "Au frigo.", about: String(askId) }],
  );
  assert.deepEqual(statuses, [303, 303, 303]);
  assert.equal((await messageWith(askId)).state, "answered");
  assert.equal((await messages()).length, 4);
});

test("of two wordings saved at once from two devices, one is kept and the other shown beside it", async () => {
  const { id } = await says(here.chloe, "Un sachet.");
  const form = act(id, "modification");
  const texts = ["Un sachet humide.", "Un sachet sec."];
  const answers = await Promise.all(
    texts.map((text) => world.post(form, here.chloe, { text, version: "1" })),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409]);
  const refused = await answers.find(({ status }) => status === 409)!.text();
  for (const text of texts) assert.match(refused, new RegExp(text.replace(".", "\\.")));
  assert.match(await pageOf(act(id, "versions")), /Un sachet\./);
});

test("edited and taken back at the same moment, a message is gone with all its wordings", async () => {
  const { id } = await says(here.chloe, "Un secret.");
  const [, removed] = await together(
    [act(id, "modification"), here.chloe, { text: "Un secret de plus.", version: "1" }],
    [act(id, "retrait"), here.chloe],
  );
  assert.equal(removed, 303);
  for (const path of [thread(), act(id, "versions")])
    assert.doesNotMatch(await pageOf(path), /secret/);
});

test("a form sent twice at the same moment says it once", async () => {
  const fields = { text: "Un sachet.", cle: "5c5d2b9e-5f31-4c4c-9d0c-7f8a4c1a2b3d" };
  await together(
    [`${thread()}/messages`, here.chloe, fields],
    [`${thread()}/messages`, here.chloe, fields],
  );
  assert.deepEqual(
    (await messages()).map(({ text }) => text),
    ["Un sachet.", ""],
  );
});
