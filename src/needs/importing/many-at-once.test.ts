import { fileOf, runImport, type Importer } from "#kernel/imports";
import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { postingImporter } from "./posting-importer.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp({ start: "2026-03-03T12:00:00Z" });
});
after(() => world.close());
beforeEach(async () => {
  here = await world.community();
});

type Line = Record<string, unknown>;
const rows = (text: string) =>
  world.platform.database.of(here.here.id).reading((db) => db.execute(text)) as Promise<Line[]>;

/** The same list, its lines written together or each for itself. */
function brings(lines: string[], kind: "need" | "offer" = "need", together = true) {
  const importer = postingImporter(kind) as Importer<unknown>;
  const alone = { ...importer, writeNew: undefined };
  const titles = "Prénom;Nom;E-mail;Titre;Détails;Commune;Horodateur";
  const file = fileOf(Buffer.from([titles, ...lines].join("\n")));
  return runImport(world.actingAs(here.aicha), together ? importer : alone, file);
}

const said = `select p.title, p.details, p.place, p.remote, p.aim, p.horizon_on, p.opened_at, p.words::text,
    p.marks, p.audience, o.first_name || ' ' || o.last_name as whose, p.entered_by_id,
    array(select s.label from need_skill k join skill s on s.community_id = k.community_id
      and s.id = k.skill_id where k.community_id = p.community_id and k.need_id = p.id order by 1) as skills,
    array(select w.state || ' ' || w.at || ' ' || (w.on_behalf_of_id = p.person_id) from need_state w
      where w.community_id = p.community_id and w.need_id = p.id) as states,
    array(select e.name || ' ' || e.at || ' ' || coalesce(e.on_behalf_of_id = p.person_id, false)
      from event e where e.community_id = p.community_id and e.subject_kind = 'need'
        and e.subject_id = p.id) as told
  from need p join person o on o.community_id = p.community_id and o.id = p.person_id order by p.id`;

const people = "select first_name, last_name, email from person order by id";

const list = [
  "Marie;Bord;marie@demo.example;Greffer un avocatier avant le 15 mars;Avec un greffon;Le Marin;01/03/2026 10:00",
  "Bilal;Haddad;bilal@demo.example;Réparer une pompe;;;",
  "Marie;Bord;marie@demo.example;Trouver une échelle;à distance;;02/03/2026 10:00",
  "Marie;Bord;;Coudre un rideau;;;",
  "Noé;;;Apprendre à greffer;;;",
  "Noé;;;Apprendre à souder;;;",
  "Aïcha;Madi;aicha@demo.example;Tenir la caisse;;;03/03/2036 10:00",
];

test("needs that come together are as if each had come alone", async () => {
  await world.post(`${here.here.prefix}/moi/competences`, here.bilal, {
    skill: "greffer",
    position: "practises",
    garder: "oui",
  });
  const alone = await brings(list, "need", false);
  const [needsAlone, peopleAlone] = [await rows(said), await rows(people)];
  assert.equal(alone.created, list.length);
  const first = here;
  here = await world.community("Ailleurs");
  await world.post(`${here.here.prefix}/moi/competences`, here.bilal, {
    skill: "greffer",
    position: "practises",
    garder: "oui",
  });
  const together = await brings(list);
  assert.deepEqual({ ...together }, { ...alone });
  const byNobody = (lines: Line[]) => lines.map(({ entered_by_id: _by, ...line }) => line);
  assert.deepEqual(byNobody(await rows(said)), byNobody(needsAlone));
  const inOrder = (lines: Line[]) => lines.map((line) => JSON.stringify(line)).toSorted();
  assert.deepEqual(inOrder(await rows(people)), inOrder(peopleAlone));
  assert.ok((await rows(said)).some(({ skills }) => (skills as string[]).includes("greffer")));
  assert.notEqual(first.here.id, here.here.id);
});

test("the same list again changes nothing, and a line that says more is completed", async () => {
  await brings(list);
  const before = [await rows(said), await rows(people)];
  const again = await brings(list);
  assert.deepEqual([again.unchanged, again.created, again.updated], [list.length, 0, 0]);
  assert.deepEqual([await rows(said), await rows(people)], before);
  const [, pump, ...others] = list;
  const more = [list[0]!, pump!.replace("pompe;;", "pompe;Elle fuit;"), ...others];
  const completed = await brings(more);
  assert.deepEqual([completed.updated, completed.created], [1, 0]);
});

test("offers come together too", async () => {
  const report = await brings(list, "offer");
  assert.equal(report.created, list.length);
  assert.equal((await rows("select id from offer")).length, list.length);
});
