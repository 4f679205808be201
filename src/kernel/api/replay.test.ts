import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

let world: TestApp;
let here: TestCommunity;
let aicha: string;

before(async () => {
  world = await testApp();
  here = await world.community();
  aicha = await world.tokenFor(here.aicha, "write");
});
after(() => world.close());

const enter = (key: string, body: unknown, token = aicha) =>
  world.api("POST", "/api/v1/members", token, body, { "idempotency-key": key });

const arrivals = async () =>
  (await here.events()).filter(({ name }) => name === "person.arrived").length;

test("sent again with the same key, it is done once and answers the same", async () => {
  const before = await arrivals();
  const first = await enter("arrival-1", { firstName: "Léa", place: "Le Marin" });
  const again = await enter("arrival-1", { place: "Le Marin", firstName: "Léa" });
  assert.deepEqual([first.status, again.status], [201, 201]);
  assert.equal(again.headers.get("location"), first.headers.get("location"));
  assert.deepEqual(await again.json(), await first.json());
  assert.equal(await arrivals(), before + 1);
});

test("sent several times at once, it is done once", async () => {
  const before = await arrivals();
  const entry = { firstName: "Noé" };
  const answers = await Promise.all(["a", "b", "c"].map(() => enter("arrival-2", entry)));
  const people = await Promise.all(answers.map((answer) => answer.json()));
  assert.deepEqual(people[0], people[1]);
  assert.deepEqual(people[0], people[2]);
  assert.equal(await arrivals(), before + 1);
});

test("without a key, twice is two", async () => {
  const before = await arrivals();
  for (let sending = 0; sending < 2; sending++)
    await world.api("POST", "/api/v1/members", aicha, { firstName: "Zoé" });
  assert.equal(await arrivals(), before + 2);
});

test("a key used for something else is refused, and changes nothing", async () => {
  await enter("arrival-3", { firstName: "Inès" });
  const before = await arrivals();
  const refused = await enter("arrival-3", { firstName: "Hugo" });
  assert.equal(refused.status, 422);
  assert.equal(((await refused.json()) as { code: string }).code, "idempotency-key-reused");
  assert.equal(await arrivals(), before);
});

test("what was refused can be corrected under the same key", async () => {
  const taken = { firstName: "Bilal", email: "bilal@demo.example" };
  const refused = await enter("arrival-4", taken);
  assert.equal(refused.status, 409);
  assert.equal(((await refused.json()) as { code: string }).code, "email-taken");
  assert.equal((await enter("arrival-4", { ...taken, email: "other@demo.example" })).status, 201);
});

test("someone else's key is another key", async () => {
  const noemie = await here.arrives({
    firstName: "Noémie",
    email: "noemie@demo.example",
    roles: ["facilitator"],
  });
  const before = await arrivals();
  await enter("arrival-5", { firstName: "Paul" });
  const other = await enter(
    "arrival-5",
    { firstName: "Paule" },
    await world.tokenFor(noemie, "write"),
  );
  assert.equal(other.status, 201);
  assert.equal(await arrivals(), before + 2);
});

test("a key has a length and no space", async () => {
  for (const key of ["x".repeat(201), "two words"]) {
    const refused = await enter(key, { firstName: "Léa" });
    assert.equal(((await refused.json()) as { code: string }).code, "idempotency-key");
  }
});
