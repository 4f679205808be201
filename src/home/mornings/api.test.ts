import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
  for (const title of ["Greffer", "Souder"]) {
    world.clock.pass({ minutes: 1 });
    await world.post("/besoins/nouveau", here.bilal, { title });
  }
});
after(() => world.close());

type Item = { key: string; title: string; id?: number; handed?: { id: number } | null };
type Gestures = Record<"open" | "handed" | "putOff", Item[]>;

async function asks<Answer>(person: TestCommunity["aicha"], path: string): Promise<Answer> {
  const token = await world.tokenFor(person, "read");
  const answer = await world.api("GET", `/api/v1${path}`, token);
  assert.equal(answer.status, 200, path);
  return (await answer.json()) as Answer;
}

const titles = (items: Item[]) => items.map(({ title }) => title);

test("a facilitator's program puts off, hands over and takes back; a member's answers", async () => {
  const does = async (path: string, body: unknown, person = here.aicha) => {
    const token = await world.tokenFor(person, "write");
    return world.api("POST", `/api/v1${path}`, token, body);
  };
  const [greffer, souder] = (await asks<Gestures>(here.aicha, "/gestures")).open;
  assert.equal((await does("/gestures/put-off", { key: greffer!.key })).status, 200);
  const entry = { key: souder!.key, to: here.chloe.id };
  assert.equal((await does("/gestures/handed", entry)).status, 201);
  assert.equal((await does("/gestures/handed", entry)).status, 409);

  const now = await asks<Gestures>(here.aicha, "/gestures");
  assert.deepEqual(
    [titles(now.open), titles(now.handed), titles(now.putOff)],
    [[], ["Souder"], ["Greffer"]],
  );
  const { items } = await asks<{ items: Item[] }>(here.chloe, "/waiting");
  const { id } = items[0]!.handed!;
  const answer = `/waiting/handed/${id}/answer`;
  assert.equal((await does(answer, { answer: "yes" }, here.dario)).status, 404);
  assert.equal((await does(answer, { answer: "yes" }, here.chloe)).status, 200);
  assert.equal((await does(`/gestures/handed/${id}/return`, {})).status, 200);
  assert.equal((await does("/gestures/resumed", { key: greffer!.key })).status, 200);
  assert.deepEqual(titles((await asks<Gestures>(here.aicha, "/gestures")).open), [
    "Greffer",
    "Souder",
  ]);
});

test("a member's program is refused what is for facilitators", async () => {
  const token = await world.tokenFor(here.bilal, "write");
  const key = "needs.unanswered need-1";
  assert.equal((await world.api("GET", "/api/v1/gestures", token)).status, 403);
  for (const [path, body] of [
    ["/gestures/put-off", { key }],
    ["/gestures/resumed", { key }],
    ["/gestures/handed", { key, to: here.chloe.id }],
    ["/gestures/handed/1/return", {}],
  ] as const)
    assert.equal((await world.api("POST", `/api/v1${path}`, token, body)).status, 403, path);
});
