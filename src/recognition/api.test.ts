import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";

type Thanks = {
  id: number;
  from: { id: number };
  to: { id: number }[];
  words: string;
  subject: { title: string };
};
type Page = { items: Thanks[]; next: string | null };

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
const list = async (person: TestPerson, query = "") =>
  (await (await ask(person, "GET", `/thanks${query}`)).json()) as Page;

const words = (fields: Record<string, unknown> = {}) => ({
  to: [here.chloe.id],
  words: "Merci pour l'étagère !",
  about: { kind: "person", id: here.dario.id },
  ...fields,
});

test("thanks are said about something one sees, and found by it and by who receives them", async () => {
  const answer = await ask(
    here.bilal,
    "POST",
    "/thanks",
    words({ to: [here.chloe.id, here.dario.id] }),
  );
  assert.equal(answer.status, 201);
  const said = (await answer.json()) as Thanks;
  assert.equal(said.from.id, here.bilal.id);
  assert.equal(said.subject.title, "Dario Ngo");
  for (const [reader, query] of [
    [here.chloe, ""],
    [here.bilal, `?to=${here.dario.id}`],
    [here.bilal, `?about=person-${here.dario.id}`],
  ] as const)
    assert.deepEqual((await list(reader, query)).items, [said], query);
  assert.deepEqual((await list(here.bilal)).items, []);
});

test("one does not thank oneself, nor about what is not there, nor in another's name", async () => {
  const send = (fields: Record<string, unknown>, person = here.bilal) =>
    ask(person, "POST", "/thanks", words(fields));
  const oneself = await send({ to: [here.bilal.id] });
  assert.deepEqual(
    [oneself.status, ((await oneself.json()) as { code: string }).code],
    [403, "thanks-oneself"],
  );
  assert.equal((await send({ about: { kind: "person", id: 9_999_999 } })).status, 404);
  assert.equal((await send({ about: { kind: "nothing", id: 1 } })).status, 404);
  assert.equal((await send({ to: [] })).status, 422);
  assert.equal((await send({ onBehalfOf: here.rosalie.id })).status, 403);
  assert.deepEqual((await list(here.chloe)).items, []);
  assert.equal((await send({ onBehalfOf: here.rosalie.id }, here.aicha)).status, 201);
  assert.equal((await list(here.chloe)).items[0]?.from.id, here.rosalie.id);
});

test("thanks come page after page", async () => {
  for (const text of ["un", "deux", "trois"])
    await ask(here.bilal, "POST", "/thanks", words({ words: text }));
  const about = `about=person-${here.dario.id}&limit=2`;
  for (const [query, order] of [
    ["limit=2", ["trois", "deux", "un"]],
    [about, ["un", "deux", "trois"]],
  ] as const) {
    const first = await list(here.chloe, `?${query}`);
    const last = await list(here.chloe, `?${query}&cursor=${first.next}`);
    assert.deepEqual(
      [...first.items, ...last.items].map(({ words }) => words),
      order,
    );
    assert.equal(last.next, null);
  }
});
