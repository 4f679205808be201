import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import { gatherSubjects } from "#kernel/subjects";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { Conflict, Forbidden, NotFound } from "#kernel/errors";
import { answerHanded } from "./answer-handed.ts";
import { gesturesNow } from "./gestures.ts";
import { handOver } from "./hand-over.ts";
import { nextMonday, putOff } from "./put-off.ts";
import { resume } from "./resume.ts";
import { takeBack } from "./take-back.ts";

let world: TestApp;
let here: TestCommunity;

// Four needs to which nobody was proposed, the oldest first. A Tuesday in Martinique.
beforeEach(async () => {
  world = await testApp({ start: "2026-03-03T12:00:00Z" });
  here = await world.community();
  for (const title of ["Greffer", "Souder", "Tresser", "Coudre"]) {
    world.clock.pass({ minutes: 1 });
    await world.post("/besoins/nouveau", here.bilal, { title });
  }
});
afterEach(() => world.close());

const as = (person: TestPerson) => world.actingAs(person);

async function gestures(person = here.aicha, most = 3) {
  const acting = as(person);
  return acting.db.reading((db) => gesturesNow({ ...acting, db }, world.platform, most));
}

async function titles(person = here.aicha) {
  return (await gestures(person)).open.map(({ title }) => title);
}

/** The key of the gesture about a need. */
async function keyOf(title: string, most = 10): Promise<string> {
  const { open } = await gestures(here.aicha, most);
  return open.find((gesture) => gesture.title === title)!.key;
}

async function hands(title: string, to: TestPerson, word = "") {
  const { id } = await handOver(as(here.aicha), world.platform, {
    key: await keyOf(title),
    toId: to.id,
    word,
  });
  return id;
}

const textOf = async (path: string, person: TestPerson) => (await world.get(path, person)).text();

test("the morning has three gestures, each with its reason and its three ways", async () => {
  const text = await textOf("/matin", here.aicha);
  assert.match(text, /Bonjour Aïcha\. Ce matin, trois gestes\./);
  for (const title of ["Greffer", "Souder", "Tresser"]) assert.ok(text.includes(title), title);
  assert.doesNotMatch(text, /Coudre/);
  assert.equal(
    text.match(/Bilal Haddad le cherche depuis [^.]+personne n’a encore été proposé\./g)!.length,
    3,
  );
  for (const way of ["J’y vais", "Pas cette semaine", "Confier à un membre"])
    assert.equal(text.split(way).length - 1, 3, way);
  assert.match(await textOf("/matin/tout", here.aicha), /Coudre/);
});

test("not this week: it leaves for every facilitator, and comes back on Monday at midnight", async () => {
  const zoe = await here.arrives({
    firstName: "Zoé",
    email: "z@demo.example",
    roles: ["facilitator"],
  });
  const geste = await keyOf("Greffer");
  const answer = await world.post("/matin/reports", here.aicha, { geste });
  assert.equal(answer.headers.get("location"), "/matin");
  assert.deepEqual(await titles(zoe), ["Souder", "Tresser", "Coudre"]);
  assert.match(await textOf("/matin/tout", zoe), /Pas cette semaine<\/h2>[^]*Greffer[^]*9 mars/);
  world.clock.set("2026-03-09T03:59:59Z");
  assert.equal((await titles()).includes("Greffer"), false);
  world.clock.set("2026-03-09T04:00:00Z");
  assert.deepEqual(await titles(), ["Greffer", "Souder", "Tresser"]);
});

for (const [zone, now, monday] of [
  ["America/Martinique", "2026-03-03T12:00:00Z", "2026-03-09T04:00:00Z"],
  ["Europe/Paris", "2026-03-24T12:00:00Z", "2026-03-29T22:00:00Z"],
  ["Europe/Paris", "2026-10-20T12:00:00Z", "2026-10-25T23:00:00Z"],
  ["Europe/Paris", "2026-03-29T22:00:00Z", "2026-04-05T22:00:00Z"],
] as const)
  test(`in ${zone}, what is put off at ${now} comes back at ${monday}`, () => {
    assert.deepEqual(nextMonday(zone, new Date(now)), new Date(monday));
  });

test("what was put off is undone by one press, as often as one presses", async () => {
  const key = await keyOf("Greffer");
  await putOff(as(here.aicha), world.platform, key);
  await putOff(as(here.aicha), world.platform, key);
  const flash = await world.post("/matin/reports", here.aicha, { geste: key });
  const cookie = `${await world.sessionCookie(here.aicha)}; ${flash.headers.get("set-cookie")!.split(";")[0]}`;
  const page = await world.app.request("http://localhost:3000/matin", { headers: { cookie } });
  const text = await page.text();
  assert.match(
    text,
    /class="flash"[^]*«\u00a0Greffer\u00a0» reviendra lundi\.[^]*reports\/annulation/,
  );
  await resume(as(here.aicha), world.platform, key);
  await resume(as(here.aicha), world.platform, key);
  assert.deepEqual(await titles(), ["Greffer", "Souder", "Tresser"]);
});

test("handed over, it waits for the member with the word, and for no facilitator", async () => {
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
  const id = await hands("Souder", here.chloe);
  for (const again of ["once", "twice"])
    assert.equal((await world.post(`/matin/confies/${id}/reprise`, here.aicha)).status, 303, again);
  assert.ok((await titles()).includes("Souder"));
  assert.doesNotMatch(await textOf("/", here.chloe), /vous confie/);
});

test("when the matter is over or hidden, it waits for her no more", async () => {
  await hands("Souder", here.chloe);
  const { subjects } = world.platform;
  const find = { ...subjects, find: () => Promise.resolve(new Map()) };
  world.platform.subjects = find;
  assert.doesNotMatch(await textOf("/aujourd-hui", here.chloe), /Souder/);
  world.platform.subjects = subjects;
  assert.match(await textOf("/aujourd-hui", here.chloe), /Souder/);
});

test("one hands over only what the member may see, and is told plainly", async () => {
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

test("a member may not open the morning, nor do anything of it", async () => {
  const geste = await keyOf("Souder");
  const id = await hands("Greffer", here.chloe);
  for (const path of ["/matin", "/matin/tout", `/matin/confier?geste=${encodeURIComponent(geste)}`])
    assert.equal((await world.get(path, here.bilal)).status, 403, path);
  const to = String(here.chloe.id);
  for (const [path, fields] of [
    ["/matin/reports", { geste }],
    ["/matin/reports/annulation", { geste }],
    ["/matin/confies", { geste, to }],
    [`/matin/confies/${id}/reprise`, {}],
  ] as const)
    assert.equal((await world.post(path, here.bilal, fields)).status, 403, path);
  await assert.rejects(putOff(as(here.bilal), world.platform, geste), Forbidden);
  await assert.rejects(async () => takeBack(as(here.bilal), id), Forbidden);
  await assert.rejects(gestures(here.bilal), Forbidden);
});

test("nobody answers for another, and a gesture that is none can't be put off", async () => {
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
  const form = { geste: await keyOf("Souder"), to: "", word: "Tu peux ?" };
  const answer = await world.post("/matin/confies", here.aicha, form);
  assert.equal(answer.status, 422);
  const text = await answer.text();
  assert.match(text, /Choisissez un membre/);
  assert.match(text, /value="Tu peux \?"/);
});

test("the whole list goes on page after page, and loses nothing when its last one leaves", async () => {
  for (let number = 1; number <= 22; number += 1) {
    world.clock.pass({ minutes: 1 });
    await world.post("/besoins/nouveau", here.bilal, { title: `Besoin ${number}` });
  }
  const nextOf = (text: string) => /href="(\/matin\/tout\?suite=[^"]+)" rel="next"/.exec(text)?.[1];
  const first = await textOf("/matin/tout", here.aicha);
  assert.equal(first.match(/class="card for-you/g)!.length, 20);
  const second = await textOf(nextOf(first)!, here.aicha);
  assert.equal(second.match(/class="card for-you/g)!.length, 6);
  assert.equal(nextOf(second), undefined);

  await putOff(as(here.aicha), world.platform, await keyOf("Besoin 16", 40));
  const again = await textOf(nextOf(first)!, here.aicha);
  const last = nextOf(again) ? await textOf(nextOf(again)!, here.aicha) : "";
  for (let number = 17; number <= 22; number += 1)
    assert.ok((again + last).includes(`Besoin ${number}`), String(number));
});
