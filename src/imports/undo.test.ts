import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import { sayInThread } from "#discussions";

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { importList, openNeeds, prepareList, said } from "./test-list.ts";

let world: TestApp;
before(async () => {
  world = await testApp();
});
after(() => world.close());

async function people({ here }: TestCommunity) {
  return world.platform.database.of(here.id).reading((db) =>
    db.execute(
      `select first_name as name, email, place,
         array(select label from person_skill k join skill s on s.community_id = k.community_id
           and s.id = k.skill_id where k.community_id = p.community_id and k.person_id = p.id
           order by label) as skills
       from person p order by id`,
    ),
  );
}

const skills = ({ here }: TestCommunity) =>
  world.platform.database
    .of(here.id)
    .reading((db) => db.execute("select label from skill order by id"));

const list = [
  "Prénom;Nom;E-mail;Commune;Compétences",
  "Marie;Bord;marie@demo.example;Le Marin;couture, vannerie",
  "Rosalie;Jean;rosalie@demo.example;Sainte-Marie;conte",
].join("\n");

test("an import is undone: whom it made goes, whom it completed is as before", async () => {
  const here = await world.community();
  const before = [await people(here), await skills(here)];
  const page = await importList(world, here.aicha, "members", list);
  assert.notDeepEqual([await people(here), await skills(here)], before);
  world.clock.pass({ minutes: 5 });
  await world.post(`${page}/annulation`, here.aicha);
  const undone = await said(await world.get(page, here.aicha));
  assert.match(undone, /Annulé par Aïcha Madi.*retirés 4 remis comme avant 1/);
  assert.deepEqual([await people(here), await skills(here)], before);
  const told = (await here.events()).at(-1)!;
  assert.deepEqual([told.name, told.actorId], ["import.undone", here.aicha.id]);
  const again = await importList(world, here.aicha, "members", list);
  assert.match(await said(await world.get(again, here.aicha)), /nouveaux 1 complétés 1/);
});

test("what somebody changed or used since stays, and the page says which and why", async () => {
  const here = await world.community();
  const page = await importList(
    world,
    here.aicha,
    "members",
    "Prénom;Nom;Commune\nAnselme;Roc;Le Marin\nÉloi;Sel;Ducos\nFlore;Val;Sainte-Luce\n",
  );
  world.clock.pass({ minutes: 5 });
  const rows = await world.platform.database
    .of(here.here.id)
    .reading((db) => db.execute("select id, first_name as name from person order by id"));
  const [anselme, eloi] = ["Anselme", "Éloi"].map(
    (one) => rows.find(({ name }) => name === one)!.id,
  );
  const changed = { firstName: "Anselme", lastName: "Roc", place: "Rivière-Pilote", version: "1" };
  await world.post(`${here.here.prefix}/membres/${anselme as number}/profil`, here.aicha, changed);
  const need = { title: "Réparer ma barque", pour: String(eloi) };
  await world.post(`${here.here.prefix}/besoins/nouveau`, here.aicha, need);
  await world.post(`${page}/annulation`, here.aicha);
  const undone = await said(await world.get(page, here.aicha));
  assert.match(undone, /retirés 1 restés en place 2/);
  assert.match(undone, /Ligne 2 Quelqu’un l’a changé depuis/);
  assert.match(undone, /Ligne 3 Cela a servi depuis/);
  const names = (await people(here)).map(({ name }) => name);
  assert.ok(names.includes("Anselme") && names.includes("Éloi") && !names.includes("Flore"));
});

const needs = "Je cherche;Prénom;Nom\nApprendre à nager;Hubert;Lys\nUn vélo;Hubert;Lys\n";

test("needs are undone with the people they brought; one that was answered stays, with its person", async () => {
  const here = await world.community();
  const before = await people(here);
  const page = await importList(world, here.aicha, "needs", needs);
  assert.equal((await people(here)).length, before.length + 1);
  world.clock.pass({ minutes: 5 });
  await world.post(`${page}/annulation`, here.aicha);
  assert.deepEqual(await people(here), before);
  assert.deepEqual(await openNeeds(world, here), []);

  const second = await importList(world, here.aicha, "needs", needs);
  const [swim] = await openNeeds(world, here);
  world.clock.pass({ minutes: 5 });
  const place = { kind: "need", id: swim!.id };
  await sayInThread(
    world.actingAs(here.bilal),
    { place, text: "Je nage !" },
    world.platform.subjects,
  );
  await world.post(`${second}/annulation`, here.aicha);
  assert.deepEqual(await openNeeds(world, here), [swim]);
  assert.equal((await people(here)).length, before.length + 1);
});

test("two imports are undone one after the other, the last one first", async () => {
  const here = await world.community();
  const before = await people(here);
  const first = await importList(world, here.aicha, "members", "Prénom;Nom\nIrma;Fons\n");
  const between = await people(here);
  const lines = "Prénom;Nom;Commune\nIrma;Fons;Le Vauclin\n";
  const second = await importList(world, here.aicha, "members", lines);
  world.clock.pass({ minutes: 5 });
  await world.post(`${second}/annulation`, here.aicha);
  assert.deepEqual(await people(here), between);
  await world.post(`${first}/annulation`, here.aicha);
  assert.deepEqual(await people(here), before);
});

test("an import is undone once, and only one that was imported", async () => {
  const here = await world.community();
  const prepared = await prepareList(world, here.aicha, "members", "Prénom\nKora\n");
  assert.equal((await world.post(`${prepared}/annulation`, here.aicha)).status, 409);
  const page = await importList(world, here.aicha, "members", "Prénom\nKora\n");
  assert.equal((await world.post(`${page}/annulation`, here.aicha)).status, 303);
  assert.equal((await world.post(`${page}/annulation`, here.aicha)).status, 409);
});
