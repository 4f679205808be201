import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { membersCalled } from "./called.ts";
import { findByName } from "./find-by-name.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
  await here.arrives({ firstName: "Rose", lastName: "Lune" });
  await here.arrives({ firstName: "Chloé", lastName: "Lune" });
});
after(() => world.close());

const called = (...names: string[]) =>
  world.actingAs(here.aicha).db.reading((db) => membersCalled(db, names));
const find = (typed: string) =>
  world.actingAs(here.aicha).db.reading((db) => findByName(db, typed));

test("a member is called by her first name or both, without accents, in any order", async () => {
  for (const name of ["aicha", "AÏCHA MADI", "madi aïcha", "Madi"])
    assert.deepEqual([...(await called(name)).values()], [[here.aicha.id]], name);
  assert.equal((await called("Aïcha Haddad", "Zoé", " ")).size, 0);
});

test("a first name goes before a last name that is the same", async () => {
  assert.deepEqual(
    (await find("Rose")).found.map(({ name }) => name),
    ["Rose Lune"],
  );
});

test("of several names, each one is found, unknown, or borne by several", async () => {
  const { found, unknown, ambiguous } = await find("Bilal, Zoé\nChloé; haddad bilal");
  assert.deepEqual(found, [{ id: here.bilal.id, name: "Bilal Haddad" }]);
  assert.deepEqual(unknown, ["Zoé"]);
  assert.deepEqual(ambiguous, [{ typed: "Chloé", names: ["Chloé Rose", "Chloé Lune"] }]);
});
