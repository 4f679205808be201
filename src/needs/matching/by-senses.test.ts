import type { Acting } from "#kernel/acting";
import { placeSkill } from "#members";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { similarNeeds } from "../allies/similar.ts";
import { publishNeed, publishOffer } from "../postings/publish.ts";
import { findPosting } from "../postings/queries.ts";
import { sayUnsuited } from "../unsuited/say-unsuited.ts";
import { findMatches } from "./find-matches.ts";
import { needsThatFit } from "./needs-that-fit.ts";
import { together } from "./together.ts";
import { partsSought } from "./what-is-sought.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
});
beforeEach(async () => {
  here = await world.community();
});
after(() => world.close());

const as = (person: TestPerson) => world.actingAs(person);
const reading = <Result>(person: TestPerson, work: (acting: Acting) => Promise<Result>) => {
  const acting = as(person);
  return acting.db.reading((db) => work({ ...acting, db }));
};
const say = async (person: TestPerson, title: string) =>
  (await publishNeed(as(person), { title })).id;
const matchesOf = (id: number) =>
  reading(here.bilal, async (acting) =>
    findMatches(acting, world.platform.candidates, await findPosting(acting, "need", id), 20),
  );
const fitting = async (person: TestPerson) =>
  (await reading(person, (acting) => needsThatFit(acting, 20))).map(({ id }) => id);

test("a member's skill answers a need that says it in other words, as a possibility", async () => {
  await placeSkill(as(here.chloe), here.chloe.id, { skill: "bicyclettes", position: "passes_on" });
  const [match, ...others] = await matchesOf(await say(here.bilal, "Mon vélo ne freine plus"));
  assert.equal(others.length, 0);
  assert.equal(match!.personId, here.chloe.id);
  assert.equal(match!.degree, "possible");
  assert.deepEqual(
    match!.facts.map((fact) => (fact.kind === "skill" ? fact.label : fact.kind)).slice(0, 2),
    ["bicyclettes", "sense"],
  );
});

test("who only discovers such a skill is not suggested, nor who is full", async () => {
  await placeSkill(as(here.chloe), here.chloe.id, { skill: "bicyclettes", position: "discovers" });
  const busy = await here.arrives({ firstName: "Éloi", load: "full" });
  await placeSkill(as(busy), busy.id, { skill: "deux-roues", position: "profession" });
  assert.deepEqual(await matchesOf(await say(here.bilal, "Mon vélo ne freine plus")), []);
});

test("what fits a member in other words waits on her home, what does not stays away", async () => {
  await placeSkill(as(here.chloe), here.chloe.id, { skill: "bicyclettes", position: "practises" });
  await publishOffer(as(here.chloe), { title: "Cours de couture" });
  const bike = await say(here.bilal, "Mon vélo ne freine plus");
  const hem = await say(here.bilal, "Coudre des rideaux");
  const other = await say(here.bilal, "Comprendre ma facture d'eau");
  // Only evoked: a coincidence is no reason to come to her.
  const evoked = await say(here.bilal, "Un guidon de secours");
  const ids = await fitting(here.chloe);
  assert.ok(ids.includes(bike) && ids.includes(hem), ids.join(" "));
  assert.ok(!ids.includes(other) && !ids.includes(evoked));
});

test("who seeks the same in other words is near", async () => {
  const first = await say(here.aicha, "Apprendre à réparer ma bicyclette");
  const far = await say(here.aicha, "Comprendre ma facture d'eau");
  const id = await say(here.bilal, "Mon vélo ne freine plus");
  const similar = await reading(here.bilal, async (acting) =>
    similarNeeds(acting, await findPosting(acting, "need", id), 5),
  );
  const ids = similar.map((need) => need.id);
  assert.ok(ids.includes(first) && !ids.includes(far) && !ids.includes(id), ids.join(" "));
});

test("said three times of what one offer brings, needs about the same come no more", async () => {
  await publishOffer(as(here.chloe), { title: "Le vélo sous toutes ses formes" });
  const ids = [];
  for (const trouble of ["ne freine plus", "est crevé", "grince"])
    ids.push(await say(here.bilal, `Mon vélo ${trouble}`));
  const next = await say(here.bilal, "Un vélo pour ma fille");
  const sewing = await say(here.bilal, "Cours de couture pour ma fille");
  await publishOffer(as(here.chloe), { title: "Couture" });
  assert.ok((await fitting(here.chloe)).includes(next));
  const before = (await matchesOf(next)).find(({ personId }) => personId === here.chloe.id);
  for (const id of ids) await sayUnsuited(as(here.chloe), id);
  const left = await fitting(here.chloe);
  assert.ok(!left.includes(next) && left.includes(sewing), left.join(" "));
  const after = (await matchesOf(next)).find(({ personId }) => personId === here.chloe.id);
  assert.ok(after!.score < before!.score);
});

test("a few people together bring what a need names without a skill", async () => {
  await publishOffer(as(here.aicha), { title: "Repas antillais pour vos fêtes" });
  await publishOffer(as(here.chloe), { title: "Photographie de vos évènements" });
  const id = await say(here.bilal, "Un repas et un photographe pour les vingt ans de la chorale");
  const matches = await matchesOf(id);
  const need = await reading(here.bilal, (acting) => findPosting(acting, "need", id));
  const parts = together(partsSought(need), matches);
  assert.deepEqual(
    new Set(parts.map(({ match }) => match.personId)),
    new Set([here.aicha.id, here.chloe.id]),
  );
  assert.ok(parts.every(({ brings }) => brings.length > 0));
});
