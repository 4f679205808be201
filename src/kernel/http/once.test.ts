import type { Acting } from "#kernel/acting";
import { Conflict } from "#kernel/errors";
import { tell } from "#kernel/events";
import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { once } from "./index.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

let number = 1000;

/** An act that leaves a trace, and answers with a number of its own. */
async function greet(acting: Acting) {
  number += 1;
  await setTimeout(20);
  await tell(acting, "person.greeted", { kind: "person", id: number });
  return { number };
}

async function greetings() {
  return (await here.events()).filter(({ name }) => name === "person.greeted").length;
}

test("a form sent twice at the same moment acts once, and both are told the same", async () => {
  const acting = world.actingAs(here.bilal);
  const send = () => once(acting, "greet", "same-moment", greet);
  const answers = await Promise.all([send(), send(), send()]);
  assert.equal(await greetings(), 1);
  assert.deepEqual(answers, [answers[0], answers[0], answers[0]]);
  assert.deepEqual(await send(), answers[0]);
});

test("the same key of another person, or for another act, is another sending", async () => {
  const before = await greetings();
  await once(world.actingAs(here.bilal), "greet", "mine", greet);
  await once(world.actingAs(here.chloe), "greet", "mine", greet);
  await once(world.actingAs(here.bilal), "greet.again", "mine", greet);
  assert.equal(await greetings(), before + 3);
});

test("without a key, each sending acts", async () => {
  const before = await greetings();
  for (const key of [undefined, ""]) await once(world.actingAs(here.bilal), "greet", key, greet);
  assert.equal(await greetings(), before + 2);
});

test("an act that was refused leaves its key free, and nothing else", async () => {
  const acting = world.actingAs(here.bilal);
  const before = await greetings();
  const refused = once(acting, "greet", "corrected", async (acting) => {
    await greet(acting);
    throw new Conflict();
  });
  await assert.rejects(refused, Conflict);
  assert.equal(await greetings(), before);
  await once(acting, "greet", "corrected", greet);
  assert.equal(await greetings(), before + 1);
});

test("a member entered by two presses of the button is one member; a corrected form passes", async () => {
  const entry = { firstName: "Man Nini", email: "nini@demo.example", cle: "button" };
  const press = (more = {}) => world.post("/membres/nouveau", here.aicha, { ...entry, ...more });
  const [first, second] = await Promise.all([press(), press()]);
  assert.equal(first.status, 303);
  assert.equal(second.headers.get("location"), first.headers.get("location"));
  const taken = await press({ email: "bilal@demo.example", cle: "other" });
  assert.equal(taken.status, 422);
  assert.equal((await press({ email: "other@demo.example", cle: "other" })).status, 303);
});
