import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";

type Line = {
  id: number;
  person: { id: number };
  minutes: number;
  subject: { title: string } | null;
};
type Page = { items: Line[]; next: string | null };

let world: TestApp;
let here: TestCommunity;

before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  here = await world.community();
});

const ask = async (person: TestPerson, method: string, path: string, body?: unknown) =>
  world.api(
    method,
    `${here.here.prefix}/api/v1${path}`,
    await world.tokenFor(person, "write"),
    body,
  );
const lines = async (query = "") =>
  (await (await ask(here.bilal, "GET", `/contributions${query}`)).json()) as Page;

const help = (fields: Record<string, unknown> = {}) => ({
  minutes: 150,
  doneOn: "2026-03-01",
  what: "monter l'étagère",
  for: { kind: "person", id: here.chloe.id },
  ...fields,
});

test("time given is noted in minutes, for oneself or for who never signs in", async () => {
  const own = await ask(here.bilal, "POST", "/contributions", help());
  assert.equal(own.status, 201);
  const line = (await own.json()) as Line;
  assert.deepEqual(
    [line.person.id, line.minutes, line.subject?.title],
    [here.bilal.id, 150, "Chloé Rose"],
  );
  const forRosalie = help({ onBehalfOf: here.rosalie.id });
  const other = (await (
    await ask(here.aicha, "POST", "/contributions", forRosalie)
  ).json()) as Line;
  assert.equal(other.person.id, here.rosalie.id);
  assert.equal((await ask(here.bilal, "POST", "/contributions", forRosalie)).status, 403);
  assert.deepEqual(
    (await lines()).items.map(({ id }) => id),
    [other.id, line.id],
  );
});

test("what speaks against a line is said of the value to correct", async () => {
  const cases = {
    minutes: { minutes: 0 },
    doneOn: { doneOn: "2026-03-05" },
    what: { for: undefined, what: "" },
    quantity: { kind: "thing_lent", quantity: 0 },
    way: { way: "barter" },
  };
  for (const [field, fields] of Object.entries(cases)) {
    const refused = await ask(here.bilal, "POST", "/contributions", help(fields));
    assert.equal(refused.status, 422);
    const { errors } = (await refused.json()) as { errors: Record<string, string> };
    assert.deepEqual(Object.keys(errors), [field]);
  }
  const absent = help({ for: { kind: "person", id: 9_999_999 } });
  assert.equal((await ask(here.bilal, "POST", "/contributions", absent)).status, 404);
  assert.deepEqual((await lines()).items, []);
});

test("a line is taken back once, by whom it concerns", async () => {
  const { id } = (await (await ask(here.bilal, "POST", "/contributions", help())).json()) as Line;
  const back = (person: TestPerson) => ask(person, "POST", `/contributions/${id}/reversal`);
  assert.equal((await back(here.chloe)).status, 403);
  assert.equal((await back(here.bilal)).status, 201);
  const again = await back(here.bilal);
  assert.deepEqual(
    [again.status, ((await again.json()) as { code: string }).code],
    [409, "already-taken-back"],
  );
  assert.deepEqual((await lines()).items, []);
});

test("the community's time is summed way by way, and each reads what she gave", async () => {
  await ask(here.bilal, "POST", "/contributions", help());
  await ask(here.bilal, "POST", "/contributions", help({ minutes: 30, way: "paid" }));
  await ask(here.dario, "POST", "/contributions", help({ minutes: 60 }));
  const sums = await ask(here.chloe, "GET", "/contributions/time");
  assert.deepEqual(((await sums.json()) as { items: unknown[] }).items, [
    { way: "unpaid", minutes: 210, gestures: 2 },
    { way: "paid", minutes: 30, gestures: 1 },
  ]);
  const own = (await (await ask(here.dario, "GET", "/me/contributions")).json()) as Page;
  assert.deepEqual(
    own.items.map(({ minutes }) => minutes),
    [60],
  );
});

test("lines come the latest first, page after page", async () => {
  for (const minutes of [10, 20, 30])
    await ask(here.bilal, "POST", "/contributions", help({ minutes }));
  const first = await lines("?limit=2");
  assert.deepEqual(
    first.items.map(({ minutes }) => minutes),
    [30, 20],
  );
  const last = await lines(`?limit=2&cursor=${first.next}`);
  assert.deepEqual([last.items.map(({ minutes }) => minutes), last.next], [[10], null]);
});
