import { keepSearchFresh } from "#kernel/search";
import { placeSkill } from "#members";
import { publishOffer } from "#needs";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

let world: TestApp;
let here: TestCommunity;
let there: TestCommunity;

before(async () => {
  world = await testApp();
  here = await world.community();
  there = await world.community("Ailleurs");
  for (const skill of ["Apiculture", "Piégeage"]) {
    const known = { skill, position: "practises" as const };
    await placeSkill(world.actingAs(here.dario), here.dario.id, known);
  }
  await organisation("Atelier vélo", "97200 Fort-de-France", "Réparer des vélos ensemble.");
  await organisation("La Ruche créole", "Le Lamentin", "Des abeilles et des jardins.");
  await organisation("Les Mains vertes", "Ducos", "Des jardins pour apprendre.");
  await organisation("Zouk du Jura", "Lons-le-Saunier", "");
  await organisation("Écoute", "", "Une ligne téléphonique.");
  await organisation("Ailleurs encore", "Ducos", "Des jardins.", there);
  await keepSearchFresh(world.platform.database, world.platform.searchables);
});
after(() => world.close());

/** As a list brought in makes it. */
async function organisation(name: string, place: string, about: string, community = here) {
  const collective = { kind: "organisation" as const, name };
  const title = name === "La Ruche créole" ? "S’initier à l’apiculture" : `Au nom de ${name}`;
  await publishOffer(world.actingAs(community.dario), { title, collective });
  await world.platform.database.of(community.here.id).transaction(async ({ query }) => {
    await query.updateTable("collective").set({ place, about }).where("name", "=", name).execute();
  });
}

async function page(query = "", who: TestPerson = here.bilal): Promise<string> {
  const answer = await world.get(`${who.community.prefix}/collectifs?${query}`, who);
  assert.equal(answer.status, 200, query);
  return answer.text();
}

async function names(query = "", who?: TestPerson): Promise<string[]> {
  const links = (await page(query, who)).matchAll(/href="[^"]*\/collectifs\/\d+-[^"]*">([^<]+)</g);
  return [...links].map(([, name]) => name!);
}

type Item = { name: string; skills: string[]; distance: { km: number } | null };

async function asked(query: string, who: TestPerson = here.bilal) {
  const token = await world.tokenFor(who, "read");
  const path = `${who.community.prefix}/api/v1/collectives?${query}`;
  const answer = await world.api("GET", path, token);
  assert.equal(answer.status, 200, await answer.clone().text());
  return (await answer.json()) as { items: Item[]; next: string | null };
}

test("organisations are listed by name, or by place, those without one last", async () => {
  const byName = ["Atelier vélo", "Écoute", "La Ruche créole", "Les Mains vertes", "Zouk du Jura"];
  assert.deepEqual(await names(), byName);
  assert.deepEqual(await names("tri=lieu"), [
    "Atelier vélo",
    "Les Mains vertes",
    "La Ruche créole",
    "Zouk du Jura",
    "Écoute",
  ]);
});

test("they are found by words, accents and plurals passed over", async () => {
  assert.deepEqual(await names("q=velo"), ["Atelier vélo"]);
  assert.deepEqual(await names("q=jardin"), ["La Ruche créole", "Les Mains vertes"]);
  assert.deepEqual(await names("q=zeppelin"), []);
  assert.match(await page("q=zeppelin"), /Rien ne correspond/);
  assert.match(await page("q=abeille+zeppelin"), /Rien ne réunit tous ces mots/);
});

test("they are found around a place, with how far they are, the nearest first", async () => {
  assert.deepEqual(await names("ou=Lamentin"), ["La Ruche créole"]);
  assert.deepEqual(await names("ou=Fort+de+France"), ["Atelier vélo"]);
  assert.deepEqual(await names("ou=ducos&km=5"), ["La Ruche créole", "Les Mains vertes"]);
  assert.deepEqual(await names("ou=ducos&km=20&tri=lieu"), [
    "Les Mains vertes",
    "La Ruche créole",
    "Atelier vélo",
  ]);
  assert.match(await page("ou=Ducos&km=20"), /Le Lamentin<\/li><li>à 5\skm/);
  assert.match(await page("ou=Nullepart&km=20"), /Nous ne savons pas où se trouve/);
});

test("they are found by a skill that is offered in their name, as far as one may read the offer", async () => {
  assert.deepEqual(await names("savoir=apiculture"), ["La Ruche créole"]);
  assert.deepEqual(await names("savoir=apiculture&ou=Ducos"), []);
  assert.deepEqual(await names("savoir=astrophysique"), []);
  const secret = {
    title: "Du piégeage",
    collective: { kind: "organisation" as const, name: "Les Mains vertes" },
    audience: "chosen" as const,
    readers: [here.aicha.id],
  };
  await publishOffer(world.actingAs(here.dario), secret);
  assert.deepEqual(await names("savoir=piégeage", here.aicha), ["Les Mains vertes"]);
  assert.deepEqual(await names("savoir=piégeage"), []);
  assert.doesNotMatch(await page(), /Piégeage/);
  assert.match(await page("", here.aicha), /Piégeage/);
});

test("programs read the same list, page by page", async () => {
  const { items } = await asked("place=Ducos&within=20&sort=place");
  assert.deepEqual(
    items.map(({ name, distance }) => [name, distance?.km]),
    [
      ["Les Mains vertes", 0],
      ["La Ruche créole", 5],
      ["Atelier vélo", 11],
    ],
  );
  assert.deepEqual(items[1]!.skills, ["Apiculture"]);
  for (const sort of ["name", "place"]) {
    const seen: string[] = [];
    let cursor = "";
    for (let pages = 0; pages < 9; pages++) {
      const { items, next } = await asked(`sort=${sort}&limit=2${cursor}`);
      seen.push(...items.map(({ name }) => name));
      if (!next) break;
      cursor = `&cursor=${encodeURIComponent(next)}`;
    }
    assert.equal(seen.length, 5, sort);
    assert.equal(new Set(seen).size, 5, sort);
  }
});

test("people and organisations lead to one another, and an empty list says how it fills", async () => {
  assert.match(await page(), /href="\/membres"/);
  assert.match(await (await world.get("/membres", here.bilal)).text(), /href="\/collectifs"/);
  const bare = await world.community("Toute neuve");
  const empty = await page("", bare.bilal);
  assert.match(empty, /Aucune organisation, aucun projet/);
  assert.match(empty, /Je propose…/);
  assert.doesNotMatch(empty, /Importer une liste/);
  assert.match(await page("", bare.aicha), /Importer une liste/);
});

test("visitors see no organisation, and nobody those of another community", async () => {
  assert.deepEqual(await names("", there.bilal), ["Ailleurs encore"]);
  assert.deepEqual(await names("q=jardin", there.bilal), ["Ailleurs encore"]);
  assert.deepEqual(await names("savoir=apiculture", there.bilal), []);
  assert.equal((await asked("", there.bilal)).items.length, 1);
  const answer = await world.get("/collectifs?q=velo");
  assert.match(answer.headers.get("location")!, /^\/connexion/);
  assert.equal((await world.api("GET", "/api/v1/collectives", "")).status, 401);
});

test("odd addresses are read as far as they tell something", async () => {
  for (const query of ["q=%00", "q=%25_'%22", "ou=%25", "ou=x&km=-1", "tri=x", "apres=x"])
    await page(query);
});
