import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { publishNeed } from "../postings/publish.ts";
import { joinNeed } from "./ally.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

/** Bilal's need, and who said "Moi aussi". */
async function sought(title: string, allies: TestPerson[], hidden = false): Promise<number> {
  const entry = { title, details: "", place: "", remote: false, hidden };
  const { id } = await publishNeed(world.actingAs(here.bilal), entry);
  for (const ally of allies) await joinNeed(world.actingAs(ally), id);
  return id;
}

async function page(needId: number, person: TestPerson): Promise<string> {
  const first = await world.get(`/besoins/${needId}`, person);
  return (await world.get(first.headers.get("location")!, person)).text();
}

const meet = (needId: number, person: TestPerson, ...others: TestPerson[]) =>
  world.post(`/besoins/${needId}/entre-nous`, person, {
    avec: others.map(({ id }) => id).join(" "),
  });
const canMeet = /\/entre-nous/;

test("those who seek the same propose to meet in one press, and a second press finds the first", async () => {
  const { bilal, chloe, dario, aicha } = here;
  const needId = await sought("Tenir un compost", [chloe, dario]);
  const seen = await page(needId, chloe);
  assert.match(seen, canMeet);
  assert.ok(seen.includes(`name="avec" value="${bilal.id} ${dario.id}"`));
  assert.doesNotMatch(await page(needId, aicha), canMeet);
  const pressed = await Promise.all([
    meet(needId, chloe, bilal, dario),
    meet(needId, dario, bilal, chloe),
  ]);
  const [one, two] = pressed.map((answer) => answer.headers.get("location"));
  assert.match(one!, /mises-en-relation/);
  assert.equal(one, two);
  const asked = await (await world.get(one!, bilal)).text();
  assert.match(asked, /Tenir un compost/);
  assert.doesNotMatch(asked, /chloe@|dario@/);
  await world.post(`${one}/reponse`, bilal, { answer: "yes" });
  assert.match(await (await world.get(one!, bilal)).text(), /Pour écrire à Chloé Rose/);
});

test("who does not seek the same, and who is not among them, is not put in touch", async () => {
  const { aicha, bilal, chloe, dario, rosalie } = here;
  const needId = await sought("Un four à pain", [chloe]);
  assert.equal((await meet(needId, aicha, chloe)).status, 403);
  assert.equal((await meet(needId, chloe, dario)).status, 403);
  assert.equal((await meet(needId, chloe, chloe)).status, 403);
  assert.equal((await meet(needId, bilal, chloe, rosalie)).status, 403);
  const none = await meet(needId, chloe);
  assert.match(none.headers.get("location")!, /^\/besoins\//);
});

test("who asks without a name is not among those who meet, and does not give herself away", async () => {
  const { bilal, chloe, dario } = here;
  const needId = await sought("Parler de mes dettes", [chloe, dario], true);
  const seen = await page(needId, chloe);
  assert.ok(seen.includes(`name="avec" value="${dario.id}"`));
  assert.doesNotMatch(await page(needId, bilal), canMeet);
  const [asOwner, asNobody] = [
    await meet(needId, chloe, bilal),
    await meet(needId, chloe, here.aicha),
  ];
  assert.equal(asOwner.status, asNobody.status);
  assert.equal((await meet(needId, bilal, chloe)).status, 403);
});

test("who appears without a name, or is away, is not proposed to the others", async () => {
  const { chloe, dario } = here;
  const needId = await sought("Réparer un vélo", [chloe, dario]);
  const { db } = world.actingAs(here.bilal);
  const set = (values: { shown_as?: "name" | "unnamed"; load?: "away" | "some" }) =>
    db.transaction((db) =>
      db.query.updateTable("person").set(values).where("id", "=", chloe.id).execute(),
    );
  await set({ shown_as: "unnamed" });
  assert.ok((await page(needId, dario)).includes(`name="avec" value="${here.bilal.id}"`));
  assert.equal((await meet(needId, dario, chloe)).status, 403);
  await set({ shown_as: "name", load: "away" });
  assert.equal((await meet(needId, dario, chloe)).status, 403);
});
