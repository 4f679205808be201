import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { placeSkill } from "./place-skill.ts";

let world: TestApp;
let here: TestCommunity;

before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

const read = async (person: TestPerson, path: string) => {
  const answer = await world.api("GET", `/api/v1${path}`, await world.tokenFor(person, "read"));
  assert.equal(answer.status, 200, path);
  return answer.json() as Promise<Record<string, unknown>>;
};

test("a member is shown with what they can, and never with an e-mail address", async () => {
  await placeSkill(world.actingAs(here.chloe), here.chloe.id, {
    skill: "Greffer",
    position: "passes_on",
  });
  const chloe = await read(here.bilal, `/members/${here.chloe.id}`);
  assert.equal(chloe.name, "Chloé Rose");
  const [skill] = chloe.skills as { label: string; position: string }[];
  assert.deepEqual([skill?.label, skill?.position], ["Greffer", "passes_on"]);
  const everything = JSON.stringify([
    chloe,
    await read(here.bilal, "/members"),
    await read(here.chloe, "/me"),
  ]);
  assert.match(everything, /Aïcha/);
  assert.doesNotMatch(everything, /demo\.example/);
});

test("one's own roles come with oneself", async () => {
  assert.deepEqual((await read(here.aicha, "/me")).roles, ["facilitator"]);
  assert.deepEqual((await read(here.bilal, "/me")).roles, []);
});

test("a member of another community is not found", async () => {
  const there = await world.community("Jardins créoles");
  const token = await world.tokenFor(here.bilal, "read");
  const answer = await world.api("GET", `/api/v1/members/${there.chloe.id}`, token);
  assert.equal(answer.status, 404);
});

test("skills are found by any of their names, best first", async () => {
  const acting = world.actingAs(here.dario);
  await placeSkill(acting, here.dario.id, {
    skill: "Comptabilité associative",
    position: "practises",
  });
  const { items } = (await read(here.bilal, "/skills?q=comptabilite")) as {
    items: { label: string }[];
  };
  assert.equal(items[0]?.label, "Comptabilité associative");
  assert.deepEqual((await read(here.bilal, "/skills?q=")).items, []);
  assert.deepEqual((await read(here.bilal, "/skills?q=zzzz&limit=1")).items, []);
});
