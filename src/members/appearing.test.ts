import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { listMembers } from "./directory/list-members.ts";
import { findPerson } from "./queries.ts";

let world: TestApp;
let here: TestCommunity;
let prefix: string;
before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  here = await world.community();
  prefix = here.here.prefix;
});

const read = (person: TestPerson) =>
  world.actingAs(person).db.reading((db) => findPerson({ db }, person.id));

/** Chloé says how she appears, or how she may be reached. */
async function says(fields: Record<string, string>, who = here.chloe, whose = here.chloe) {
  const { firstName, lastName, load, version } = await read(whose);
  const path = who.id === whose.id ? "/moi" : `/membres/${whose.id}/profil`;
  const said = { firstName, lastName, load, version: String(version), ...fields };
  return world.post(prefix + path, who, said);
}

const page = async (path: string, who = here.bilal) => (await world.get(prefix + path, who)).text();
const member = async (who: TestPerson, path: string) =>
  (await (
    await world.api("GET", `${prefix}/api/v1${path}`, await world.tokenFor(who, "read"))
  ).json()) as Record<string, unknown>;

test("who is shown by first name is so on every page, in its address, title, list and in the API", async () => {
  assert.match(await page(`/membres/${here.chloe.id}-chloe-rose`), /Chloé Rose/);
  const saved = await says({ shownAs: "first_name" });
  assert.equal(saved.headers.get("location"), `${prefix}/membres/${here.chloe.id}-chloe`);
  const stale = await world.get(`${prefix}/membres/${here.chloe.id}-chloe-rose`, here.bilal);
  assert.equal(stale.headers.get("location"), `${prefix}/membres/${here.chloe.id}-chloe`);
  const pages = [
    await page(`/membres/${here.chloe.id}-chloe`),
    await page("/membres"),
    await page(`/mercis/nouveau?pour=person-${here.chloe.id}`),
    JSON.stringify(await member(here.bilal, `/members/${here.chloe.id}`)),
    JSON.stringify(await member(here.bilal, "/members")),
  ];
  for (const text of pages) {
    assert.match(text, /Chloé/);
    assert.doesNotMatch(text, /Rose\b|chloe-rose/);
  }
  assert.equal((await member(here.chloe, "/me"))["lastName"], "Rose");
  assert.match(await page("/moi", here.chloe), /value="Rose"/);
});

test("a name that is not shown orders nothing, nor travels in the address of the next page", async () => {
  await here.arrives({ firstName: "Chloé", lastName: "Abel" });
  const keys = () =>
    world
      .actingAs(here.bilal)
      .db.reading(async (db) =>
        (await listMembers({ db }, 50)).filter(({ firstName }) => firstName === "Chloé"),
      );
  assert.deepEqual(
    (await keys()).map(({ key }) => key),
    ["chloe abel", "chloe rose"],
  );
  await says({ shownAs: "unnamed" });
  assert.deepEqual(
    (await keys()).map(({ key }) => key),
    ["chloe", "chloe abel"],
  );
});

test("who is named in no thread has one for herself alone, and for who acts for her", async () => {
  const thread = (who: TestPerson, id: number) =>
    world
      .actingAs(who)
      .db.reading((db) =>
        world.platform.subjects.thread({ ...world.actingAs(who), db }, { kind: "person", id }),
      );
  assert.equal((await thread(here.bilal, here.chloe.id)).length, 1);
  assert.match(await page(`/membres/${here.chloe.id}-chloe-rose`), /Chloé Rose a rejoint/);
  await says({ shownAs: "unnamed" });
  await says({ shownAs: "unnamed" }, here.aicha, here.rosalie);
  assert.deepEqual(await thread(here.bilal, here.chloe.id), []);
  assert.deepEqual(await thread(here.aicha, here.chloe.id), []);
  assert.equal((await thread(here.chloe, here.chloe.id)).length, 1);
  assert.deepEqual(await thread(here.bilal, here.rosalie.id), []);
  assert.equal((await thread(here.aicha, here.rosalie.id)).length, 1);
  assert.doesNotMatch(await page(`/membres/${here.chloe.id}-chloe`), /a rejoint/);
});

test("a form that does not ask how one appears changes nothing of it", async () => {
  await says({ shownAs: "unnamed" });
  await says({ wish: "Greffer" });
  const { wish, shownAs } = await read(here.chloe);
  assert.deepEqual([wish, shownAs], ["Greffer", "unnamed"]);
  const answer = await says({ shownAs: "everywhere" });
  assert.equal(answer.status, 422);
});

test("how one may be reached is read by members while one wants it, and by nobody else", async () => {
  const how = "Au marché de Trinité, le vendredi";
  const url = `/membres/${here.chloe.id}-chloe-rose`;
  await says({ direct: "oui", directHow: how });
  assert.match(await page(url), /Au marché de Trinité/);
  assert.equal((await member(here.bilal, `/members/${here.chloe.id}`))["directHow"], how);
  assert.match((await world.get(prefix + url)).headers.get("location")!, /connexion/);
  await says({ directHow: how });
  assert.doesNotMatch(await page(url), /Au marché de Trinité/);
  assert.equal((await member(here.bilal, `/members/${here.chloe.id}`))["directHow"], "");
  assert.match(await page("/moi", here.chloe), /Au marché de Trinité/);
});

test("since when one may be reached is kept while other things change", async () => {
  const since = () =>
    world
      .actingAs(here.chloe)
      .db.reading(({ query }) =>
        query
          .selectFrom("person")
          .select("direct_since")
          .where("id", "=", here.chloe.id)
          .executeTakeFirstOrThrow(),
      );
  await says({ direct: "oui" });
  const first = await since();
  assert.ok(first.direct_since);
  world.clock.pass({ days: 1 });
  await says({ direct: "oui", directHow: "0696 00 00 00" });
  assert.deepEqual(await since(), first);
  const refused = await says({ direct: "oui", directHow: "a".repeat(121) });
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /name="direct"[^>]*checked/);
});
