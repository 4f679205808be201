import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setAside } from "../states/set-aside.ts";
import { introductionNotices } from "./notices.ts";
import { proposeInterest } from "./propose-interest.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

/** What Bilal offers. */
async function offers(title: string, fields: Record<string, string> = {}): Promise<number> {
  const answer = await world.post("/offres/nouvelle", here.bilal, { title, ...fields });
  return Number(/\/offres\/(\d+)/.exec(answer.headers.get("location") ?? "")![1]);
}
const press = (offerId: number, person: TestPerson, fields: Record<string, string> = {}) =>
  world.post(`/offres/${offerId}/interet`, person, fields);
const answer = (id: number, person: TestPerson, said: "yes" | "no") =>
  world.post(`/mises-en-relation/${id}/reponse`, person, { answer: said });

/** A page, wherever its address leads. */
async function read(path: string, person: TestPerson): Promise<string> {
  const first = await world.get(path, person);
  const to = first.headers.get("location");
  return (to ? await world.get(to, person) : first).text();
}

/** The introduction that the page of the offer leads somebody to. */
async function introductionSeen(offerId: number, person: TestPerson): Promise<number> {
  const page = await read(`/offres/${offerId}`, person);
  return Number(/\/mises-en-relation\/(\d+)/.exec(page)?.[1]);
}

test("« Cela m'intéresse » proposes who offers and who is interested to each other, once", async () => {
  const offerId = await offers("Montrer la greffe");
  assert.match(await read(`/offres/${offerId}`, here.chloe), /Cela m(&#39;|'|’)intéresse/);
  const [one, two] = await Promise.all([
    press(offerId, here.chloe, { cle: "un" }),
    press(offerId, here.chloe, { cle: "deux" }),
  ]);
  assert.deepEqual([one.status, two.status], [303, 303]);
  const page = await read(`/offres/${offerId}`, here.chloe);
  assert.doesNotMatch(page, /Cela m(&#39;|'|’)intéresse/);
  assert.equal(new Set(page.match(/\/mises-en-relation\/\d+/g)).size, 1);
  const id = await introductionSeen(offerId, here.bilal);
  assert.match(await read(`/mises-en-relation/${id}`, here.bilal), /Chloé Rose aimerait/);
  assert.doesNotMatch(await read(`/offres/${offerId}`, here.dario), /mises-en-relation\/\d/);
});

test("a yes puts them in touch and a meeting is told in the offer's thread; a no is told to nobody", async () => {
  const offerId = await offers("Prêter un broyeur");
  await press(offerId, here.chloe);
  await press(offerId, here.dario);
  const [chloe, dario] = [
    await introductionSeen(offerId, here.chloe),
    await introductionSeen(offerId, here.dario),
  ];
  const state = async () => {
    const page = await read(`/mises-en-relation/${dario}/etat`, here.dario);
    return page.replaceAll(/value="[0-9a-f-]{36}"/g, "");
  };
  const before = await state();
  await answer(dario, here.bilal, "no");
  assert.equal(await state(), before);
  await answer(chloe, here.bilal, "yes");
  assert.match(await read(`/mises-en-relation/${chloe}`, here.chloe), /Pour écrire à Bilal/);
  assert.doesNotMatch(await read(`/offres/${offerId}/fil`, here.dario), /Rencontre/);
  const met = await world.post(`/mises-en-relation/${chloe}/rencontre`, here.chloe);
  assert.match(met.headers.get("location")!, /^\/offres\//);
  const thread = await read(`/offres/${offerId}/fil`, here.dario);
  assert.match(thread, /Rencontre entre Chloé Rose et Bilal Haddad/);
});

test("who offers, who may not read, and who is not signed in, may not be interested", async () => {
  const offerId = await offers("Un coin d'atelier");
  assert.equal((await press(offerId, here.bilal)).status, 403);
  assert.equal((await world.post(`/offres/${offerId}/interet`, undefined)).status, 303);
  assert.equal(await introductionSeen(offerId, here.bilal), NaN);
  const chosen = await offers("Pour Chloé seule", { audience: "chosen", readers: "Chloé" });
  assert.equal((await press(chosen, here.dario)).status, 404);
  assert.equal((await press(chosen, here.chloe)).status, 303);
  await setAside(world.actingAs(here.bilal), "offer", offerId);
  await assert.rejects(proposeInterest(world.actingAs(here.dario), offerId), {
    code: "offer-closed",
  });
});

test("a facilitator says it for who never signs in; a member may not, nor for who may not read", async () => {
  const offerId = await offers("Des plants de manioc");
  const pour = String(here.rosalie.id);
  assert.equal((await press(offerId, here.dario, { pour })).status, 403);
  assert.equal((await press(offerId, here.aicha, { pour })).status, 303);
  const id = await introductionSeen(offerId, here.bilal);
  assert.match(await read(`/mises-en-relation/${id}`, here.bilal), /Rosalie/);
  const chosen = await offers("Pour Aïcha seule", { audience: "chosen", readers: "Aïcha" });
  await press(chosen, here.aicha, { pour });
  assert.equal(await introductionSeen(chosen, here.bilal), NaN);
});

test("who offers without a name is named to nobody before she says yes; then to who is interested", async () => {
  const offerId = await offers("Une oreille, le soir", { hidden: "oui" });
  await press(offerId, here.chloe);
  const id = await introductionSeen(offerId, here.chloe);
  const pages = [`/mises-en-relation/${id}`, `/offres/${offerId}`, `/offres/${offerId}/fil`];
  const token = await world.tokenFor(here.chloe, "read");
  const unnamedTo = async (...people: TestPerson[]) => {
    for (const person of people)
      for (const page of pages)
        assert.doesNotMatch(await read(page, person), /Haddad/, `${person.name} ${page}`);
    const reply = await world.api("GET", `/api/v1/introductions/${id}`, token);
    assert.doesNotMatch(await reply.text(), /Haddad/);
  };
  await unnamedTo(here.chloe, here.aicha, here.dario);
  assert.doesNotMatch(await read(pages[0]!, here.chloe), /Bilal/);
  assert.match(
    await read(pages[0]!, here.bilal),
    /Votre offre est dite sans votre nom.*donnés à Chloé Rose/,
  );
  await answer(id, here.bilal, "yes");
  assert.match(await read(pages[0]!, here.chloe), /Pour écrire à Bilal/);
  await unnamedTo(here.chloe, here.aicha, here.dario);
  await world.post(`/mises-en-relation/${id}/rencontre`, here.chloe);
  assert.match(
    await read(`/offres/${offerId}/fil`, here.dario),
    /Rencontre entre Chloé Rose et la personne qui l(&#39;|'|’)a proposé/,
  );
  await unnamedTo(here.aicha, here.dario);
});

test("interested by another's hand in what she offers herself without a name, she is as anybody", async () => {
  const note = { title: "Du temps pour lire", pour: String(here.rosalie.id), hidden: "oui" };
  const noted = await world.post("/offres/nouvelle", here.aicha, note);
  const offerId = Number(/\/offres\/(\d+)/.exec(noted.headers.get("location") ?? "")![1]);
  const yvonne = await here.arrives({ firstName: "Yvonne", lastName: "Mer" });
  const fanny = await here.arrives({
    firstName: "Fanny",
    email: "fanny@demo.example",
    roles: ["facilitator"],
  });
  const seen = [];
  for (const person of [here.rosalie, yvonne]) {
    const { status } = await press(offerId, fanny, { pour: String(person.id) });
    const page = await read(`/offres/${offerId}`, fanny);
    const id = Math.max(
      ...[...page.matchAll(/mises-en-relation\/(\d+)/g)].map((m) => Number(m[1])),
    );
    const text = await read(`/mises-en-relation/${id}/etat`, fanny);
    const told = await asked(id);
    const alike = text.replaceAll(person.name, "N").replaceAll(/"[0-9a-f-]{36}"|\d+/g, "#");
    seen.push([status, alike]);
    assert.deepEqual(told, person === yvonne ? [here.rosalie.id] : []);
  }
  assert.deepEqual(seen[0], seen[1]);
});

/** Whom a proposal has told. */
async function asked(id: number): Promise<number[]> {
  const { db, clock } = world.actingAs(here.aicha);
  const told = await db.transaction((db) =>
    introductionNotices[0]!.whom({ db, clock, subjects: world.platform.subjects }, {
      subject: { kind: "introduction", id },
    } as Parameters<(typeof introductionNotices)[0]["whom"]>[1]),
  );
  return told.map(({ personId }) => personId);
}
