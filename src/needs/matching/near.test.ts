import { addPerson, placeSkill } from "#members";
import { publishNeed, publishOffer } from "#needs";
import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

type Match = { person: { name: string }; facts: { kind: string; km?: number }[] };

/** Who is suggested for a need of Bilal's, first of all first, with what is said of their place. */
async function suggested(needId: number): Promise<[string, string][]> {
  const token = await world.tokenFor(here.bilal, "read");
  const answer = await world.api("GET", `/api/v1/needs/${needId}/matches`, token);
  const { items } = (await answer.json()) as { items: Match[] };
  return items.map(({ person, facts }) => [
    person.name,
    facts
      .filter(({ kind }) => kind === "place" || kind === "near")
      .map(({ kind, km }) => `${kind} ${km ?? ""}`.trim())
      .join(),
  ]);
}

async function potter(firstName: string, place: string) {
  const aicha = world.actingAs(here.aicha);
  const { id } = await addPerson(aicha, { firstName, place });
  await placeSkill(aicha, id, { skill: "Poterie", position: "passes_on" });
}

test("who lives in the commune comes first, then who lives near; farther is neither said nor held against", async () => {
  await potter("Odile", "97200 Fort-de-France");
  await potter("Lise", "Acajou, Lamentin");
  await potter("Nina", "Nantes");
  await potter("Sans", "");
  const bilal = world.actingAs(here.bilal);
  const need = await publishNeed(bilal, { title: "Poterie", place: "Le Lamentin" });
  const found = await suggested(need.id);
  assert.deepEqual(found.slice(0, 2), [
    ["Lise", "place"],
    ["Odile", "near 8"],
  ]);
  assert.deepEqual(found.slice(2).sort(), [
    ["Nina", ""],
    ["Sans", ""],
  ]);
  const page = await (await world.get(`/besoins/${need.id}-poterie`, here.bilal)).text();
  assert.match(page, /habite à 8\skm/);
  const anywhere = await publishNeed(bilal, { title: "Poterie encore" });
  assert.deepEqual(new Set((await suggested(anywhere.id)).map(([, said]) => said)), new Set([""]));
});

test("an offer made near is said to be so, once", async () => {
  const title = "Accorder des harmoniums";
  await publishOffer(world.actingAs(here.dario), { title, place: "Schoelcher" });
  const asked = { title: "Accorder mon harmonium", place: "Trénelle, Fort-de-France" };
  const need = await publishNeed(world.actingAs(here.bilal), asked);
  assert.deepEqual(await suggested(need.id), [["Dario Ngo", "near 5"]]);
});
