import { fileOf, runImport } from "#kernel/imports";
import { placeSkill } from "#members";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import { skillsImporter } from "./index.ts";
import { findSkill } from "./skill.ts";
import { skillNamed, skillWithName } from "./skill-named.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

const db = () => world.platform.database.of(here.here.id);
const page = async (path: string, person = here.bilal) => (await world.get(path, person)).text();
const imported = (lines: string[]) =>
  runImport(world.actingAs(here.aicha), skillsImporter, fileOf(Buffer.from(lines.join("\n"))));

test("a word nearly known is asked about; what one meant is kept, or one's own words", async () => {
  await skillNamed(world.actingAs(here.chloe), "Apiculture");
  const said = { skill: "Apicultur", position: "practises" };
  const asked = await world.post("/moi/competences", here.bilal, said);
  assert.equal(asked.status, 200);
  const body = await asked.text();
  assert.match(body, /Vouliez-vous dire/);
  assert.match(body, /name="skill" value="Apiculture"/);
  assert.match(body, /name="position" value="practises"/);
  const kept = await world.post("/moi/competences", here.bilal, { ...said, garder: "oui" });
  assert.equal(kept.status, 303);
  assert.ok(await db().reading((db) => skillWithName(db, "Apicultur")));
  const far = await world.post("/moi/competences", here.bilal, { ...said, skill: "Lutherie" });
  assert.equal(far.status, 303);
});

test("an imported list stays behind: suggested while one types, listed once somebody says it", async () => {
  await imported(["label,synonyms", "tresser des paniers,vannerie d'osier", "forger une lame,"]);
  assert.doesNotMatch(await page("/savoir-faire"), /tresser des paniers/);
  const suggested = await page("/savoir-faire/suggestions?q=vannerie");
  assert.match(suggested, /data-value="tresser des paniers"/);
  const skill = { skill: "Tresser des paniers", position: "passes_on" } as const;
  await placeSkill(world.actingAs(here.bilal), here.bilal.id, skill);
  const list = await page("/savoir-faire");
  assert.match(list, /tresser des paniers/);
  assert.doesNotMatch(list, /forger une lame/);
});

test("a list that says what each word is a part of ties them, in whatever order they come", async () => {
  await imported([
    "code,label,synonyms,parent",
    "C1,greffer en fente,,C0",
    "C0,greffer un arbre,,arboriculture",
    "C9,arboriculture,,",
  ]);
  const found = async (name: string) => {
    const { id } = (await db().reading((db) => skillWithName(db, name)))!;
    const { broader } = await db().reading((db) => findSkill(db, id));
    return broader.map(({ label }) => label);
  };
  assert.deepEqual(await found("greffer en fente"), ["greffer un arbre"]);
  assert.deepEqual(await found("greffer un arbre"), ["arboriculture"]);
});

test("the words said here are downloaded, and taken back elsewhere", async () => {
  await skillNamed(world.actingAs(here.chloe), "=SOMME(1)");
  const answer = await world.get("/savoir-faire/export.csv", here.bilal);
  const csv = await answer.text();
  assert.match(answer.headers.get("content-disposition")!, /savoir-faire\.csv/);
  assert.match(csv, /\r\n,'=SOMME\(1\),/);
  const elsewhere = await world.community();
  const report = await runImport(
    world.actingAs(elsewhere.aicha),
    skillsImporter,
    fileOf(Buffer.from(csv)),
  );
  assert.deepEqual(report.errors, []);
  assert.ok(report.created >= 3);
});

test("a form refused comes back with what was typed and why", async () => {
  const { id } = await skillNamed(world.actingAs(here.chloe), "Danse");
  await skillNamed(world.actingAs(here.chloe), "Danser");
  const taken = await world.post(`/savoir-faire/${id}/soin/nom`, here.aicha, { mot: "danser" });
  assert.equal(taken.status, 422);
  const body = await taken.text();
  assert.match(body, /value="danser"/);
  assert.match(body, /réunissez-les/);
  const unknown = await world.post(`/savoir-faire/${id}/soin/fusion`, here.aicha, {
    autre: "Danserr",
  });
  assert.equal(unknown.status, 422);
  assert.match(await unknown.text(), /Peut-être/);
  const may = await world.post(`/savoir-faire/${id}/soin/nom`, here.bilal, { mot: "Mien" });
  assert.equal(may.status, 403);
});
