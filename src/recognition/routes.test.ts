import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { Conflict, NotFound } from "#kernel/errors";
import { appointRelay } from "#members";
import { thanksAbout } from "./queries.ts";
import { withdrawThanks } from "./withdraw-thanks.ts";

// A person is a subject too, and the only one whose domain this one knows.
let world: TestApp;
let cast: TestCommunity;
let prefix: string;

before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  cast = await world.community();
  prefix = cast.here.prefix;
});

const said = () =>
  world
    .actingAs(cast.bilal)
    .db.reading((db) => thanksAbout({ db }, { kind: "person", id: cast.chloe.id }));

const form = (fields: Record<string, string> = {}) => ({
  pour: `person-${cast.chloe.id}`,
  to: String(cast.chloe.id),
  words: "Merci pour l'échelle",
  ...fields,
});

test("one thanks, comes back to what it was about, and reads that it is said", async () => {
  const page = await world.get(`${prefix}/mercis/nouveau?pour=person-${cast.chloe.id}`, cast.bilal);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /type="checkbox" name="to" value="\d+" checked/);
  const answer = await world.post(`${prefix}/mercis`, cast.bilal, form());
  assert.equal(answer.status, 303);
  assert.match(answer.headers.get("location")!, /\/membres\/\d+-chloe-rose$/);
  assert.match(answer.headers.get("set-cookie")!, /flash/);
  assert.equal((await said())[0]!.fromId, cast.bilal.id);
});

test("the same form sent twice says thanks once", async () => {
  await world.post(`${prefix}/mercis`, cast.bilal, form({ cle: "k1" }));
  const again = await world.post(`${prefix}/mercis`, cast.bilal, form({ cle: "k1" }));
  assert.equal(again.status, 303);
  assert.equal((await said()).length, 1);
  await world.post(`${prefix}/mercis`, cast.bilal, form({ cle: "k2" }));
  assert.equal((await said()).length, 2);
});

test("what is missing is asked for, and what was typed is kept", async () => {
  const noWords = await world.post(`${prefix}/mercis`, cast.bilal, form({ words: " " }));
  assert.equal(noWords.status, 422);
  const wordless = await noWords.text();
  assert.match(wordless, /name="to" value="\d+" checked/);
  assert.match(wordless, /Il manque votre mot de merci/);
  const tooLong = await world.post(
    `${prefix}/mercis`,
    cast.bilal,
    form({ words: "a".repeat(401) }),
  );
  assert.equal(tooLong.status, 422);
  assert.match(await tooLong.text(), /400 signes au plus/);
  const nobody = await world.post(`${prefix}/mercis`, cast.bilal, form({ to: "" }));
  assert.equal(nobody.status, 422);
  const page = await nobody.text();
  assert.match(page, /Choisissez au moins une personne/);
  assert.doesNotMatch(page, /name="to" value="\d+" checked/);
  assert.match(page, /Merci pour l'échelle/);
});

test("nobody thanks themselves: the page says so, and nothing is said", async () => {
  const { aicha, chloe } = cast;
  const alone = await world.get(`${prefix}/mercis/nouveau?pour=person-${chloe.id}`, chloe);
  assert.match(await alone.text(), /À qui/);
  assert.equal((await world.post(`${prefix}/mercis`, chloe, form())).status, 422);
  const herself = form({ to: `${chloe.id}\n${aicha.id}` });
  const answer = await world.post(`${prefix}/mercis`, aicha, herself);
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /On ne se remercie pas/);
  assert.deepEqual(await said(), []);
});

test("a facilitator notes Rosalie's thanks; another member may not, nor anyone for who signs in", async () => {
  const { aicha, bilal, dario, rosalie } = cast;
  const page = await world.get(`${prefix}/mercis/nouveau?pour=person-${cast.chloe.id}`, aicha);
  assert.match(await page.text(), /au-nom-de/);
  const forRosalie = form({ "au-nom-de": String(rosalie.id) });
  assert.equal((await world.post(`${prefix}/mercis`, bilal, forRosalie)).status, 403);
  const forDario = form({ "au-nom-de": String(dario.id) });
  assert.equal((await world.post(`${prefix}/mercis`, aicha, forDario)).status, 403);
  assert.deepEqual(await said(), []);
  assert.equal((await world.post(`${prefix}/mercis`, aicha, forRosalie)).status, 303);
  assert.equal((await said())[0]!.fromId, rosalie.id);
});

test("one thanks only about what one may see", async () => {
  const elsewhere = await world.community("Une autre");
  const hidden = `person-${elsewhere.chloe.id}`;
  for (const pour of [hidden, "person-999999", "n'importe quoi", ""]) {
    const address = `${prefix}/mercis/nouveau?pour=${encodeURIComponent(pour)}`;
    assert.equal((await world.get(address, cast.bilal)).status, 404);
    assert.equal((await world.post(`${prefix}/mercis`, cast.bilal, form({ pour }))).status, 404);
  }
  const stranger = await elsewhere.arrives({ firstName: "Inès", email: "ines@demo.example" });
  const answer = await world.post(`${prefix}/mercis`, stranger, form());
  assert.match(answer.headers.get("location")!, /\/bienvenue$/);
  assert.deepEqual(await said(), []);
});

test("who is not signed in is led to sign-in", async () => {
  const page = await world.get(`${prefix}/mercis/nouveau?pour=person-${cast.chloe.id}`);
  assert.match(page.headers.get("location")!, /\/connexion\?suite=/);
  const answer = await world.post(`${prefix}/mercis`, undefined, form());
  assert.match(answer.headers.get("location")!, /\/connexion/);
  assert.deepEqual(await said(), []);
});

test("who noted Rosalie's thanks takes them back, and reads who noted them; others do neither", async () => {
  const { aicha, bilal, chloe, dario, rosalie } = cast;
  const relay = { relay: bilal.id, consent: "de vive voix" };
  await appointRelay(world.actingAs(aicha), rosalie.id, relay);
  const opened = `${prefix}/mercis/nouveau?pour=person-${chloe.id}&au-nom-de=${rosalie.id}`;
  assert.match(await (await world.get(opened, bilal)).text(), /Vous notez pour Rosalie Jean/);
  await world.post(`${prefix}/mercis`, bilal, form({ "au-nom-de": String(rosalie.id) }));
  const read = async (path: string, reader: typeof bilal) =>
    (await world.get(prefix + path, reader)).text();
  const hers = `/membres/${chloe.id}-chloe-rose`;
  for (const reader of [aicha, bilal]) assert.match(await read(hers, reader), /noté par Bilal/);
  for (const reader of [chloe, dario]) assert.doesNotMatch(await read(hers, reader), /noté par/);
  const mine = await read("/mercis", bilal);
  assert.match(mine, /Rosalie Jean à Chloé Rose/);
  const button = `/mercis/${(await said())[0]!.id}/reprise`;
  assert.ok(mine.includes(button));
  for (const other of [chloe, dario])
    assert.equal((await world.post(prefix + button, other)).status, 403);
  assert.equal((await world.post(prefix + button, bilal)).status, 303);
  assert.deepEqual(await said(), []);
});

test("a thanks is taken back once, even from two windows at the same moment", async () => {
  await world.post(`${prefix}/mercis`, cast.bilal, form());
  const [one] = await said();
  const bilal = world.actingAs(cast.bilal);
  const both = await Promise.allSettled([
    withdrawThanks(bilal, one!.id),
    withdrawThanks(bilal, one!.id),
  ]);
  assert.deepEqual(both.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  const refused = both.find((one) => one.status === "rejected")!.reason as unknown;
  assert.ok(refused instanceof Conflict || refused instanceof NotFound);
  await assert.rejects(withdrawThanks(bilal, one!.id), NotFound);
  const events = (await cast.events()).filter(({ name }) => name === "thanks.withdrawn");
  assert.equal(events.length, 1);
});

test("taking a thanks back twice with the same form is once, and answers alike", async () => {
  await world.post(`${prefix}/mercis`, cast.bilal, form());
  const button = `${prefix}/mercis/${(await said())[0]!.id}/reprise`;
  const twice = [
    await world.post(button, cast.bilal, { cle: "k1" }),
    await world.post(button, cast.bilal, { cle: "k1" }),
  ];
  assert.deepEqual(
    twice.map(({ status }) => status),
    [303, 303],
  );
});
