import type { Db } from "#kernel/db";
import { fileAt, fileOf, runImport, type Importing } from "#kernel/imports";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { testDatabase, type TestDatabase } from "#test/database.ts";
import { findSkills, recogniseSkills, skillNamed, skillsImporter } from "./index.ts";

let world: TestDatabase;
let here: Importing;
let db: Db;

const clock = () => new Date("2026-03-01T12:00:00Z");
const sample = fileAt(`${import.meta.dirname}/fixtures/esco-sample.csv`);

async function newCommunity(): Promise<Importing> {
  const id = await world.community();
  const community = {
    id,
    name: "",
    sentence: "",
    prefix: "",
    zone: "America/Martinique",
    creole: false,
  };
  return { db: world.database.of(id), community, clock, locale: "fr" };
}

before(async () => {
  world = await testDatabase();
  here = await newCommunity();
  db = here.db;
  const report = await runImport(here, skillsImporter, sample);
  assert.deepEqual([report.kept, report.errors], [true, []]);
  for (const skill of [
    "contributeur·rices au wiki",
    "accueil des apprenant·es",
    "gestion",
    "gestion de projet",
  ]) {
    await skillNamed(here, skill);
  }
});
after(() => world.close());

const first = (sought: string, among = db) =>
  among.reading(async (db) => (await findSkills(db, sought))[0]?.label);

test("« contributrice » finds « contributeur·rices »", async () => {
  assert.equal(await first("contributrice"), "contributeur·rices au wiki");
});

test("« apprenant·es » is found by apprenant, apprenante, apprenantes", async () => {
  for (const sought of [
    "apprenant",
    "apprenante",
    "Apprenantes",
    "apprenant(e)s",
    "apprenant.e.s",
  ]) {
    assert.equal(await first(sought), "accueil des apprenant·es", sought);
  }
});

test("a skill is found by its beginning, another order, another name, with a typing error", async () => {
  const label = "réparer une bicyclette électrique";
  for (const sought of [
    label.toUpperCase(),
    "reparer une bicy",
    "bicyclettes electriques à réparer",
    "réparer un vélo électrique",
    "réparer une bicylete électrique",
  ]) {
    assert.equal(await first(sought), label, sought);
  }
});

test("odd searches find nothing or something, and never fail", async () => {
  for (const sought of [
    "",
    " ",
    "%",
    "\\",
    "'",
    "a",
    "été",
    "…",
    "!!!",
    "& | ! :*",
    "x".repeat(5000),
    "a b ".repeat(2000),
  ]) {
    await db.reading((db) => findSkills(db, sought));
    await db.reading((db) => recogniseSkills(db, sought));
  }
  assert.equal(await first("qsdfghjklm"), undefined);
});

test("skills are recognised in a sentence, a whole name at a time, the most telling first", async () => {
  const labels = async (sentence: string) =>
    (await db.reading((db) => recogniseSkills(db, sentence))).map(({ label }) => label);
  assert.deepEqual(await labels("Je cherche quelqu’un pour la gestion de mes projets"), [
    "gestion de projet",
  ]);
  assert.deepEqual(await labels("Qui s’occupe de la gestion ?"), ["gestion"]);
  assert.equal(
    (await labels("j'aimerais réparer ma bicyclette électrique"))[0],
    "réparer une bicyclette électrique",
  );
  assert.deepEqual(await labels("projet de voyage"), []);
});

test("another community's words are not found", async () => {
  const elsewhere = await newCommunity();
  assert.equal(await first("gestion de projet", elsewhere.db), undefined);
  await skillNamed(elsewhere, "Gestion de projets");
  assert.equal(await first("gestion de projet", elsewhere.db), "Gestion de projets");
});

test("the same name is the same skill, even added twice at the same moment", async () => {
  const ids = await Promise.all(
    ["Vannerie caraïbe", "vannerie  CARAIBE"].map((name) => skillNamed(here, name)),
  );
  assert.equal(ids[0]!.id, ids[1]!.id);
  const c = await Promise.all(["C", "C++", "C#"].map((name) => skillNamed(here, name)));
  assert.equal(new Set(c.map(({ id }) => id)).size, 3);
});

test("importing the same list again changes nothing, a new synonym is added", async () => {
  const again = await runImport(here, skillsImporter, sample);
  assert.deepEqual([again.created, again.updated], [0, 0]);
  assert.ok(again.unchanged > 100);
  const line = "libellé;synonymes\nGestion de projet;pilotage de chantier|gestion de projet\n";
  const more = await runImport(here, skillsImporter, fileOf(Buffer.from(line)));
  assert.deepEqual([more.created, more.updated], [0, 1]);
  assert.equal(await first("pilotage d'un chantier"), "gestion de projet");
});
