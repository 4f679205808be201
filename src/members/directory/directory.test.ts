import { keepSearchFresh } from "#kernel/search";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { enterPerson, type NewPerson } from "../add-person.ts";
import { placeSkill } from "../place-skill.ts";

let world: TestApp;
let here: TestCommunity;
let there: TestCommunity;

before(async () => {
  world = await testApp();
  here = await world.community();
  there = await world.community("Jardins créoles");
  await enter({ firstName: "Nadège", lastName: "Bordin", wish: "Réparer des vélos électriques" });
  await enter({ firstName: "Sully", lastName: "Secret", shownAs: "first_name", place: "Le Marin" });
  await enter({
    firstName: "Régine",
    place: "Trénelle, Fort-de-France",
    languages: ["gcf", "fsl"],
  });
  await enter({ firstName: "Olga", place: "Fort-de-France", languages: ["gcf", "ru"] });
  const { chloe, bilal, dario } = here;
  await placeSkill(world.actingAs(chloe), chloe.id, { skill: "Vannerie", position: "passes_on" });
  await placeSkill(world.actingAs(bilal), bilal.id, { skill: "Vannerie", position: "discovers" });
  await placeSkill(world.actingAs(dario), dario.id, { skill: "Maçonnerie", position: "passes_on" });
  const other = there.chloe;
  await placeSkill(world.actingAs(other), other.id, { skill: "Vannerie", position: "passes_on" });
  await keepSearchFresh(world.platform.database, world.platform.searchables);
});
after(() => world.close());

function enter(person: NewPerson, community = here): Promise<{ id: number }> {
  const database = world.platform.database.of(community.here.id);
  return database.transaction((db) => enterPerson({ db, clock: world.clock }, person));
}

const plain = (text: string) => text.replaceAll("\u00a0", " ");

async function page(query: string, who: TestPerson = here.aicha): Promise<string> {
  const answer = await world.get(`${who.community.prefix}/membres?${query}`, who);
  assert.equal(answer.status, 200);
  return plain(await answer.text());
}

/** The names listed, of whom the list is made. */
async function names(query: string, who?: TestPerson): Promise<string[]> {
  const links = (await page(query, who)).matchAll(/href="[^"]*\/membres\/\d+-[^"]*">([^<]+)<\/a>/g);
  return [...links].map(([, name]) => name!);
}

async function asked(query: string, who: TestPerson = here.aicha): Promise<string[]> {
  const token = await world.tokenFor(who, "read");
  const answer = await world.api("GET", `${who.community.prefix}/api/v1/members?${query}`, token);
  assert.equal(answer.status, 200, await answer.clone().text());
  const { items } = (await answer.json()) as { items: { name: string }[] };
  return items.map(({ name }) => name);
}

test("words find names, wishes and skills, past accents, gender and typing errors", async () => {
  for (const said of ["nadege", "reparer", "vélo électrique", "réparrer", "RÉPARATION"])
    assert.deepEqual(await names(`q=${encodeURIComponent(said)}`), ["Nadège Bordin"], said);
  assert.deepEqual((await names("q=vannerie")).sort(), ["Bilal Haddad", "Chloé Rose"]);
  assert.deepEqual(await names("q=zeppelin"), []);
  assert.match(await page("q=zeppelin"), /Personne ne correspond/);
});

test("where nobody says all the words, those who say some of them are shown, and it is told", async () => {
  const text = await page("q=vannerie+lunaire");
  assert.match(text, /Personne ne réunit tous ces mots/);
  assert.deepEqual((await names("q=vannerie+lunaire")).sort(), ["Bilal Haddad", "Chloé Rose"]);
  assert.doesNotMatch(await page("q=vannerie"), /Personne ne réunit/);
});

test("a name that is not shown finds nobody", async () => {
  assert.deepEqual(await names("q=sully"), ["Sully"]);
  assert.deepEqual(await names("q=secret"), []);
  assert.deepEqual(await asked("q=secret"), []);
});

test("a skill is read from one's own words, told back, and narrowed by position", async () => {
  assert.deepEqual((await names("savoir=vannerie")).sort(), ["Bilal Haddad", "Chloé Rose"]);
  assert.deepEqual(await names("savoir=vannerie&position=passes_on"), ["Chloé Rose"]);
  assert.deepEqual(await names("savoir=vannerie&position=profession"), []);
  assert.deepEqual((await names("position=passes_on")).sort(), ["Chloé Rose", "Dario Ngo"]);
  const text = await page("savoir=vaneries");
  assert.match(text, /Nous avons compris : Vannerie\./);
  assert.doesNotMatch(await page("savoir=Vannerie"), /Nous avons compris/);
  assert.match(await page("savoir=astrophysique"), /Personne ici n’a encore noté ce savoir-faire/);
  assert.deepEqual(await names("savoir=astrophysique"), []);
});

test("a language spoken, and part of a place, narrow the list", async () => {
  assert.deepEqual(await names("langue=gcf"), ["Olga", "Régine"]);
  assert.deepEqual(await names("langue=fsl"), ["Régine"]);
  assert.deepEqual(await names("langue=gcf&ou=trenelle"), ["Régine"]);
  assert.match(await page(""), /<option value="ru">russe<\/option>/);
  assert.doesNotMatch(await page(""), /<option value="es">/);
});

test("who lives around a place is found, the nearest first, with how far it is", async () => {
  const isle = await world.community("Autour de Fort-de-France");
  for (const [firstName, place] of [
    ["Ady", "Le François"],
    ["Bea", "97232 Le Lamentin"],
    ["Cléo", "Trénelle, Fort-de-France"],
    ["Dora", "Ducos"],
    ["Éva", "Lamentin"],
    ["Fay", "Le Marin"],
    ["Gil", "Place d’Armes Lamentin"],
    ["Hugo", "Nantes"],
    ["Jane", "Baie-Mahault (Guadeloupe)"],
    ["Ivy", ""],
  ] as const)
    await enter({ firstName, place, languages: ["es"] }, isle);
  const there = (query: string) => names(`langue=es&${query}`, isle.aicha);
  assert.deepEqual(await there("ou=Lamentin"), ["Bea", "Éva", "Gil"]);
  assert.deepEqual(await there("ou=Le+Lamentin+(972)"), ["Bea", "Éva", "Gil"]);
  assert.deepEqual(await there("ou=le+lamentin&km=5"), ["Bea", "Dora", "Éva", "Gil"]);
  assert.deepEqual(await there("ou=lamentin&km=10"), ["Ady", "Bea", "Cléo", "Dora", "Éva", "Gil"]);
  assert.equal((await there("ou=lamentin&km=50")).length, 7);
  assert.deepEqual(await there("ou=lamentin&km=20&q=zeppelin"), []);
  assert.deepEqual(await there("ou=Trénelle,+Fort-de-France"), ["Cléo"]);
  assert.deepEqual(await there("ou=trenelle&km=10"), ["Cléo"]);
  const near = await page("langue=es&ou=Ducos&km=20", isle.aicha);
  assert.match(near, /Le Lamentin<\/li><li>à 5\skm/);
  const meant = await page("langue=es&ou=Lamentin&km=20", isle.aicha);
  assert.match(meant, /Nous avons compris : Lamentin \(972\)\./);
  assert.doesNotMatch(meant, /Jane/);
  assert.deepEqual(await there("ou=Lamentin+(971)&km=10"), ["Éva", "Gil", "Jane"]);
  assert.match(await page("ou=trenelle&km=10", isle.aicha), /Nous ne savons pas où se trouve/);
  assert.doesNotMatch(near, /Nous ne savons pas/);
  const byPlace = await page("langue=es&ou=Ducos&km=20&vue=lieux", isle.aicha);
  const titles = [...byPlace.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, title]) => title);
  assert.deepEqual(titles.slice(0, 2), ["Ducos", "97232 Le Lamentin, à 5\u202fkm"]);
  assert.match(byPlace, /Le François, à 9\skm/);
});

test("programs look around a place too, page by page, the nearest first", async () => {
  const isle = await world.community("Autour de Ducos");
  for (const [firstName, place] of [
    ["Ady", "Le François"],
    ["Bea", "Le Lamentin"],
    ["Dora", "Ducos"],
    ["Éva", "Ducos"],
    ["Fay", "Nantes"],
  ] as const)
    await enter({ firstName, place, languages: ["es"] }, isle);
  const token = await world.tokenFor(isle.aicha, "read");
  const told: string[] = [];
  let cursor = "";
  for (let pages = 0; pages < 9; pages++) {
    const path = `${isle.here.prefix}/api/v1/members?language=es&place=Ducos&within=15&sort=place&limit=1${cursor}`;
    const answer = await world.api("GET", path, token);
    type Item = { name: string; distance: { km: number } | null };
    const { items, next } = (await answer.json()) as { items: Item[]; next: string | null };
    told.push(...items.map(({ name, distance }) => `${name} ${distance?.km}`));
    if (!next) break;
    cursor = `&cursor=${encodeURIComponent(next)}`;
  }
  assert.deepEqual(told, ["Dora 0", "Éva 0", "Bea 5", "Ady 9"]);
  const refused = await world.api(
    "GET",
    `${isle.here.prefix}/api/v1/members?place=Ducos&within=9000`,
    token,
  );
  assert.equal(refused.status, 422);
});

test("programs narrow the list as pages do", async () => {
  assert.deepEqual(await asked("q=velos"), ["Nadège Bordin"]);
  assert.deepEqual(await asked("skill=vannerie&position=passes_on"), ["Chloé Rose"]);
  assert.deepEqual(await asked("language=fsl&place=fort+de+france"), ["Régine"]);
  assert.ok((await asked("")).length > 5);
});

test("the same people are seen as faces, or place by place", async () => {
  assert.deepEqual(await names("vue=visages"), await names(""));
  const places = await page("vue=lieux");
  const titles = [...places.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, title]) => title);
  assert.ok(titles.indexOf("Fort-de-France") < titles.indexOf("Le Marin"), String(titles));
  assert.equal(titles.at(-1), "Sans lieu indiqué");
  assert.deepEqual((await names("vue=lieux")).sort(), (await names("")).sort());
});

test("by place as by name, everybody is listed once, and filters are kept from page to page", async () => {
  const crowd = await world.community("Une foule");
  for (let number = 0; number < 120; number++)
    await enter(
      { firstName: `Ana${number}`, place: number % 3 ? "Le Marin" : "", languages: ["es"] },
      crowd,
    );
  for (const view of ["", "&vue=lieux"]) {
    let next: string | undefined = `${crowd.here.prefix}/membres?langue=es${view}`;
    const seen: string[] = [];
    for (let pages = 0; next && pages < 5; pages++) {
      const text = plain(await (await world.get(next, crowd.aicha)).text());
      seen.push(...[...text.matchAll(/\/membres\/\d+-[^"]*">(Ana\d+)<\/a>/g)].map(([, n]) => n!));
      next = /href="([^"]+apres=[^"]+)"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
    }
    assert.equal(seen.length, 120, view);
    assert.equal(new Set(seen).size, 120, view);
  }
});

test("nobody of another community, no subscriber, and nobody who left is found", async () => {
  assert.deepEqual(await names("savoir=vannerie", there.aicha), ["Chloé Rose"]);
  assert.deepEqual(await names("q=nadege", there.aicha), []);
  const gone = await enter({ firstName: "Partie", wish: "Tanner le cuir", languages: ["de"] });
  const reader = await enter({ firstName: "Lectrice", wish: "Tanner le cuir", languages: ["de"] });
  await keepSearchFresh(world.platform.database, world.platform.searchables);
  assert.deepEqual(await names("langue=de"), ["Lectrice", "Partie"]);
  assert.deepEqual(await names("q=tanner"), ["Lectrice", "Partie"]);
  await world.platform.database.of(here.here.id).transaction(async ({ query }) => {
    const standings = query.updateTable("standing");
    await standings.set({ until_at: world.clock() }).where("person_id", "=", gone.id).execute();
    await standings.set({ kind: "subscriber" }).where("person_id", "=", reader.id).execute();
  });
  assert.deepEqual(await names("langue=de"), []);
  assert.deepEqual(await names("q=tanner"), []);
});

test("visitors see no member, whatever they ask", async () => {
  const answer = await world.get("/membres?q=nadege");
  assert.match(answer.headers.get("location")!, /^\/connexion/);
  const bare = await world.api("GET", "/api/v1/members?q=nadege", "");
  assert.equal(bare.status, 401);
});

test("odd addresses are read as far as they tell something", async () => {
  for (const query of [
    "q=%00",
    "q=%25_'%22",
    "ou=%25",
    "langue='",
    "position=x",
    "vue=x&km=-1&ou=x",
  ])
    assert.equal((await world.get(`/membres?${query}`, here.aicha)).status, 200, query);
});
