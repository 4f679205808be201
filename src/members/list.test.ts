import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { enterPerson } from "./add-person.ts";
import { listMembers } from "./directory/list-members.ts";

let world: TestApp;
let here: TestCommunity;
let there: TestCommunity;

const firstNames = ["Élodie", "Eddy", "Zoé", "émile", "Anaïs", "abel", "Ömer", "Œuvre", "Çelik"];
const lastNames = ["Île", "Zami", "Écho", "Abaré"];

before(async () => {
  world = await testApp();
  here = await world.community();
  there = await world.community("Jardins créoles");
  await world.platform.database.of(here.here.id).transaction(async (db) => {
    for (const firstName of firstNames)
      for (const lastName of [...lastNames, ...lastNames])
        for (const suffix of ["", "-B"])
          await enterPerson(
            { db, clock: world.clock },
            { firstName: firstName + suffix, lastName },
          );
  });
});
after(() => world.close());

const plain = (name: string) =>
  name.replaceAll("Œ", "OE").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The names on each page of the list, followed by its own links. */
async function pages(): Promise<string[][]> {
  const read: string[][] = [];
  let next: string | undefined = "/membres";
  while (next && read.length < 10) {
    const text = await (await world.get(next, here.bilal)).text();
    const links = text.matchAll(/href="\/membres\/(\d+)-[^"]*">([^<]+)<\/a>/g);
    read.push([...links].map(([, id, name]) => `${name!.replaceAll("\u00a0", " ")} ${id}`));
    next = /href="(\/membres\?apres=[^"]+)"/.exec(text)?.[1];
  }
  return read;
}

test("everybody is listed once, fifty to a page, accents and capitals in their place", async () => {
  const read = await pages();
  assert.deepEqual(
    read.map(({ length }) => length),
    [50, 50, 49],
  );
  const all = read.flat();
  assert.equal(new Set(all).size, all.length);
  const names = all.map((line) => plain(line.replace(/ \d+$/, "")));
  assert.deepEqual(
    names,
    names.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0)),
  );
  assert.ok(names.indexOf("elodie echo") < names.indexOf("zoe abare"));
});

test("someone who arrives meanwhile makes nobody appear twice or be left out", async () => {
  const db = world.platform.database.of(here.here.id);
  const first = await db.reading((db) => listMembers({ db }, 50));
  await here.arrives({ firstName: "Aaron" });
  const last = first.at(-1)!;
  const next = await db.reading((db) => listMembers({ db }, 50, last));
  assert.ok(next[0]!.key >= last.key);
  const shown = new Set(first.map(({ id }) => id));
  assert.ok(next.every(({ id }) => !shown.has(id)));
});

test("a made-up place in the list leads to its beginning", async () => {
  const text = await (await world.get("/membres?apres=x.y", here.bilal)).text();
  assert.match(text, /abel Abaré/);
});

test("only members see the list, and only of their own community", async () => {
  assert.match((await world.get("/membres")).headers.get("location")!, /^\/connexion/);
  const zoe = await here.arrives({ firstName: "Zoé", email: "zoe@demo.example" });
  const path = `${there.here.prefix}/membres`;
  const asked = await world.get(path, zoe);
  assert.equal(asked.headers.get("location"), `${there.here.prefix}/bienvenue`);
  const text = await (await world.get(path, there.aicha)).text();
  assert.match(text, /Rosalie Jean/);
  assert.doesNotMatch(text, /Élodie/);
});
