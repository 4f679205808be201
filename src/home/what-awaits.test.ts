import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import { placeSkill } from "#members";
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
  return acting.db.reading((db) => whatAwaits({ ...acting, db }));
}

test("with nothing to do, home says so and invites to say something", async () => {
  const text = await (await world.get("/", here.bilal)).text();
  assert.match(text, /Rien ne vous attend/);
  assert.match(text, /href="\/besoins\/nouveau"/);
  assert.match(text, /href="\/offres\/nouvelle"/);
});

test("home shows three things at most, each once, needs one could answer first", async () => {
  await placeSkill(world.actingAs(here.aicha), here.aicha.id, {
    skill: "Tresser",
    position: "passes_on",
  });
  await asks(here.chloe, "Tresser un panier");
  for (const title of ["Repeindre la salle", "Porter un buffet", "Réparer un vélo"])
    await asks(here.bilal, title);
  await asks(here.chloe, "Apprendre à tresser");
  const waiting = await awaits(here.aicha);
  assert.deepEqual(
    waiting.map(({ kind, title }) => `${kind}: ${title}`),
    ["fit: Apprendre à tresser", "fit: Tresser un panier", "unanswered: Repeindre la salle"],
  );
  const text = await (await world.get("/", here.aicha)).text();
  for (const { title } of waiting) assert.ok(text.includes(title), title);
});

test("what waits for facilitators is not shown to others", async () => {
  assert.deepEqual(await awaits(here.dario), []);
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
