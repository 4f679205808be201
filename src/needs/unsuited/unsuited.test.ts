import type { Acting } from "#kernel/acting";
import { NotFound } from "#kernel/errors";
import { placeSkill } from "#members";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { findMatches } from "../matching/find-matches.ts";
import { needsThatFit } from "../matching/needs-that-fit.ts";
import { publishNeed } from "../postings/publish.ts";
import { findPosting } from "../postings/queries.ts";
import { unsuitedOf } from "./queries.ts";
import { sayUnsuited, takeBackUnsuited } from "./say-unsuited.ts";

let place: TestApp;
let here: TestCommunity;
before(async () => {
  place = await testApp();
  here = await place.community();
  await placeSkill(as(here.chloe), here.chloe.id, { skill: "vannerie", position: "passes_on" });
});
after(() => place.close());

const as = (person: TestPerson) => place.actingAs(person);
const reading = <Result>(person: TestPerson, work: (acting: Acting) => Promise<Result>) => {
  const acting = as(person);
  return acting.db.reading((db) => work({ ...acting, db }));
};
const seek = (title = "Apprendre la vannerie") => publishNeed(as(here.bilal), { title });
const fitting = async () =>
  (await reading(here.chloe, (acting) => needsThatFit(acting, 20))).map(({ id }) => id);
const suggestedFor = (id: number) =>
  reading(here.bilal, async (acting) => {
    const need = await findPosting(acting, "need", id);
    const matches = await findMatches(acting, place.platform.candidates, need, 10);
    return matches.map(({ personId }) => personId);
  });

test("a need that is not her subject comes to her no more, nor she for it; she takes it back", async () => {
  const { id } = await seek();
  assert.ok((await fitting()).includes(id));
  assert.ok((await suggestedFor(id)).includes(here.chloe.id));
  await sayUnsuited(as(here.chloe), id);
  await sayUnsuited(as(here.chloe), id);
  assert.ok(!(await fitting()).includes(id));
  assert.ok(!(await suggestedFor(id)).includes(here.chloe.id));
  await takeBackUnsuited(as(here.chloe), id);
  assert.ok((await fitting()).includes(id));
  assert.ok((await suggestedFor(id)).includes(here.chloe.id));
});

test("said three times of what one skill brings, that skill brings no more", async () => {
  const ids: number[] = [];
  for (let time = 0; time < 3; time++) ids.push((await seek()).id);
  const { id: next } = await seek();
  assert.ok((await fitting()).includes(next));
  for (const id of ids) await sayUnsuited(as(here.chloe), id);
  assert.ok(!(await fitting()).includes(next));
  await takeBackUnsuited(as(here.chloe), ids[0]!);
  assert.ok((await fitting()).includes(next));
  for (const id of ids.slice(1)) await takeBackUnsuited(as(here.chloe), id);
});

test("it is told to nobody: no event, and on nobody's page but hers", async () => {
  const { id } = await seek("Tresser de la vannerie");
  const before = (await here.events()).length;
  await sayUnsuited(as(here.chloe), id);
  assert.equal((await here.events()).length, before);
  assert.equal((await reading(here.chloe, (acting) => unsuitedOf(acting, 9))).length, 1);
  for (const other of [here.aicha, here.bilal])
    assert.deepEqual(await reading(other, (acting) => unsuitedOf(acting, 9)), []);
  const page = async (person: TestPerson) =>
    (await place.get(`/membres/${here.chloe.id}-chloe-rose`, person)).text();
  assert.match(await page(here.chloe), /C’est mon sujet, finalement/);
  assert.doesNotMatch(await page(here.aicha), /mon sujet/);
});

test("nobody says it of a need that she may not read", async () => {
  const readers = [here.aicha.id];
  const { id } = await publishNeed(as(here.bilal), {
    title: "Pour Aïcha",
    audience: "chosen",
    readers,
  });
  await sayUnsuited(as(here.aicha), id);
  await assert.rejects(sayUnsuited(as(here.chloe), id), NotFound);
  await assert.rejects(takeBackUnsuited(as(here.chloe), id), NotFound);
});

test("by the page and by a program alike", async () => {
  const { id } = await seek("De la vannerie encore");
  const shown = async () =>
    (await place.get(`/besoins/${id}-de-la-vannerie-encore`, here.chloe)).text();
  assert.match(await shown(), /Ce n’est pas mon sujet/);
  assert.equal((await place.post(`/besoins/${id}/pas-mon-sujet`, here.chloe)).status, 303);
  assert.match(await shown(), /C’est mon sujet, finalement/);
  const token = await place.tokenFor(here.chloe, "write");
  const asked = await place.api("DELETE", `/api/v1/needs/${id}/unsuited`, token);
  assert.equal(asked.status, 200);
  assert.match(await shown(), /Ce n’est pas mon sujet/);
});
