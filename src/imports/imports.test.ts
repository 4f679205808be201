import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { carryOut } from "./carry-out.ts";
import { giveList, prepareList, said } from "./test-list.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

const sample = (name: string) =>
  readFileSync(join(import.meta.dirname, "../kernel/imports/fixtures", name));
const waiting = () => readdirSync(join(world.platform.settings.dataDir, "imports"));
const names = async () => {
  const rows = await world.platform.database
    .of(here.here.id)
    .reading((db) => db.execute("select first_name as name from person order by id"));
  return rows.map(({ name }) => name);
};

test("a facilitator brings in a file: read, tried, imported, and the file is erased", async () => {
  const { aicha } = here;
  const known = await names();
  const page = await prepareList(world, aicha, "members", sample("helloasso.csv"));
  const understood = await said(await world.get(page, aicha));
  for (const told of ["UTF-8", "point-virgule", "première ligne", "Marie-Rose", "Remboursé"])
    assert.ok(understood.includes(told), `${told}: ${understood}`);
  assert.equal(waiting().length, 1);

  const tried = await world.post(`${page}/essai`, aicha);
  assert.equal(tried.headers.get("location"), page);
  assert.match(await said(await world.get(page, aicha)), /Ce que ferait l’import.* nouveaux 2 /);
  assert.deepEqual(await names(), known, "a trial keeps nothing");

  await world.post(`${page}/enregistrement`, aicha);
  const done = await said(await world.get(page, aicha));
  assert.match(done, /Ce qu’a fait l’import .* nouveaux 2 complétés 1 laissés de côté 1/);
  assert.match(done, /Importé par Aïcha Madi/);
  assert.deepEqual(await names(), [...known, "Marie-Rose", "Tiya"]);
  assert.deepEqual(waiting(), []);
  const told = (await here.events()).filter(({ name }) => name === "import.done");
  assert.deepEqual(
    told.map(({ actorId, facts }) => ({ actorId, facts })),
    [{ actorId: aicha.id, facts: { created: 2, updated: 1 } }],
  );
});

test("the same file again makes nobody, and says so", async () => {
  const known = await names();
  const page = await prepareList(world, here.aicha, "members", sample("helloasso.csv"));
  await world.post(`${page}/essai`, here.aicha);
  assert.match(await said(await world.get(page, here.aicha)), /rien de nouveau/);
  await world.post(`${page}/enregistrement`, here.aicha);
  assert.match(await said(await world.get(page, here.aicha)), /nouveaux 0 déjà là, inchangés 3/);
  assert.deepEqual(await names(), known);
});

test("a list is pasted, for who has no file", async () => {
  const list = "Prénom;Commune\nFélicité;Le Marin\n";
  const page = await prepareList(world, here.aicha, "members", list, { pasted: true });
  await world.post(`${page}/enregistrement`, here.aicha);
  assert.ok((await names()).includes("Félicité"));
});

test("columns chosen by hand are taken, and remembered for the next file of these titles", async () => {
  const list = "Comment t’appelles-tu ?;Ta ville\nOctave;Case-Pilote\n";
  const page = await prepareList(world, here.aicha, "members", list);
  assert.match(await said(await world.get(page, here.aicha)), /Il manque un prénom/);
  const columns = { "column-0": "firstName", "column-1": "place" };
  const corrected = await world.post(`${page}/lecture`, here.aicha, { titlesRow: "1", ...columns });
  assert.equal(corrected.status, 303);
  assert.doesNotMatch(await said(await world.get(page, here.aicha)), /Il manque un prénom/);
  const again = "Ta ville;Comment t’appelles-tu ?\nLe Diamant;Prosper\n";
  const next = await prepareList(world, here.aicha, "members", again);
  await world.post(`${next}/enregistrement`, here.aicha);
  assert.ok((await names()).includes("Prosper"));
  const twice = { "column-0": "firstName", "column-1": "firstName" };
  const refused = await world.post(`${page}/lecture`, here.aicha, twice);
  assert.equal(refused.status, 422);
  assert.match(await said(refused), /Deux colonnes ne peuvent pas être la même chose : Prénom/);
});

test("a line in error, and not one is kept; the page says which", async () => {
  const known = await names();
  const list = "Prénom;E-mail\nHortense;hortense@demo.example\nIgnace;ignace@\n";
  const page = await prepareList(world, here.aicha, "members", list);
  await world.post(`${page}/enregistrement`, here.aicha);
  assert.match(await said(await world.get(page, here.aicha)), /Ligne 3, E.mail/);
  assert.deepEqual(await names(), known);
});

test("who does not facilitate neither sees nor does anything of it", async () => {
  const { bilal, aicha } = here;
  const page = await prepareList(world, aicha, "members", "Prénom\nJocelyne\n");
  for (const path of ["/imports", page])
    assert.equal((await world.get(path, bilal)).status, 403, path);
  assert.equal((await giveList(world, bilal, "members", "Prénom\nX\n")).status, 403);
  for (const act of ["lecture", "essai", "enregistrement", "annulation", "abandon"])
    assert.equal((await world.post(`${page}/${act}`, bilal)).status, 403, act);
  const visitor = await giveList(world, undefined, "members", "Prénom\nX\n");
  assert.match(visitor.headers.get("location")!, /connexion/);
  const before = waiting();
  const elsewhere = await world.community("Jardins créoles");
  const theirs = elsewhere.here.prefix + page;
  assert.equal((await world.get(theirs, elsewhere.aicha)).status, 404);
  assert.equal((await world.post(`${theirs}/enregistrement`, elsewhere.aicha)).status, 404);
  assert.deepEqual(waiting(), before);
  await world.post(`${page}/abandon`, aicha);
  assert.equal(waiting().length, before.length - 1);
  assert.equal((await world.get(page, aicha)).status, 404);
});

const zip = "PK\x03\x04";
const refusals: [string, string | Uint8Array, RegExp][] = [
  ["a workbook", zip, /classeur/],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /pas un texte/],
  ["an empty file", "", /Le fichier est vide/],
  ["a line of a million signs", `Prénom\n"${"x".repeat(1_100_000)}"\n`, /1000000 caractères/],
];
for (const [what, content, sentence] of refusals)
  test(`${what} is refused in words, and nothing stays of it`, async () => {
    const before = waiting();
    const answer = await giveList(world, here.aicha, "members", content);
    assert.equal(answer.status, 422);
    assert.match(await said(answer), sentence);
    assert.deepEqual(waiting(), before);
  });

test("a file of 100 MB is refused in words, and nothing stays of it", async () => {
  const before = waiting();
  const large = Buffer.alloc(100 * 1024 * 1024, "Prénom;Nom\n");
  const answer = await giveList(world, here.aicha, "members", large);
  assert.equal(answer.status, 422);
  assert.match(await said(answer), /dépasse 50 Mo/);
  assert.deepEqual(waiting(), before);
});

test("neither a file nor a list, no kind, an unknown kind: each is said", async () => {
  const nothing = await giveList(world, here.aicha, "members", "", { pasted: true });
  assert.match(await said(nothing), /Choisissez un fichier, ou collez une liste/);
  const odd = await giveList(world, here.aicha, "recipes", "Prénom\nX\n");
  assert.equal(odd.status, 422);
  assert.match(await said(odd), /Dites ce que contient cette liste/);
});

const understood: [string, string, RegExp][] = [
  ["one column", "Prénom\nKéziah\n", /Kéziah/],
  ["titles twice", "Prénom;Prénom;Nom\nLucien;Luc;Bord\n", /Prénom \(2\)/],
  ["titles alone", "Prénom;Nom\n", /Prénom, Nom/],
];
for (const [what, content, sentence] of understood)
  test(`${what}: the page shows what was understood`, async () => {
    const page = await prepareList(world, here.aicha, "members", content);
    assert.match(await said(await world.get(page, here.aicha)), sentence);
  });

test("a wrong separator is corrected by hand, and the columns follow", async () => {
  const list = "Prénom;Nom\nMyrtha;Sainte-Rose\n";
  const page = await prepareList(world, here.aicha, "members", list);
  const wrong = { separator: ",", titlesRow: "1" };
  await world.post(`${page}/lecture`, here.aicha, wrong);
  assert.match(await said(await world.get(page, here.aicha)), /virgule .*Prénom;Nom/);
  await world.post(`${page}/lecture`, here.aicha, { separator: ";", titlesRow: "1" });
  assert.match(await said(await world.get(page, here.aicha)), /Myrtha Sainte-Rose/);
});

test("what is asked is done once, though the worker and the page both do it", async () => {
  const page = await prepareList(world, here.aicha, "members", "Prénom\nNestor\n");
  const id = Number(page.split("/").at(-1));
  const { platform } = world;
  const { askFor } = await import("./ask.ts");
  await askFor(world.actingAs(here.aicha), id, "import");
  const db = platform.database.of(here.here.id);
  await Promise.all([carryOut(platform, db, id), carryOut(platform, db, id)]);
  assert.equal((await names()).filter((name) => name === "Nestor").length, 1);
});

test("what breaks on its way is told on the page, and may be asked again", async () => {
  const page = await prepareList(world, here.aicha, "members", "Prénom\nOphélie\n");
  const id = Number(page.split("/").at(-1));
  const { askFor } = await import("./ask.ts");
  await askFor(world.actingAs(here.aicha), id, "import");
  const { platform } = world;
  const breaking = platform.importers.map((one) => ({
    ...one,
    find: () => Promise.reject(new Error("the roof fell in")),
  }));
  const db = platform.database.of(here.here.id);
  await assert.rejects(carryOut({ ...platform, importers: breaking }, db, id), /roof/);
  assert.match(await said(await world.get(page, here.aicha)), /s’est arrêté en chemin/);
  await world.post(`${page}/enregistrement`, here.aicha);
  assert.ok((await names()).includes("Ophélie"));
});
