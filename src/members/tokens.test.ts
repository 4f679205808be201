import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { tokensOf } from "./tokens.ts";

let world: TestApp;
let here: TestCommunity;
let there: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
  there = await world.community("Jardins créoles");
});
after(() => world.close());

const opens = async (token: string, prefix = "") =>
  (await world.api("GET", `${prefix}/api/v1/me`, token)).status;

async function make(person: TestPerson, label: string) {
  const page = await world.post("/moi/jetons", person, { label, scope: "read" });
  assert.equal(page.status, 200);
  const token = /<code>(koudmen_[\w-]{43})<\/code>/.exec(await page.text())![1]!;
  const tokens = await world.platform.database
    .of(person.community.id)
    .reading((db) => tokensOf(db, person.id));
  return { token, id: tokens.at(-1)!.id };
}

test("a token is shown once, and opens the API in one's own name", async () => {
  const { token } = await make(here.bilal, "Tableur");
  const me = await world.api("GET", "/api/v1/me", token);
  assert.equal(((await me.json()) as { id: number }).id, here.bilal.id);
  const page = await (await world.get("/moi/jetons", here.bilal)).text();
  assert.match(page, /Tableur/);
  assert.ok(!page.includes(token));
});

test("a token is kept as its hash alone", async () => {
  const { token, id } = await make(here.bilal, "Gardé");
  const kept = await world.platform.database
    .of(here.here.id)
    .reading(({ query }) =>
      query.selectFrom("api_token").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
    );
  assert.deepEqual(kept.token_hash, createHash("sha256").update(token).digest());
  assert.ok(!JSON.stringify(kept).includes(token));
});

test("a token that was revoked opens nothing, and is revoked once", async () => {
  const { token, id } = await make(here.bilal, "Fini");
  assert.equal(await opens(token), 200);
  assert.equal((await world.post(`/moi/jetons/${id}/revocation`, here.bilal)).status, 303);
  assert.equal(await opens(token), 401);
  assert.equal((await world.post(`/moi/jetons/${id}/revocation`, here.bilal)).status, 404);
});

test("nobody sees or revokes another's tokens, a facilitator neither", async () => {
  const { token, id } = await make(here.bilal, "Agenda de Bilal");
  for (const person of [here.chloe, here.aicha, there.bilal]) {
    const path = `${person.community.prefix}/moi/jetons`;
    assert.equal((await world.post(`${path}/${id}/revocation`, person)).status, 404);
    assert.doesNotMatch(await (await world.get(path, person)).text(), /Agenda de Bilal/);
  }
  assert.equal(await opens(token), 200);
});

test("a token opens the community it was made in, and no other", async () => {
  const { token } = await make(here.bilal, "Ici");
  assert.equal(await opens(token, there.here.prefix), 401);
  assert.equal(await opens(token), 200);
});

test("a token needs a name, and rights that exist", async () => {
  for (const fields of [
    { label: " ", scope: "read" },
    { label: "Tout", scope: "admin" },
    { label: "Rien" },
  ] as Record<string, string>[]) {
    const answer = await world.post("/moi/jetons", here.chloe, fields);
    assert.equal(answer.status, 422);
    assert.doesNotMatch(await answer.text(), /koudmen_/);
  }
});

test("tokens are for members who are signed in", async () => {
  assert.match((await world.get("/moi/jetons")).headers.get("location")!, /^\/connexion/);
  const made = await world.post("/moi/jetons", undefined, { label: "X", scope: "read" });
  assert.match(made.headers.get("location")!, /^\/connexion/);
});
