import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { writeElapsed } from "./elapsed.ts";

let world: TestApp;
let here: TestCommunity;
let need: string;
before(async () => {
  world = await testApp();
  here = await world.community();
  const said = await world.post("/besoins/nouveau", here.bilal, { title: "Apprendre à souder" });
  need = `need-${/\/(\d+)-/.exec(said.headers.get("location")!)![1]}`;
  world.clock.pass({ days: 3 });
  await world.post("/mercis", here.aicha, {
    pour: need,
    to: String(here.bilal.id),
    words: "Ta patience.",
    "au-nom-de": String(here.rosalie.id),
  });
});
after(() => world.close());

const fil = (shape = "", who: TestPerson | undefined = here.chloe) =>
  world.get(`/fil/${need}${shape}`, who);
const text = async (shape: string) =>
  (await (await fil(shape)).text()).replaceAll(/[\u00a0\u202f]/g, " ");

test("a thread is read as a list, as a picture with its list, and aloud", async () => {
  const list = await text("");
  assert.match(list, /Bilal Haddad l’a demandé/);
  assert.match(list, /aria-current="page">En liste/);
  assert.match(list, /href="\/besoins\/\d+-apprendre-a-souder"/);
  assert.doesNotMatch(list, /class="picture"/);
  const picture = await text("?forme=image");
  assert.equal(picture.match(/<svg class="picture/g)?.length, 2);
  assert.match(picture, /<ol class="open">/);
  const reading = await text("?forme=lecture");
  assert.match(reading, /<p>Le 3 mars 2026, Bilal Haddad l’a demandé\.<\/p>/);
  assert.match(
    reading,
    /<p>Trois jours plus tard, Rosalie Jean a dit merci à Bilal Haddad : « Ta patience\. »<\/p>/,
  );
  assert.doesNotMatch(reading, /<nav/);
  assert.match(await text("?forme=autre"), /aria-current="page">En liste/);
});

test("a thread is for members, and of what they may see", async () => {
  assert.match((await world.get(`/fil/${need}`)).headers.get("location")!, /^\/connexion/);
  for (const ref of ["need-99999", "nothing-1", "need", "need-1-2"])
    assert.equal((await world.get(`/fil/${ref}`, here.chloe)).status, 404, ref);
  const there = await world.community("Jardins créoles");
  const elsewhere = `${there.here.prefix}/fil/${need}`;
  assert.equal((await world.get(elsewhere, there.aicha)).status, 404);
  const withdrawn = await world.post("/besoins/nouveau", here.bilal, { title: "Reprendre" });
  const id = /\/(\d+)-/.exec(withdrawn.headers.get("location")!)![1];
  assert.equal((await world.get(`/fil/need-${id}`, here.chloe)).status, 200);
  await world.post(`/besoins/${id}/retrait`, here.bilal);
  assert.equal((await world.get(`/fil/need-${id}`, here.chloe)).status, 404);
});

test("who is named in no thread has none that others can open", async () => {
  const path = `/fil/person-${here.dario.id}`;
  assert.equal((await world.get(path, here.chloe)).status, 200);
  await world.post("/moi", here.dario, { firstName: "Dario", shownAs: "unnamed", version: "1" });
  assert.equal((await world.get(path, here.chloe)).status, 404);
  assert.equal((await world.get(path, here.dario)).status, 200);
});

test("from one moment to the next one tells how much later it was, in words", () => {
  const zone = "America/Martinique";
  const start = new Date("2026-03-03T12:00:00Z");
  const after = (days: number) => new Date(start.getTime() + days * 86_400_000);
  const table = [
    [0.2, "Le même jour"],
    [0.8, "Le lendemain"],
    [1, "Le lendemain"],
    [2, "Deux jours plus tard"],
    [13, "Treize jours plus tard"],
    [14, "Deux semaines plus tard"],
    [60, "Huit semaines plus tard"],
    [61, "Deux mois plus tard"],
    [729, "Vingt-trois mois plus tard"],
    [730, "Deux ans plus tard"],
    [20_000, "54 ans plus tard"],
  ] as const;
  for (const [days, told] of table)
    assert.equal(writeElapsed("fr", zone, after(days), start), told, String(days));
  assert.equal(writeElapsed("fr", zone, start, undefined), "Le 3 mars 2026");
  assert.equal(writeElapsed("en", zone, after(3), start), "Three days later");
});

test("programs read the thread of whatever they may see, and what was noted for their person", async () => {
  const read = async (who: TestPerson, path: string) => {
    const answer = await world.api("GET", `/api/v1${path}`, await world.tokenFor(who, "read"));
    return { status: answer.status, text: await answer.text() };
  };
  const thread = await read(here.chloe, `/threads/${need}`);
  assert.match(thread.text, /Rosalie Jean.*Ta patience/);
  for (const ref of ["need-99999", "nothing-1", "need"])
    assert.equal((await read(here.chloe, `/threads/${ref}`)).status, 404, ref);
  const noted = `/members/${here.rosalie.id}/noted`;
  assert.match((await read(here.aicha, noted)).text, /"thanks\.said".*"Aïcha Madi"/);
  assert.equal((await read(here.bilal, noted)).status, 404);
});
