import type { Db } from "#kernel/db";
import { fileAt, fileOf, runImport, type Importing } from "#kernel/imports";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { testDatabase, type TestDatabase } from "#test/database.ts";
import { enterPerson } from "../add-person.ts";
import { membersImporter } from "./index.ts";

let world: TestDatabase;
before(async () => {
  world = await testDatabase();
});
after(() => world.close());

const fixture = (name: string) =>
  fileAt(`${import.meta.dirname}/../../kernel/imports/fixtures/${name}`);
const csv = (...lines: string[]) => fileOf(Buffer.from(lines.join("\n")));

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
  const clock = () => new Date("2026-03-01T12:00:00Z");
  return { db: world.database.of(id), community, clock, locale: "fr" };
}

const people = (db: Db) =>
  db.reading((db) =>
    db.execute(
      `select first_name || ' ' || last_name as name, email, place,
         (select string_agg(label, ', ' order by label) from person_skill k
          join skill s on s.community_id = k.community_id and s.id = k.skill_id
          where k.community_id = p.community_id and k.person_id = p.id) as skills
       from person p order by id`,
    ),
  );

test("a HelloAsso export: the payer's address stays the payer's, a refund is left out", async () => {
  const here = await newCommunity();
  const report = await runImport(here, membersImporter, fixture("helloasso.csv"));
  assert.deepEqual(report.errors, []);
  assert.deepEqual([report.lines, report.created, report.updated], [4, 2, 1]);
  assert.deepEqual(report.skipped, [
    { line: 6, reason: "Le statut de la commande est «\u00a0Remboursé\u00a0»." },
  ]);
  assert.ok(report.unknownColumns.includes("Moyen de paiement"));
  assert.deepEqual(await people(here.db), [
    {
      name: "Marie-Rose Élisabeth",
      email: "marie-rose@demo.example",
      place: "Le Lorrain",
      skills: "couture, réparation de machines, tambour bèlè",
    },
    { name: "Tiya Élisabeth", email: null, place: "Le Lorrain", skills: "jardinage" },
  ]);
});

test("the same file again creates and updates nothing", async () => {
  const here = await newCommunity();
  for (const name of ["helloasso.csv", "google-forms-windows-1252.csv"]) {
    const once = await runImport(here, membersImporter, fixture(name));
    const before = await people(here.db);
    const twice = await runImport(here, membersImporter, fixture(name));
    assert.ok(once.created > 0);
    assert.deepEqual([twice.created, twice.updated], [0, 0]);
    assert.equal(twice.unchanged, once.created + once.updated + once.unchanged);
    assert.deepEqual(await people(here.db), before);
  }
});

test("a dry run tells what the import will do, and does nothing", async () => {
  const here = await newCommunity();
  const dry = await runImport(here, membersImporter, fixture("helloasso.csv"), { dryRun: true });
  assert.deepEqual(await people(here.db), []);
  const real = await runImport(here, membersImporter, fixture("helloasso.csv"));
  assert.deepEqual({ ...dry, kept: true }, real);
});

test("forms in Windows-1252 and UTF-16, in French and English", async () => {
  const here = await newCommunity();
  await runImport(here, membersImporter, fixture("google-forms-windows-1252.csv"));
  await runImport(here, membersImporter, fixture("google-forms-en-utf16.csv"));
  assert.deepEqual(await people(here.db), [
    {
      name: "Léa Fréjus",
      email: "lea@demo.example",
      place: "Sainte-Anne",
      skills: "cuisine créole, vannerie",
    },
    { name: "Man Sonson ", email: null, place: "Le Prêcheur", skills: "chant, contes" },
    {
      name: "Omar Bell",
      email: "omar@demo.example",
      place: "Le Robert",
      skills: "drawing, welding",
    },
  ]);
});

test("one line in error, and nobody is taken in; each error is named by line and column", async () => {
  const here = await newCommunity();
  const file = csv(
    "Prénom;Nom;E-mail ;Commune",
    "Aïcha;Madi;aicha@demo.example;Le Lamentin",
    "",
    "Bilal;Haddad;bilal@;Fort-de-France",
    ";;chloe@demo.example;",
    "Dario;Ngo;;Schœlcher;de trop",
    `${"x".repeat(81)};;;`,
  );
  const report = await runImport(here, membersImporter, file);
  assert.equal(report.kept, false);
  assert.deepEqual(report.errors, [
    { line: 4, column: "E-mail", sentence: "Ce n’est pas la forme d’une adresse e\u2011mail." },
    { line: 5, column: "Prénom", sentence: "Il manque un prénom." },
    { line: 6, sentence: "Cette ligne a 5 cellules, les titres en annoncent 4." },
    { line: 7, column: "Prénom", sentence: "80 caractères au plus." },
  ]);
  assert.deepEqual(await people(here.db), []);
  const english = await runImport({ ...here, locale: "en" }, membersImporter, file);
  assert.equal(english.errors[0]!.sentence, "This does not look like an e-mail address.");
});

test("two rows with the same address are one person; namesakes of other places are two", async () => {
  const here = await newCommunity();
  const file = csv(
    "prénom,nom,email,commune,compétences",
    "Aïcha,Madi,AICHA@demo.example,Le Lamentin,couture",
    "Aicha,Madi,aicha@demo.example,,tambour|chant",
    "Jean,Rose,,Le Marin,",
    "Jean,Rose,,Le Prêcheur,",
  );
  const report = await runImport(here, membersImporter, file);
  assert.deepEqual([report.created, report.updated], [3, 1]);
  const [aicha] = await people(here.db);
  assert.equal(aicha!.skills, "chant, couture, tambour");
  const again = await runImport(here, membersImporter, file);
  assert.deepEqual([again.created, again.updated, again.unchanged], [0, 0, 4]);
});

test("someone known is completed, and keeps what the file does not say", async () => {
  const here = await newCommunity();
  await enterPerson(here, { firstName: "Rosalie", lastName: "Jean", wish: "Conter" });
  const lines = ["Nom;Prénom;Courriel;Ville", "JEAN;Rosalie;rosalie@demo.example;Sainte-Marie"];
  const report = await runImport(here, membersImporter, csv(...lines));
  assert.deepEqual([report.created, report.updated], [0, 1]);
  assert.deepEqual(await people(here.db), [
    { name: "Rosalie Jean", email: "rosalie@demo.example", place: "Sainte-Marie", skills: null },
  ]);
});

test("people may choose which title is which field; a title that is not there is told", async () => {
  const here = await newCommunity();
  const file = csv("Comment t’appelles-tu ?;Autre", "Chloé Rose;x");
  const columns = { fullName: "Comment t’appelles-tu ?" };
  const report = await runImport(here, membersImporter, file, { columns });
  assert.deepEqual([report.created, report.unknownColumns], [1, ["Autre"]]);
  const wrong = await runImport(here, membersImporter, file, {
    columns: { fullName: "Nom entier" },
  });
  assert.match(wrong.errors[0]!.sentence, /Nom entier/);
});

test("a workbook, an empty file, titles alone: each is refused in words", async () => {
  const here = await newCommunity();
  const sentence = async (text: string) =>
    (await runImport(here, membersImporter, fileOf(Buffer.from(text)))).errors[0]?.sentence;
  assert.match((await sentence("PK\x03\x04"))!, /classeur/);
  assert.equal(await sentence(""), "Le fichier est vide.");
  assert.match((await sentence("Prénom;Nom\n"))!, /ligne de titres/);
  assert.match((await sentence('Prénom;Nom\n"Bilal;Haddad\n'))!, /guillemet/);
});
