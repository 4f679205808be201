import { Conflict, Forbidden, NotFound } from "#kernel/errors";
import { placeSkill, skillsOf } from "#members";
import { findPosting, publishNeed, publishOffer } from "#needs";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import { findSkills } from "../queries.ts";
import { findSkill } from "../skill.ts";
import { skillNamed, skillWithName } from "../skill-named.ts";
import { listChanges } from "./changes.ts";
import { mergeSkills } from "./merge.ts";
import { addSynonym, removeSynonym } from "./names.ts";
import { partSkills, relateSkills } from "./relate.ts";
import { renameSkill } from "./rename.ts";
import { undoChange } from "./undo.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  here = await world.community();
});

const tender = () => world.actingAs(here.aicha);
const ties = () => world.platform.ties;
const db = () => world.platform.database.of(here.here.id);
const skill = (id: number) => db().reading((db) => findSkill(db, id));
const added = async (label: string) => (await skillNamed(tender(), label)).id;
const skillsOfPerson = async (id: number) =>
  ((await db().reading((db) => skillsOf(db, [id]))).get(id) ?? []).map(
    ({ label, position }) => `${label} ${position}`,
  );
const skillsOfNeed = async (id: number) =>
  (await db().reading((db) => findPosting({ ...tender(), db }, "need", id))).skills.map(
    ({ label }) => label,
  );
const undo = (changeId: number | undefined) => undoChange(tender(), ties(), changeId!);

test("renamed, a skill is still found by its former name; undone, it has its name back", async () => {
  const id = await added("Coutûre");
  const { changeId } = await renameSkill(tender(), id, "Travaux d'aiguille");
  assert.deepEqual(
    [(await skill(id)).label, (await skill(id)).names],
    ["Travaux d'aiguille", ["Coutûre"]],
  );
  assert.equal((await db().reading((db) => findSkills(db, "couture")))[0]?.id, id);
  await undo(changeId);
  assert.equal((await skill(id)).label, "Coutûre");
  await assert.rejects(undo(changeId), NotFound);
});

test("a name leads to one skill: who gives it to another is told to join them", async () => {
  const [one, other] = [await added("Jardinage"), await added("Potager")];
  const taken = (refusal: unknown) => refusal instanceof Conflict && refusal.code === "name-taken";
  await assert.rejects(renameSkill(tender(), one, "POTAGER"), taken);
  await assert.rejects(addSynonym(tender(), one, "potager"), taken);
  const { changeId } = await addSynonym(tender(), other, "Maraîchage");
  const gone = await removeSynonym(tender(), other, "maraichage");
  assert.deepEqual((await skill(other)).names, []);
  await undo(gone.changeId);
  assert.deepEqual((await skill(other)).names, ["Maraîchage"]);
  await undo(changeId);
  assert.deepEqual((await skill(other)).names, []);
});

test("merged, people, needs and offers follow at once; undone, each is as it was", async () => {
  const { bilal, chloe, dario } = here;
  await placeSkill(world.actingAs(bilal), bilal.id, { skill: "Soudure", position: "practises" });
  await placeSkill(world.actingAs(chloe), chloe.id, { skill: "Soudage", position: "passes_on" });
  await placeSkill(world.actingAs(dario), dario.id, { skill: "Soudure", position: "discovers" });
  await placeSkill(world.actingAs(dario), dario.id, { skill: "Soudage", position: "profession" });
  const need = await publishNeed(world.actingAs(bilal), { title: "Un portail, en soudure" });
  const both = await publishNeed(world.actingAs(bilal), {
    title: "Soudure ou soudage, peu importe",
  });
  await publishOffer(world.actingAs(chloe), { title: "Montrer la soudure" });
  const before = [await skillsOfNeed(need.id), (await skillsOfNeed(both.id)).sort()];
  assert.deepEqual(before, [["Soudure"], ["Soudage", "Soudure"]]);
  const named = (label: string) => db().reading((db) => skillWithName(db, label));
  const [from, into] = [(await named("Soudure"))!.id, (await named("Soudage"))!.id];

  const { changeId } = await mergeSkills(tender(), ties(), from, into);
  assert.deepEqual(await skillsOfPerson(bilal.id), ["Soudage practises"]);
  assert.deepEqual(await skillsOfPerson(dario.id), ["Soudage profession"]);
  assert.deepEqual(await skillsOfNeed(need.id), ["Soudage"]);
  assert.deepEqual(await skillsOfNeed(both.id), ["Soudage"]);
  assert.equal((await named("soudure"))!.id, into);
  assert.deepEqual((await skill(into)).names, ["Soudure"]);
  assert.equal((await skill(from)).mergedIntoId, into);
  await assert.rejects(renameSkill(tender(), from, "Autre"), NotFound);

  await undo(changeId);
  assert.deepEqual(await skillsOfPerson(bilal.id), ["Soudure practises"]);
  assert.deepEqual(await skillsOfPerson(chloe.id), ["Soudage passes_on"]);
  assert.deepEqual((await skillsOfPerson(dario.id)).sort(), [
    "Soudage profession",
    "Soudure discovers",
  ]);
  assert.deepEqual([await skillsOfNeed(need.id), (await skillsOfNeed(both.id)).sort()], before);
  assert.equal((await named("soudure"))!.id, from);
  assert.equal((await skill(from)).label, "Soudure");
});

test("what someone took from her page after a merge does not come back with its undoing", async () => {
  const { bilal } = here;
  await placeSkill(world.actingAs(bilal), bilal.id, { skill: "Greffe", position: "practises" });
  const [from, into] = [await added("Greffe"), await added("Greffage")];
  const { changeId } = await mergeSkills(tender(), ties(), from, into);
  await db().transaction((db) => db.execute("delete from person_skill"));
  await undo(changeId);
  assert.deepEqual(await skillsOfPerson(bilal.id), []);
});

test("a page of a merged skill leads to the one it joined, and matches follow", async () => {
  const { bilal, chloe } = here;
  const person = world.actingAs(chloe);
  await placeSkill(person, chloe.id, { skill: "Ébénisterie", position: "passes_on" });
  const need = await publishNeed(world.actingAs(bilal), {
    title: "La marqueterie me plaît",
    subjects: ["Marqueterie"],
  });
  const token = await world.tokenFor(bilal, "read");
  const matches = async () => {
    const path = `${here.here.prefix}/api/v1/needs/${need.id}/matches`;
    const { items } = (await (await world.api("GET", path, token)).json()) as {
      items: { person: { id: number } }[];
    };
    return items.map(({ person }) => person.id);
  };
  assert.deepEqual(await matches(), []);
  const [from, into] = [await added("Marqueterie"), await added("Ébénisterie")];
  await mergeSkills(tender(), ties(), from, into);
  assert.deepEqual(await matches(), [chloe.id]);
  const page = await world.get(`${here.here.prefix}/savoir-faire/${from}`, bilal);
  assert.match(page.headers.get("location")!, new RegExp(`/savoir-faire/${into}-ebenisterie$`));
});

test("skills are tied without a circle, and untied", async () => {
  const [craft, weaving, basket] = [
    await added("Artisanat"),
    await added("Tissage"),
    await added("Panier"),
  ];
  const { changeId } = await relateSkills(tender(), weaving, craft, "broader");
  await relateSkills(tender(), basket, weaving, "broader");
  const circle = (refusal: unknown) => refusal instanceof Conflict && refusal.code === "circle";
  await assert.rejects(relateSkills(tender(), craft, basket, "broader"), circle);
  await assert.rejects(relateSkills(tender(), craft, craft, "related"), circle);
  assert.deepEqual(
    (await skill(weaving)).broader.map(({ label }) => label),
    ["Artisanat"],
  );
  assert.deepEqual(
    (await skill(weaving)).narrower.map(({ label }) => label),
    ["Panier"],
  );
  const parted = await partSkills(tender(), craft, weaving);
  assert.deepEqual((await skill(weaving)).broader, []);
  await undo(parted.changeId);
  assert.deepEqual(
    (await skill(weaving)).broader.map(({ label }) => label),
    ["Artisanat"],
  );
  await undo(changeId);
  assert.deepEqual((await skill(weaving)).broader, []);
});

test("who does not facilitate tends no word, and learns of no change", async () => {
  const [one, other] = [await added("Un"), await added("Deux")];
  const { changeId } = await addSynonym(tender(), one, "Premier");
  const member = world.actingAs(here.bilal);
  assert.throws(() => renameSkill(member, one, "Mien"), Forbidden);
  assert.throws(() => addSynonym(member, one, "Mien"), Forbidden);
  assert.throws(() => removeSynonym(member, one, "Premier"), Forbidden);
  assert.throws(() => mergeSkills(member, ties(), one, other), Forbidden);
  assert.throws(() => relateSkills(member, one, other, "related"), Forbidden);
  assert.throws(() => partSkills(member, one, other), Forbidden);
  assert.throws(() => undoChange(member, ties(), changeId!), Forbidden);
  const token = await world.tokenFor(here.bilal, "read");
  const path = `${here.here.prefix}/api/v1/vocabulary/changes`;
  assert.equal((await world.api("GET", path, token)).status, 403);
  assert.equal(
    (await world.get(`${here.here.prefix}/savoir-faire/changements`, here.bilal)).status,
    403,
  );
  const elsewhere = await world.community();
  await assert.rejects(renameSkill(world.actingAs(elsewhere.aicha), one, "Mien"), NotFound);
});

test("each change is listed with who made it and who undid it", async () => {
  const id = await added("Chant");
  const { changeId } = await renameSkill(tender(), id, "Chanter");
  await undo(changeId);
  const [change] = await db().reading((db) => listChanges(db, 10));
  assert.deepEqual(
    [change!.kind, change!.before, change!.after, change!.byId, change!.undoneById],
    ["renamed", "Chant", "Chanter", here.aicha.id, here.aicha.id],
  );
});
