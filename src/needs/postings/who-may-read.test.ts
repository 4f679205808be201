import { NotFound } from "#kernel/errors";
import type { Acting } from "#kernel/acting";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { tellOutcome } from "../tell-outcome.ts";
import { joinNeed } from "../allies/ally.ts";
import { reopen, setAside } from "../states/set-aside.ts";
import { editPosting } from "./edit.ts";
import type { PostingEntry } from "./entry.ts";
import { publishNeed } from "./publish.ts";
import { findPosting } from "./queries.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

const say = async (person: TestPerson, entry: PostingEntry) =>
  (await publishNeed(world.actingAs(person), entry)).id;

const reading = <Result>(person: TestPerson, work: (acting: Acting) => Promise<Result>) => {
  const acting = world.actingAs(person);
  return acting.db.reading((db) => work({ ...acting, db }));
};

/** All that somebody can read of a need: its page, its thread, the lists, and the same as a program. */
async function everything(id: number, reader: TestPerson): Promise<string> {
  const token = await world.tokenFor(reader, "read");
  const { headers } = await world.get(`/besoins/${id}`, reader);
  const answers = [
    await world.get(headers.get("location") ?? "", reader),
    await world.get(`/besoins/${id}/fil`, reader),
    await world.get("/besoins", reader),
    await world.get("/entraide", reader),
    await world.get("/", reader),
    await world.get("/entraide/feuille", reader),
    await world.get(`/fil/need-${id}`, reader),
    await world.api("get", `/api/v1/needs/${id}`, token),
    await world.api("get", `/api/v1/needs/${id}/thread`, token),
    await world.api("get", "/api/v1/needs", token),
  ];
  for (const { status } of answers) assert.equal(status, 200);
  return (await Promise.all(answers.map((answer) => answer.text()))).join("\n");
}

test("who said it without a name is told to nobody, not to facilitators either", async () => {
  const nadia = await here.arrives({
    firstName: "Nadège",
    lastName: "Zéphir",
    email: "n@demo.example",
  });
  const id = await say(nadia, { title: "Parler de mes dettes à quelqu'un", hidden: true });
  await setAside(world.actingAs(nadia), "need", id);
  await reopen(world.actingAs(nadia), "need", id);
  await tellOutcome(world.actingAs(nadia), id, {
    happened: "On m'a écoutée.",
    leftBehind: "",
    met: [],
  });
  for (const reader of [here.chloe, here.aicha]) {
    const read = await everything(id, reader);
    assert.match(read, /Parler de mes dettes/);
    assert.doesNotMatch(read, /Nadège|Zéphir|nadege/i, reader.name);
    assert.doesNotMatch(read, new RegExp(`/membres/${nadia.id}-`), reader.name);
  }
  const profile = await (await world.get(`/membres/${nadia.id}-nadege-zephir`, here.aicha)).text();
  assert.match(profile, /Nadège/);
  assert.doesNotMatch(profile, /mes dettes/);
  assert.equal(
    (await reading(nadia, (acting) => findPosting(acting, "need", id))).personId,
    nadia.id,
  );
});

test("nobody but its person changes what was said without a name", async () => {
  const id = await say(here.bilal, { title: "Une chose à moi", hidden: true });
  const entry = { title: "Une chose à moi", hidden: false };
  for (const other of [here.aicha, here.chloe]) {
    await assert.rejects(editPosting(world.actingAs(other), "need", id, entry, 1));
    await assert.rejects(setAside(world.actingAs(other), "need", id));
  }
  await editPosting(world.actingAs(here.bilal), "need", id, { title: "Une chose" }, 1);
  const { hidden, personId } = await reading(here.chloe, (acting) =>
    findPosting(acting, "need", id),
  );
  assert.deepEqual([hidden, personId], [true, null]);
});

test("what is said to chosen people is found by nobody else", async () => {
  const id = await say(here.bilal, {
    title: "Essayer mon offre",
    audience: "chosen",
    readers: [here.chloe.id],
  });
  const seen = (person: TestPerson) => reading(person, (acting) => findPosting(acting, "need", id));
  assert.equal((await seen(here.chloe)).title, "Essayer mon offre");
  for (const other of [here.dario, here.aicha]) {
    await assert.rejects(seen(other), NotFound);
    assert.equal((await world.get(`/besoins/${id}-essayer-mon-offre`, other)).status, 404);
    const lists = await world.get("/besoins", other);
    assert.doesNotMatch(await lists.text(), /Essayer mon offre/);
    await assert.rejects(joinNeed(world.actingAs(other), id), NotFound);
  }
});

test("visitors read what is for everyone, and nothing else", async () => {
  const open = await say(here.bilal, { title: "Appel à projets du bourg", audience: "everyone" });
  const members = await say(here.bilal, { title: "Entre membres" });
  assert.equal((await world.get(`/besoins/${open}-appel-a-projets-du-bourg`)).status, 200);
  assert.equal((await world.get(`/besoins/${members}-entre-membres`)).status, 303);
});

test("a blocker's age shows to facilitators alone", async () => {
  const id = await say(here.bilal, { title: "Je bloque sur ma soudure" });
  world.clock.pass({ days: 9 });
  const read = async (person: TestPerson) =>
    (await reading(person, (acting) => findPosting(acting, "need", id))).since;
  assert.ok(await read(here.aicha));
  assert.deepEqual([await read(here.chloe), await read(here.bilal)], [null, null]);
  const page = async (person: TestPerson) =>
    (await world.get(`/besoins/${id}-je-bloque-sur-ma-soudure`, person)).text();
  assert.match(await page(here.aicha), /bloque depuis 9 jours/);
  assert.doesNotMatch(await page(here.chloe), /depuis|3 mars/);
});

test("a delicate line is first shown to who says it", async () => {
  const title = "Tester mon offre avant de la publier";
  const shown = await world.post("/besoins/nouveau", here.bilal, { title });
  assert.equal(shown.status, 200);
  assert.match(await shown.text(), /Cela semble délicat/);
  const lists = await (await world.get("/besoins", here.chloe)).text();
  assert.doesNotMatch(lists, /Tester mon offre/);
});

test("so is what most people tell few, and its name is hidden unless they say otherwise", async () => {
  for (const title of [
    "Parler de ma dépression avec quelqu'un",
    "Sortir de mes dettes",
    "Écrire une lettre pour mon titre de séjour",
    "Arrêter l'alcool avec d'autres",
  ]) {
    const shown = await (await world.post("/besoins/nouveau", here.bilal, { title })).text();
    assert.match(shown, /Cela semble délicat/, title);
    assert.match(shown, /<input[^>]*name="hidden"[^>]*checked/, title);
  }
  const tree = await world.post("/besoins/nouveau", here.bilal, {
    title: "Soigner la maladie de mes tomates",
  });
  assert.equal(tree.status, 303);
});
