import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import { placeSkill } from "#members";
import { publishNeed } from "#needs";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { whatAwaits } from "./what-awaits.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

const asks = (person: TestPerson, title: string) => {
  world.clock.pass({ minutes: 1 });
  return world.post("/besoins/nouveau", person, { title });
};

async function awaits(person: TestPerson) {
  const acting = world.actingAs(person);
  return acting.db.reading((db) => whatAwaits({ ...acting, db }, world.platform, 3));
}

test("with nothing to do, home says so and invites to say something", async () => {
  const text = await (await world.get("/", here.bilal)).text();
  assert.match(text, /Rien ne vous attend/);
  assert.match(text, /href="\/besoins\/nouveau"/);
  assert.match(text, /href="\/offres\/nouvelle"/);
});

test("home shows three things at most, each once, what presses most first", async () => {
  const passesOn = { skill: "Tresser", position: "passes_on" } as const;
  await placeSkill(world.actingAs(here.dario), here.dario.id, passesOn);
  for (const title of ["Un panier", "Apprendre", "Un chapeau", "Une corde"])
    await asks(here.chloe, `${title} à tresser`);
  const waiting = await awaits(here.dario);
  assert.deepEqual(
    waiting.map(({ title }) => title),
    ["Une corde à tresser", "Un chapeau à tresser", "Apprendre à tresser"],
  );
  const text = await (await world.get("/", here.dario)).text();
  for (const { title, reason } of waiting)
    assert.ok(text.includes(title) && reason.includes("Tresser"), title);
  const all = await (await world.get("/aujourd-hui", here.dario)).text();
  assert.equal(all.match(/class="card for-you/g)!.length, 4);
});

test("a facilitator's home has three gestures for the community above what waits for herself", async () => {
  const text = await (await world.get("/", here.aicha)).text();
  assert.match(text, /Pour la communauté[^]*Un panier à tresser[^]*Besoins et offres/);
  assert.equal(text.match(/Attend une piste/g)!.length, 3);
});

test("what waits for facilitators is not shown to others", async () => {
  const text = await (await world.get("/", here.bilal)).text();
  assert.doesNotMatch(text, /Attend une piste|\/matin/);
});

test("one's own needs are nothing to answer, and a visitor sees no need at all", async () => {
  await placeSkill(world.actingAs(here.chloe), here.chloe.id, {
    skill: "Tresser",
    position: "practises",
  });
  assert.deepEqual(await awaits(here.chloe), []);
  const visitor = await (await world.get("/")).text();
  assert.doesNotMatch(visitor, /tresser|salle/i);
});

test("a visitor's home shows what is for everyone, whoever said it", async () => {
  const said = { title: "Appel à projets du quartier", audience: "everyone" } as const;
  await publishNeed(world.actingAs(here.bilal), said);
  await publishNeed(world.actingAs(here.bilal), { title: "Une affaire entre nous" });
  const visitor = await (await world.get("/")).text();
  assert.match(visitor, /Appel à projets du quartier/);
  assert.doesNotMatch(visitor, /Bilal|entre nous/);
});
