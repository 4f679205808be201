import type { WaitingSource } from "#kernel/awaiting";
import { appointRelay } from "#members";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answerIntroduction } from "./answer.ts";
import { introductionGestures, introductionsAwaited } from "./awaiting.ts";
import { proposeMeeting } from "./propose.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
  const acting = world.actingAs(here.aicha);
  await appointRelay(acting, here.rosalie.id, { relay: here.dario.id, consent: "au marché" });
});
after(() => world.close());

const meet = (by: TestPerson, people: TestPerson[], about: string) =>
  proposeMeeting(world.actingAs(by), { personIds: people.map(({ id }) => id), about });
const says = (person: TestPerson, { id }: { id: number }, answer: "yes" | "no") =>
  answerIntroduction(world.actingAs(person), id, answer);

/** What waits, by what it is about, and why. */
function waits(sources: WaitingSource[], person: TestPerson): Promise<string[]> {
  const acting = world.actingAs(person);
  return acting.db.reading(async (db) => {
    const found = [];
    for (const source of sources) found.push(...(await source.find({ ...acting, db }, 10)));
    return found.map(({ key, title }) => `${key.split(" ")[0]} ${title}`);
  });
}

test("an answer waits for who is asked, then a meeting for those in touch", async () => {
  const music = await meet(here.bilal, [here.bilal, here.chloe], "La musique");
  assert.deepEqual(await waits(introductionsAwaited, here.bilal), []);
  assert.deepEqual(await waits(introductionsAwaited, here.chloe), ["needs.answer La musique"]);
  await says(here.chloe, music, "no");
  assert.deepEqual(await waits(introductionsAwaited, here.chloe), []);
  assert.deepEqual(await waits(introductionsAwaited, here.bilal), []);
  await says(here.chloe, music, "yes");
  for (const person of [here.bilal, here.chloe])
    assert.deepEqual(await waits(introductionsAwaited, person), ["needs.meet La musique"]);
});

test("an answer of who never signs in is collected by her relay or a facilitator", async () => {
  const { aicha, chloe, dario, rosalie } = here;
  await meet(chloe, [chloe, rosalie], "Les plants de manioc");
  const asked = ["needs.forOther Les plants de manioc"];
  assert.deepEqual(await waits(introductionsAwaited, dario), asked);
  assert.deepEqual(await waits(introductionGestures, aicha), asked);
  assert.deepEqual(await waits(introductionsAwaited, here.bilal), ["needs.meet La musique"]);
});

test("who said yes and has not met is told to the facilitator who had the idea, and to no other", async () => {
  const { aicha, bilal, chloe } = here;
  const odile = await here.arrives({
    firstName: "Odile",
    email: "odile@demo.example",
    roles: ["facilitator"],
  });
  const garden = await meet(aicha, [bilal, chloe], "Le jardin");
  await says(bilal, garden, "yes");
  await says(chloe, garden, "yes");
  const unmet = async (person: TestPerson) =>
    (await waits(introductionGestures, person)).filter((one) => one.startsWith("needs.unmet"));
  assert.deepEqual(await unmet(aicha), []);
  world.clock.pass({ days: 11 });
  assert.deepEqual(await unmet(aicha), ["needs.unmet Le jardin"]);
  assert.deepEqual(await unmet(odile), []);
});
