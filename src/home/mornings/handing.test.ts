import type { TestPerson } from "#test/app.ts";
import { gatherSubjects } from "#kernel/subjects";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { Conflict, Forbidden, NotFound } from "#kernel/errors";
import { answerHanded } from "./answer-handed.ts";
import { handOver } from "./hand-over.ts";
import { putOff } from "./put-off.ts";
import { takeBack } from "./take-back.ts";
import { testMorning, type TestMorning } from "./test-morning.ts";

let morning: TestMorning;
beforeEach(async () => {
  morning = await testMorning();
});
afterEach(() => morning.world.close());

test("handed over, it waits for the member with the word, and for no facilitator", async () => {
  const { world, here, titles, keyOf, textOf } = morning;
  const geste = await keyOf("Souder");
  const form = { geste, to: String(here.chloe.id), word: "Tu connais bien." };
  await world.post("/matin/confies", here.aicha, form);
  assert.deepEqual(await titles(), ["Greffer", "Tresser", "Coudre"]);
  const home = await textOf("/", here.chloe);
  assert.match(home, /Aïcha Madi vous confie[^]*Souder[^]*«\u00a0Tu connais bien\.\u00a0»/);
  assert.match(home, /Je m’en occupe[^]*Pas en ce moment/);
  assert.doesNotMatch(await textOf("/", here.dario), /vous confie/);
  const whole = await textOf("/matin/tout", here.aicha);
  assert.match(whole, /Souder[^]*Confié à Chloé Rose/);
});

test("taken on, it stays with her until it is done", async () => {
  const { world, here, titles, hands, textOf } = morning;
  const id = await hands("Souder", here.chloe);
  await world.post(`/aujourd-hui/confies/${id}`, here.chloe, { reponse: "yes" });
  world.clock.pass({ days: 10 });
  assert.match(await textOf("/", here.chloe), /Vous vous en occupez[^]*Souder[^]*C’est fait/);
  assert.match(await textOf("/matin/tout", here.aicha), /Chloé Rose s’en occupe/);
  await world.post(`/aujourd-hui/confies/${id}`, here.chloe, { reponse: "done" });
  assert.doesNotMatch(await textOf("/", here.chloe), /Souder<[^]*C’est fait/);
  assert.ok((await titles()).includes("Souder"), "as long as the need waits");
});

test("a no tells nobody: the gesture is back, as if it had not been handed over", async () => {
  const { world, here, titles, hands, textOf } = morning;
  const before = await titles();
  const id = await hands("Souder", here.chloe);
  const told = (await here.events()).length;
  await world.post(`/aujourd-hui/confies/${id}`, here.chloe, { reponse: "no" });
  assert.deepEqual(await titles(), before);
  assert.doesNotMatch(await textOf("/matin/tout", here.aicha), /Chloé/);
  assert.equal((await here.events()).length, told);
  assert.doesNotMatch(await textOf("/", here.chloe), /vous confie/);
});

test("after seven days without an answer it comes back, and may be handed to another", async () => {
  const { world, here, as, titles, hands, textOf } = morning;
  const id = await hands("Souder", here.chloe);
  world.clock.pass({ days: 6, hours: 23 });
  assert.equal((await titles()).includes("Souder"), false);
  world.clock.pass({ hours: 1 });
  assert.ok((await titles()).includes("Souder"));
  assert.doesNotMatch(await textOf("/", here.chloe), /vous confie/);
  await hands("Souder", here.dario);
  assert.match(await textOf("/", here.dario), /vous confie/);
  await assert.rejects(answerHanded(as(here.chloe), id, "yes"), Conflict);
});

test("two facilitators who hand the same over at once hand it to one", async () => {
  const { world, here, as, keyOf } = morning;
  const zoe = await here.arrives({
    firstName: "Zoé",
    email: "z@demo.example",
    roles: ["facilitator"],
  });
  const key = await keyOf("Souder");
  const both = await Promise.allSettled([
    handOver(as(here.aicha), world.platform, { key, toId: here.chloe.id, word: "" }),
    handOver(as(zoe), world.platform, { key, toId: here.dario.id, word: "" }),
  ]);
  assert.deepEqual(both.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  const refused = both.find((one) => one.status === "rejected");
  assert.ok(refused!.reason instanceof Conflict);
});

test("a form sent twice hands over once", async () => {
  const { world, here, keyOf } = morning;
  const form = { geste: await keyOf("Souder"), to: String(here.chloe.id), word: "", cle: "once" };
  const answers = [
    await world.post("/matin/confies", here.aicha, form),
    await world.post("/matin/confies", here.aicha, form),
  ];
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303],
  );
  const told = (await here.events()).filter(({ name }) => name === "gesture.handed");
  assert.equal(told.length, 1);
});

test("what was handed over can be taken back, with one press", async () => {
  const { world, here, titles, hands, textOf } = morning;
  const id = await hands("Souder", here.chloe);
  for (const again of ["once", "twice"])
    assert.equal((await world.post(`/matin/confies/${id}/reprise`, here.aicha)).status, 303, again);
  assert.ok((await titles()).includes("Souder"));
  assert.doesNotMatch(await textOf("/", here.chloe), /vous confie/);
});

test("when the matter is over or hidden, it waits for her no more", async () => {
  const { world, here, hands, textOf } = morning;
  await hands("Souder", here.chloe);
  const { subjects } = world.platform;
  const find = { ...subjects, find: () => Promise.resolve(new Map()) };
  world.platform.subjects = find;
  assert.doesNotMatch(await textOf("/aujourd-hui", here.chloe), /Souder/);
  world.platform.subjects = subjects;
  assert.match(await textOf("/aujourd-hui", here.chloe), /Souder/);
});

test("one hands over only what the member may see, and is told plainly", async () => {
  const { world, here, as, textOf } = morning;
  const kite = {
    kind: "kite",
    find: ({ person }: { person?: { id: number } }, ids: number[]) =>
      Promise.resolve(
        person?.id === here.chloe.id
          ? []
          : ids.map((id) => ({ kind: "kite", id, title: "Secret", url: "/x", people: [] })),
      ),
  };
  world.platform.subjects = gatherSubjects([kite], []);
  const look = { hue: "plain", icon: "hand", label: "Ici", reason: "Parce que." } as const;
  world.platform.gestures = [
    {
      find: () =>
        Promise.resolve([
          { key: "kites.lost kite-3", rank: 1, title: "Secret", href: "/x", ...look },
          { key: "kites.wind", rank: 2, title: "Du vent", href: "/y", ...look },
        ]),
    },
  ];
  const form = { geste: "kites.lost kite-3", to: String(here.chloe.id), word: "" };
  const answer = await world.post("/matin/confies", here.aicha, form);
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /Chloé Rose ne peut pas voir ceci/);
  const entry = { key: "kites.lost kite-3", toId: here.chloe.id, word: "" };
  await assert.rejects(handOver(as(here.aicha), world.platform, entry), Forbidden);
  await handOver(as(here.aicha), world.platform, { ...entry, toId: here.dario.id });
  // What is about no thing a member could see stays with the facilitators.
  const wind = { ...entry, key: "kites.wind", toId: here.dario.id };
  await assert.rejects(handOver(as(here.aicha), world.platform, wind), Forbidden);
  assert.equal((await world.get("/matin/confier?geste=kites.wind", here.aicha)).status, 404);
  assert.doesNotMatch(await textOf("/matin", here.aicha), /Confier/);
});

test("nobody answers for another, and a gesture that is none can't be put off", async () => {
  const { world, here, as, hands } = morning;
  const id = await hands("Souder", here.chloe);
  for (const answer of ["yes", "no", "done"] as const)
    await assert.rejects(answerHanded(as(here.dario), id, answer), NotFound);
  await assert.rejects(putOff(as(here.aicha), world.platform, "needs.none need-999"), NotFound);
  const made = await world.post("/matin/reports", here.aicha, { geste: "x".repeat(300) });
  assert.equal(made.status, 404);
  assert.equal(
    (await world.post(`/aujourd-hui/confies/${id}`, here.chloe, { reponse: "peut-être" })).status,
    404,
  );
});

test("neither oneself, nor who never signs in, nor someone of another community is chosen", async () => {
  const { world, here, as, gestures, keyOf, hands, textOf } = morning;
  const there = await world.community("Jardins créoles");
  const key = await keyOf("Souder");
  const to = (person: TestPerson) =>
    handOver(as(here.aicha), world.platform, { key, toId: person.id, word: "" });
  await assert.rejects(to(here.aicha), Forbidden);
  await assert.rejects(to(here.rosalie), Forbidden);
  await assert.rejects(to(there.chloe), NotFound);
  const id = await hands("Greffer", here.chloe);
  await assert.rejects(takeBack(as(there.aicha), id), NotFound);
  assert.deepEqual((await gestures(there.aicha)).open, []);
  const page = await textOf(`/matin/confier?geste=${encodeURIComponent(key)}`, here.aicha);
  assert.match(page, /<option[^>]*>Chloé Rose/);
  assert.doesNotMatch(page, /Rosalie|<option[^>]*>Aïcha/);
});

test("nobody chosen, the form comes back with the word", async () => {
  const { world, here, keyOf } = morning;
  const form = { geste: await keyOf("Souder"), to: "", word: "Tu peux ?" };
  const answer = await world.post("/matin/confies", here.aicha, form);
  assert.equal(answer.status, 422);
  const text = await answer.text();
  assert.match(text, /Choisissez un membre/);
  assert.match(text, /value="Tu peux \?"/);
});
