import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { appointRelay } from "#members";
import { hoursGiven, contributionsFor } from "./queries.ts";

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

const reading = () => world.actingAs(cast.bilal).db;
const total = () => reading().reading((db) => hoursGiven({ db }));
const noted = () =>
  reading().reading((db) => contributionsFor({ db }, { kind: "person", id: cast.chloe.id }));

const form = (fields: Record<string, string> = {}) => ({
  pour: `person-${cast.chloe.id}`,
  duration: "2 h 30",
  doneOn: "2026-03-01",
  what: "monter l'étagère",
  ...fields,
});

const give = (fields?: Record<string, string>, giver = cast.bilal) =>
  world.post(`${prefix}/coups-de-main`, giver, form(fields));

/** What the person reads after an act, its message included. */
async function after303(answer: Response, path: string, person: TestCommunity["bilal"]) {
  assert.equal(answer.status, 303);
  const flash = /koudmen-flash=[^;]+/.exec(answer.headers.get("set-cookie") ?? "")?.[0];
  const cookie = `${await world.sessionCookie(person)}; ${flash}`;
  const page = await world.app.request(world.platform.settings.baseUrl + path, {
    headers: { cookie },
  });
  return page.text();
}

test("one notes a helping hand, is thanked, and finds it among one's own", async () => {
  const asked = await world.get(
    `${prefix}/coups-de-main/nouveau?pour=person-${cast.chloe.id}`,
    cast.bilal,
  );
  assert.match(await asked.text(), /value="2026-03-03"/);
  const answer = await give();
  assert.match(answer.headers.get("location")!, /\/membres\/\d+-chloe-rose$/);
  const page = await after303(answer, `${prefix}/economie`, cast.bilal);
  assert.match(page, /Merci\s! Vos 2\sh\s30 sont notées\./);
  assert.match(page, /#mes-coups-de-main">Voir ou annuler/);
  assert.match(page, /Bénévole<\/th><td class="amount">2\sh\s30, en un coup de main/);
  assert.match(page, /Bilal Haddad/);
  assert.match(page, /Chloé Rose<\/a>/);
  assert.equal((await noted())[0]!.kind, "time");
});

test("a duration that isn't understood, too long a line and a day to come are said, and all is kept", async () => {
  const cases: [Record<string, string>, RegExp][] = [
    [{ duration: "longtemps" }, /pas compris cette durée/],
    [{ duration: "30 h" }, /5 minutes à 24 heures/],
    [{ duration: "2 min" }, /5 minutes à 24 heures/],
    [{ doneOn: "2026-03-04" }, /pas encore venu/],
    [{ doneOn: "2025-03-02" }, /plus d’un an/],
    [{ doneOn: "hier" }, /Cette date n’existe pas/],
  ];
  for (const [fields, sentence] of cases) {
    const answer = await give(fields);
    assert.equal(answer.status, 422);
    const page = await answer.text();
    assert.match(page, sentence);
    assert.match(page, /étagère/);
    assert.ok(page.includes(`value="${Object.values(fields)[0]}"`), Object.values(fields)[0]);
  }
  assert.equal((await total()).gestures, 0);
  assert.equal((await give()).status, 303);
});

test("paid, reimbursed and an employer's time are told as such, each on its own bar", async () => {
  await give();
  await give({ way: "paid", duration: "3 h" });
  await give({ way: "reimbursed", duration: "45 min" });
  await give({ way: "employer", employer: "La Poste", duration: "1 h" });
  const page = await (await world.get(`${prefix}/economie`, cast.dario)).text();
  for (const bar of [
    /Bénévole<\/th><td class="amount">2\sh\s30/,
    /Rémunéré<\/th><td class="amount">3\sh/,
    /frais remboursés<\/th><td class="amount">45\smin/,
    /Mis à disposition par un employeur<\/th><td class="amount">1\sh/,
    /mis à disposition par La Poste/,
  ])
    assert.match(page, bar);
  assert.deepEqual(await total(), { minutes: 255, gestures: 3 });
});

test("an employer is kept only of time the employer made available", async () => {
  await give({ employer: "La Poste" });
  assert.doesNotMatch(await (await world.get(`${prefix}/economie`, cast.dario)).text(), /La Poste/);
});

test("a thing lent counts no hours, and is back when its lender says so", async () => {
  const { bilal, chloe, dario } = cast;
  const noThing = await give({ kind: "thing_lent", duration: "", what: "" });
  assert.equal(noThing.status, 422);
  assert.match(await noThing.text(), /Il manque quelques mots/);
  const lent = { kind: "thing_lent", duration: "", what: "des chaises", quantity: "12" };
  const page = await after303(await give(lent), `${prefix}/economie`, bilal);
  assert.match(page, /C’est noté\s: des chaises \(12\)/);
  assert.deepEqual(await total(), { minutes: 0, gestures: 0 });
  const [line] = await noted();
  const back = `${prefix}/coups-de-main/${line!.id}/retour`;
  assert.doesNotMatch(await (await world.get(`${prefix}/economie`, dario)).text(), /\/retour/);
  assert.equal((await world.post(back, dario)).status, 403);
  assert.match(await (await world.get(`${prefix}/economie`, chloe)).text(), /\/retour/);
  const done = await after303(await world.post(back, bilal), `${prefix}/economie`, bilal);
  assert.match(done, /des chaises \(12\), de retour/);
  assert.match(done, /rendu le mardi 3 mars 2026/);
  assert.equal((await world.post(back, chloe)).status, 409);
});

test("time for nothing of the place is told by its words alone", async () => {
  const alone = { pour: "", what: "" };
  assert.match(await (await give(alone)).text(), /Il manque quelques mots/);
  const page = await after303(
    await give({ pour: "", what: "l'accueil du samedi" }),
    `${prefix}/economie`,
    cast.bilal,
  );
  assert.match(page, /l’accueil du samedi/);
  const others = await (await world.get(`${prefix}/economie`, cast.dario)).text();
  assert.match(others, /l’accueil du samedi/);
});

test("time without a duration is asked for its duration", async () => {
  const answer = await give({ duration: "" });
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /Combien de temps, à peu près/);
});

test("the same form sent twice notes the time once", async () => {
  await give({ cle: "k1" });
  await give({ cle: "k1" });
  assert.deepEqual(await total(), { minutes: 150, gestures: 1 });
});

test("one takes back one's own line; someone else finds no button and may not", async () => {
  const { aicha, bilal, dario } = cast;
  await give();
  const [line] = await noted();
  const button = `/coups-de-main/${line!.id}/annulation`;
  assert.doesNotMatch(
    await (await world.get(`${prefix}/economie`, dario)).text(),
    new RegExp(button),
  );
  assert.match(await (await world.get(`${prefix}/economie`, aicha)).text(), new RegExp(button));
  assert.match(await (await world.get(`${prefix}/economie`, bilal)).text(), new RegExp(button));
  assert.equal((await world.post(prefix + button, dario)).status, 403);
  assert.equal((await total()).minutes, 150);

  const page = await after303(
    await world.post(prefix + button, bilal),
    `${prefix}/economie`,
    bilal,
  );
  assert.match(page, /C’est annulé\. Ceci ne compte plus\s: 2\sh\s30/);
  assert.match(page, /Aucun coup de main/);
  assert.equal((await world.post(prefix + button, bilal)).status, 409);
});

test("a facilitator notes Rosalie's time; another member may not", async () => {
  const { aicha, bilal, rosalie } = cast;
  const forRosalie = { "au-nom-de": String(rosalie.id) };
  assert.equal((await give(forRosalie, bilal)).status, 403);
  assert.equal((await total()).gestures, 0);
  const page = await after303(await give(forRosalie, aicha), `${prefix}/economie`, aicha);
  assert.match(page, /C’est noté pour Rosalie Jean\s: 2\sh\s30/);
  assert.equal((await noted())[0]!.personId, rosalie.id);
});

test("what was done for a thing one may not see is counted, not told", async () => {
  const { bilal, dario } = cast;
  const db = world.actingAs(bilal).db;
  const hidden = { subject_kind: "secret", subject_id: 1, what: "le cadeau d'Aïcha" };
  await db.transaction(({ query }) =>
    query
      .insertInto("contribution")
      .values({
        ...hidden,
        community_id: cast.here.id,
        person_id: bilal.id,
        entered_by_id: bilal.id,
        kind: "time",
        way: "unpaid",
        minutes: 60,
        done_on: "2026-03-01",
        noted_at: world.clock(),
        reverses_id: null,
      })
      .execute(),
  );
  const others = await (await world.get(`${prefix}/economie`, dario)).text();
  assert.match(others, />1\sh,/);
  assert.doesNotMatch(others, /cadeau/);
  assert.match(await (await world.get(`${prefix}/economie`, bilal)).text(), /cadeau/);
});

test("nobody notes time for what they may not see, nor takes back a line of another community", async () => {
  const elsewhere = await world.community("Une autre");
  assert.equal((await give({ pour: `person-${elsewhere.chloe.id}` })).status, 404);
  assert.equal((await give({ pour: "n'importe quoi" })).status, 404);
  await give();
  const [line] = await noted();
  const theirs = `${elsewhere.here.prefix}/coups-de-main/${line!.id}/annulation`;
  assert.equal((await world.post(theirs, elsewhere.aicha)).status, 404);
  assert.equal((await total()).minutes, 150);
});

test("an empty room says what will be there, and the list goes on by pages", async () => {
  const empty = await (await world.get(`${prefix}/economie`, cast.bilal)).text();
  assert.match(empty, /Aucun coup de main n’est noté/);
  for (let count = 0; count < 21; count++) await give({ duration: `${count + 10} min` });
  const first = await (await world.get(`${prefix}/economie`, cast.dario)).text();
  const next = /href="([^"]*\?apres=[^"]+)"/.exec(first)![1]!;
  assert.doesNotMatch(first, />10\smin/);
  assert.match(await (await world.get(next, cast.dario)).text(), />10\smin/);
});

test("who is not signed in is led to sign-in", async () => {
  for (const path of ["/economie", `/coups-de-main/nouveau?pour=person-${cast.chloe.id}`]) {
    const page = await world.get(prefix + path);
    assert.match(page.headers.get("location")!, /\/connexion\?suite=/);
  }
  const answer = await world.post(`${prefix}/coups-de-main`, undefined, form());
  assert.match(answer.headers.get("location")!, /\/connexion/);
  assert.equal((await total()).gestures, 0);
});

test("who noted it for Rosalie, and those who act for her, read who noted it; others do not", async () => {
  const { aicha, bilal, chloe, dario, rosalie } = cast;
  const relay = { relay: bilal.id, consent: "de vive voix" };
  await appointRelay(world.actingAs(aicha), rosalie.id, relay);
  await give({ "au-nom-de": String(rosalie.id) }, bilal);
  const [line] = await noted();
  const button = `/coups-de-main/${line!.id}/annulation`;
  const economy = async (reader: typeof bilal) =>
    (await world.get(`${prefix}/economie`, reader)).text();
  for (const reader of [aicha, bilal]) {
    assert.match(await economy(reader), /noté par Bilal Haddad/);
    assert.ok((await economy(reader)).includes(button));
  }
  for (const reader of [chloe, dario]) {
    assert.doesNotMatch(await economy(reader), /noté par/);
    assert.ok(!(await economy(reader)).includes(button));
    assert.equal((await world.post(prefix + button, reader)).status, 403);
  }
  assert.equal((await world.post(prefix + button, bilal)).status, 303);
  assert.deepEqual(await noted(), []);
});

test("a form opened for Rosalie says for whom one notes, to who may", async () => {
  const { aicha, bilal, rosalie } = cast;
  const herPage = await world.get(`${prefix}/membres/${rosalie.id}-rosalie-jean`, aicha);
  const path = `${prefix}/coups-de-main/nouveau?au-nom-de=${rosalie.id}`;
  assert.ok((await herPage.text()).includes(path));
  const naming = `${prefix}/coups-de-main/nommer?au-nom-de=${rosalie.id}`;
  for (const one of [path, naming]) {
    assert.match(await (await world.get(one, aicha)).text(), /Vous notez pour Rosalie Jean/);
    assert.doesNotMatch(await (await world.get(one, bilal)).text(), /Vous notez pour/);
  }
  const again = await give({ "au-nom-de": String(rosalie.id), duration: "longtemps" }, aicha);
  assert.match(await again.text(), /Vous notez pour Rosalie Jean/);
});
