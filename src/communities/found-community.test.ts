import { testDatabase, type TestDatabase } from "#test/database.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  allCommunities,
  communityFinder,
  communityOf,
  foundCommunity,
  foundingForm,
} from "./index.ts";

let world: TestDatabase;
let now = new Date("2026-03-03T12:00:00Z");
const clock = () => now;
before(async () => {
  world = await testDatabase();
});
after(() => world.close());

const founding = (name: string, more = {}) =>
  foundingForm.parse({ name, sentence: "On apprend en s'aidant.", ...more });

const found = (name: string, more = {}) =>
  world.database.global(async (db) =>
    communityOf(await foundCommunity(db, founding(name, more), clock)),
  );

test("the first community keeps the addresses without prefix, the others stand at their own", async () => {
  const first = await found("L'Atelier des Mornes");
  const second = await found("Jardins créoles");
  assert.deepEqual([first.slug, first.prefix], ["l-atelier-des-mornes", ""]);
  assert.deepEqual([second.slug, second.prefix], ["jardins-creoles", "/c/jardins-creoles"]);
  const all = await world.database.global(allCommunities);
  assert.deepEqual(all, [first, second]);
});

test("two communities of one name have two addresses, and neither takes a third one's", async () => {
  await found("Savoirs 2");
  const slugs = [];
  for (let times = 0; times < 3; times += 1) slugs.push((await found("Savoirs")).slug);
  assert.deepEqual(slugs, ["savoirs", "savoirs-3", "savoirs-4"]);
});

test("a name without a Latin letter has an address too", async () => {
  assert.equal((await found("学び")).slug, "communaute");
  assert.equal((await found("!!!")).slug, "communaute-2");
});

test("a community stands where it says: its zone, its next date", async () => {
  const more = { zone: "Europe/Paris", nextOn: "2026-04-10" };
  const community = await found("Paris apprend", more);
  assert.deepEqual([community.zone, community.nextOn], ["Europe/Paris", "2026-04-10"]);
  assert.equal((await found("Sans date")).nextOn, null);
  for (const wrong of [{ zone: "Mars/Olympus" }, { nextOn: "2026-02-30" }, { sentence: "" }])
    assert.throws(() => founding("X", wrong));
});

test("a founding that fails leaves no community", async () => {
  const before = (await world.database.global(allCommunities)).length;
  const failing = world.database.global(async (db) => {
    await foundCommunity(db, founding("Jamais"), clock);
    throw new Error("no");
  });
  await assert.rejects(failing, /no/);
  assert.equal((await world.database.global(allCommunities)).length, before);
});

test("a community is found as soon as it is founded, and a change within a few seconds", async () => {
  const find = communityFinder(world.database, clock);
  assert.equal((await find(undefined))?.slug, "l-atelier-des-mornes");
  assert.equal(await find("nouvelle"), undefined);
  const { id } = await found("Nouvelle");
  assert.equal((await find("nouvelle"))?.id, id);
  await world.database.global((db) =>
    db.execute("update community set name = 'Renommée' where id = $1", [id]),
  );
  assert.equal((await find("nouvelle"))?.name, "Nouvelle");
  now = new Date(now.getTime() + 4000);
  assert.equal((await find("nouvelle"))?.name, "Renommée");
});
