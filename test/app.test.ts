import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { testApp, type TestApp, type TestCommunity } from "./app.ts";

let world: TestApp;
let here: TestCommunity;

before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

test("people of the tests sign in, and see a member's page", async () => {
  const page = await world.get("/membres", here.bilal);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /Rosalie Jean/);
});

test("someone not signed in is led to sign-in", async () => {
  const page = await world.get("/membres");
  assert.equal(page.status, 303);
  assert.match(page.headers.get("location") ?? "", /^\/connexion/);
});

test("a form is sent as our own page sends it", async () => {
  const entry = { firstName: "Man Nini", place: "Le Marin" };
  assert.equal((await world.post("/membres/nouveau", here.aicha, entry)).status, 303);
  assert.equal((await world.post("/membres/nouveau", here.bilal, entry)).status, 403);
  const told = (await here.events()).at(-1);
  assert.deepEqual([told?.name, told?.actorId], ["person.arrived", here.aicha.id]);
});

test("mails can be read", async () => {
  assert.equal((await here.mails()).length, 0);
  await world.post("/connexion", undefined, { email: "bilal@demo.example" });
  const [mail] = await here.mails();
  assert.equal(mail?.letter?.to, "bilal@demo.example");
});
