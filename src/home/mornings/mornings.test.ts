import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { Forbidden } from "#kernel/errors";
import { nextMonday, putOff } from "./put-off.ts";
import { resume } from "./resume.ts";
import { takeBack } from "./take-back.ts";
import { testMorning, type TestMorning } from "./test-morning.ts";

let morning: TestMorning;
beforeEach(async () => {
  morning = await testMorning();
});
afterEach(() => morning.world.close());

test("the morning has three gestures, each with its reason and its three ways", async () => {
  const { here, textOf } = morning;
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
  const { world, here, titles, keyOf, textOf } = morning;
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
  const { world, here, as, titles, keyOf } = morning;
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

test("a member may not open the morning, nor do anything of it", async () => {
  const { world, here, as, gestures, keyOf, hands } = morning;
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

test("the whole list goes on page after page, and loses nothing when its last one leaves", async () => {
  const { world, here, as, keyOf, textOf } = morning;
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
