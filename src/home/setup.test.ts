import { testApp, type TestApp } from "#test/app.ts";
import { openBrowser } from "#test/visitor.ts";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { setupAddress } from "./setup-routes.tsx";

let world: TestApp;
let address: string;
beforeEach(async () => {
  world = await testApp();
  address = new URL(setupAddress(world.platform)).pathname;
});
afterEach(() => world.close());

const answers = {
  name: "L'Atelier des Mornes",
  sentence: "Apprendre ensemble à réparer.",
  nextOn: "2026-04-10",
  zone: "America/Martinique",
  firstName: "Aïcha",
  email: "Aicha@demo.example",
};

async function count(table: string): Promise<number> {
  const { rows } = await world.database.database.pool.query<{ count: number }>(
    `select count(*) as count from ${table}`,
  );
  return rows[0]!.count;
}

test("before the first community, anybody is told to wait, and nothing else opens", async () => {
  const home = await world.get("/");
  assert.equal(home.status, 200);
  assert.match(await home.text(), /Aucune communauté ne vit encore ici/);
  for (const path of ["/membres", "/connexion", "/courrier", "/c/quelque-part/"])
    assert.equal((await world.get(path)).status, 404, path);
  assert.equal((await world.post("/connexion", undefined, { email: "a@b.example" })).status, 404);
});

test("a wrong one-time address founds nothing", async () => {
  const right = address.split("/").at(-1)!;
  const changed = right.slice(0, -1) + (right.endsWith("A") ? "B" : "A");
  for (const token of ["", "x", right.slice(0, -1), changed, `${right}x`, "%00"]) {
    const path = `/fondation/${token}`;
    assert.equal((await world.get(path)).status, 404, token);
    assert.equal((await world.post(path, undefined, answers)).status, 404, token);
  }
  assert.equal(await count("community"), 0);
});

test("another server's one-time address is worth nothing here", async () => {
  const elsewhere = await testApp();
  try {
    const path = new URL(setupAddress(elsewhere.platform)).pathname;
    assert.equal((await world.get(path)).status, 404);
    assert.equal((await world.get(address)).status, 200);
  } finally {
    await elsewhere.close();
  }
});

test("the one-time address founds the community, and signs its first facilitator in", async () => {
  const browser = openBrowser(world);
  assert.equal((await browser.get(address)).status, 200);
  const done = await browser.post(address, answers);
  assert.deepEqual([done.status, done.headers.get("location")], [303, "/"]);
  const home = await (await browser.get("/")).text();
  assert.match(home, /Bonjour Aïcha/);
  assert.match(home, /vendredi 10 avril 2026/);
  assert.equal((await browser.get("/membres/nouveau")).status, 200);
  assert.match(await (await openBrowser(world).get("/")).text(), /L’Atelier des Mornes/);
});

test("used again, the address leads home and founds nothing more", async () => {
  await openBrowser(world).post(address, answers);
  const late = openBrowser(world);
  assert.equal((await late.get(address)).headers.get("location"), "/");
  assert.match(await (await late.get("/")).text(), /ne sert qu’une fois/);
  const again = await late.post(address, { ...answers, email: "mallory@demo.example" });
  assert.equal(again.status, 403);
  assert.ok(!late.cookies.has("koudmen-session"));
  assert.deepEqual([await count("community"), await count("account")], [1, 1]);
});

test("two people who found at the same moment found one community", async () => {
  const sent = ["aicha", "bilal", "chloe"].map((who) =>
    openBrowser(world).post(address, { ...answers, email: `${who}@demo.example` }),
  );
  const statuses = (await Promise.all(sent)).map(({ status }) => status);
  assert.deepEqual(statuses.filter((status) => status === 303).length, 1);
  assert.ok(statuses.every((status) => [303, 403, 409].includes(status)));
  assert.deepEqual([await count("community"), await count("account")], [1, 1]);
});

test("what is missing is asked for in one go, and what was typed is kept", async () => {
  const typed = { ...answers, name: " ", email: "aicha", nextOn: "2026-02-30" };
  const answer = await world.post(address, undefined, typed);
  assert.equal(answer.status, 422);
  const text = await answer.text();
  for (const sentence of ["Il manque quelque chose ici", "Cette date n’existe pas", "adresse e"])
    assert.ok(text.includes(sentence), sentence);
  assert.ok(text.includes(answers.sentence));
  assert.equal(await count("community"), 0);
});

test("a facilitator without date or zone is not kept from founding", async () => {
  const { name, sentence, firstName, email } = answers;
  const bare = { name, sentence, firstName, email, nextOn: "" };
  assert.equal((await world.post(address, undefined, bare)).status, 303);
});
