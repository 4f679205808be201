import { Forbidden, NotFound } from "#kernel/errors";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPerson } from "./add-person.ts";
import { editPerson } from "./edit-person.ts";
import { mayActFor, mayEditPerson } from "./permissions.ts";
import { dropSkill, placeSkill } from "./place-skill.ts";
import { findPerson, skillsOf } from "./queries.ts";

let world: TestApp;
let here: TestCommunity;
let there: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
  there = await world.community("Jardins créoles");
});
after(() => world.close());

const read = (person: TestPerson) =>
  world.platform.database.of(person.community.id).reading((db) => findPerson({ db }, person.id));

async function skills(person: TestPerson) {
  const rows = await world.platform.database
    .of(person.community.id)
    .reading((db) => skillsOf(db, [person.id]));
  return rows.get(person.id) ?? [];
}

const entry = (place: string) => ({
  firstName: "Rosalie",
  lastName: "Jean",
  place,
  wish: "",
  load: "some" as const,
  direct: false,
  directHow: "",
});

async function save(
  who: TestPerson,
  whose: TestPerson,
  change: Record<string, string>,
  version?: string,
) {
  const { firstName, lastName, place, wish, load, ...person } = await read(whose);
  const path = who.id === whose.id ? "/moi" : `/membres/${whose.id}/profil`;
  const fields = { firstName, lastName, place, wish, load, ...change };
  return world.post(path, who, { ...fields, version: version ?? String(person.version) });
}

const who = { id: 1, firstName: "A", name: "A", roles: [] };
const facilitator = { ...who, roles: ["facilitator"] as const };
const treasurer = { ...who, roles: ["treasurer"] as const };

test("one edits oneself; a facilitator or a relay edits, and acts for, those alone who never sign in", () => {
  const self = { id: 1, signsIn: true, relays: [] };
  const signsIn = { id: 2, signsIn: true, relays: [1] };
  const never = { id: 2, signsIn: false, relays: [] };
  const relayed = { ...never, relays: [1] };
  const table = [
    [who, self, true, false],
    [who, signsIn, false, false],
    [who, never, false, false],
    [who, relayed, true, true],
    [treasurer, never, false, false],
    [facilitator, self, true, false],
    [facilitator, signsIn, false, false],
    [facilitator, never, true, true],
  ] as const;
  for (const [actor, person, edits, acts] of table) {
    const what = JSON.stringify([actor, person]);
    assert.equal(mayEditPerson(actor, person), edits, what);
    assert.equal(mayActFor(actor, person), acts, what);
  }
});

test("who may act for whom is asked of the rows of one's own community", async () => {
  const { identity, database } = world.platform;
  const may = (actor: TestPerson, id: number) =>
    database.of(here.here.id).reading((db) => identity.mayActFor(db, actor, id));
  assert.equal(await may(here.aicha, here.rosalie.id), true);
  assert.equal(await may(here.aicha, here.bilal.id), false);
  assert.equal(await may(here.bilal, here.rosalie.id), false);
  assert.equal(await may(here.aicha, there.rosalie.id), false);
  assert.equal(await may(here.aicha, 999_999), false);
});

test("one changes what one says of oneself", async () => {
  const answer = await save(here.bilal, here.bilal, { wish: "Cuire le pain", load: "free" });
  assert.equal(answer.headers.get("location"), `/membres/${here.bilal.id}-bilal-haddad`);
  const bilal = await read(here.bilal);
  assert.deepEqual([bilal.wish, bilal.load], ["Cuire le pain", "free"]);
  const told = (await here.events()).at(-1);
  assert.deepEqual(
    [told?.name, told?.actorId, told?.subject.id],
    ["person.changed", here.bilal.id, here.bilal.id],
  );
});

test("nobody changes what another member says of herself, a facilitator neither", async () => {
  for (const person of [here.bilal, here.dario, here.aicha]) {
    const answer = await save(person, here.chloe, { wish: "Obéir" });
    assert.equal(answer.status, 403);
    const form = await world.get(`/membres/${here.chloe.id}/profil`, person);
    assert.equal(form.headers.get("location"), `/membres/${here.chloe.id}-chloe-rose`);
  }
  assert.equal((await read(here.chloe)).wish, "");
});

test("a facilitator notes for someone who never signs in, and another member does not", async () => {
  assert.equal((await save(here.bilal, here.rosalie, { wish: "Rien" })).status, 403);
  assert.equal((await save(here.aicha, here.rosalie, { wish: "Lire une lettre" })).status, 303);
  assert.equal((await read(here.rosalie)).wish, "Lire une lettre");
});

test("what someone else changed meanwhile is not overwritten", async () => {
  const { version } = await read(here.rosalie);
  assert.equal((await save(here.aicha, here.rosalie, { place: "Le Robert" })).status, 303);
  const late = await save(here.aicha, here.rosalie, { place: "Le Marin" }, String(version));
  assert.equal(late.status, 409);
  const page = await late.text();
  assert.match(page, /<dd>Le Robert<\/dd>/);
  assert.match(page, /value="Le Marin"/);
  assert.equal((await read(here.rosalie)).place, "Le Robert");
});

test("two changes at the same moment: one is kept, the other is told", async () => {
  const acting = world.actingAs(here.aicha);
  const { version } = await read(here.rosalie);
  const edits = ["Le Marin", "Le Diamant"].map((place) =>
    editPerson(acting, here.rosalie.id, entry(place), version),
  );
  const ends = (await Promise.allSettled(edits)).map(({ status }) => status);
  assert.deepEqual(ends.sort(), ["fulfilled", "rejected"]);
  assert.equal((await read(here.rosalie)).version, version + 1);
});

test("a form that does not say which version it changed changes nothing", async () => {
  for (const version of ["", "x", "99999999999", "-1", "0"])
    assert.equal((await save(here.bilal, here.bilal, { wish: "?" }, version)).status, 409, version);
  assert.notEqual((await read(here.bilal)).wish, "?");
});

test("what cannot be said is told field by field, and what was typed is kept", async () => {
  const change = { firstName: " ", wish: "a".repeat(401), load: "never" };
  const answer = await save(here.bilal, here.bilal, change);
  assert.equal(answer.status, 422);
  const text = await answer.text();
  assert.match(text, /Il manque quelque chose ici/);
  assert.match(text, /400 signes au plus/);
  assert.ok(text.includes(change.wish));
  assert.notEqual((await read(here.bilal)).wish, change.wish);
});

test("a sign of code 0 in a name breaks nothing", async () => {
  assert.equal((await save(here.bilal, here.bilal, { place: "Fort\0-de-France" })).status, 303);
  assert.equal((await read(here.bilal)).place, "Fort-de-France");
});

test("a skill is placed in one's own words, moved, and taken away", async () => {
  const add = (fields: Record<string, string>) =>
    world.post("/moi/competences", here.chloe, fields);
  const added = await add({ skill: " Greffer un avocatier ", position: "practises" });
  assert.equal(added.headers.get("location"), "/moi#savoir-faire");
  await add({ skill: "greffer un avocatier", position: "passes_on" });
  const [skill, ...others] = await skills(here.chloe);
  assert.deepEqual(
    [skill?.label, skill?.position, others],
    ["Greffer un avocatier", "passes_on", []],
  );
  assert.match(await (await world.get("/moi", here.chloe)).text(), /Greffer un avocatier/);
  const dropped = await world.post(`/moi/competences/${skill?.skillId}/retrait`, here.chloe);
  assert.equal(dropped.status, 303);
  assert.deepEqual(await skills(here.chloe), []);
});

test("a skill without a word, or with a place that does not exist, is refused and kept", async () => {
  const answer = await world.post("/moi/competences", here.chloe, {
    skill: " ",
    position: "practises",
  });
  assert.equal(answer.status, 422);
  const odd = { skill: "Cuire le pain", position: "masters" };
  const other = await world.post("/moi/competences", here.chloe, odd);
  assert.equal(other.status, 422);
  assert.match(await other.text(), /Cuire le pain/);
  assert.deepEqual(await skills(here.chloe), []);
});

test("nobody places or takes away another member's skills", async () => {
  const { skillId } = await placeSkill(world.actingAs(here.chloe), here.chloe.id, {
    skill: "Tenir une compta",
    position: "profession",
  });
  const path = `/membres/${here.chloe.id}/profil/competences`;
  for (const person of [here.bilal, here.aicha]) {
    const intruding = await world.post(path, person, { skill: "Obéir", position: "practises" });
    assert.equal(intruding.status, 403);
    assert.equal((await world.post(`${path}/${skillId}/retrait`, person)).status, 403);
  }
  assert.deepEqual(
    (await skills(here.chloe)).map(({ label }) => label),
    ["Tenir une compta"],
  );
  await world.post(`/moi/competences/${skillId}/retrait`, here.bilal);
  assert.equal((await skills(here.chloe)).length, 1);
});

test("a facilitator places the skills of someone who never signs in", async () => {
  const path = `/membres/${here.rosalie.id}/profil/competences`;
  const added = await world.post(path, here.aicha, { skill: "Tresser", position: "passes_on" });
  assert.match(added.headers.get("location")!, /\/profil#savoir-faire$/);
  assert.equal((await skills(here.rosalie))[0]?.label, "Tresser");
});

test("another community's people can neither be seen nor touched, not even by its facilitator here", async () => {
  assert.equal((await world.get(`/membres/${there.rosalie.id}`, here.aicha)).status, 404);
  const path = `/membres/${there.rosalie.id}/profil`;
  const fields = { firstName: "Rosalie", place: "Ailleurs", version: "1" };
  assert.equal((await world.post(path, here.aicha, fields)).status, 404);
  const acting = world.actingAs(here.aicha);
  await assert.rejects(editPerson(acting, there.rosalie.id, entry("Ailleurs"), 1), NotFound);
  const skill = { skill: "Tresser", position: "practises" as const };
  await assert.rejects(placeSkill(acting, there.rosalie.id, skill), NotFound);
  await assert.rejects(dropSkill(acting, there.rosalie.id, 1), NotFound);
  assert.equal((await read(there.rosalie)).place, "Sainte-Marie");
});

test("the acts themselves refuse, whichever door one came by", () => {
  const acting = world.actingAs(here.bilal);
  assert.throws(() => addPerson(acting, { firstName: "Nini" }), Forbidden);
});

test("a stale address leads to the present one, and one that is nobody's to nothing", async () => {
  const stale = await world.get(`/membres/${here.bilal.id}-ancien-nom`, here.chloe);
  assert.deepEqual(
    [stale.status, stale.headers.get("location")],
    [301, `/membres/${here.bilal.id}-bilal-haddad`],
  );
  for (const id of ["999999", "abc", "-1", "99999999999999999999"])
    assert.equal((await world.get(`/membres/${id}`, here.chloe)).status, 404, id);
});
