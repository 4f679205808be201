import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { testApp, type TestApp, type TestPerson } from "../app.ts";
import { livedIn, type LivedIn } from "./lived-in.ts";

let world: TestApp;
let here: LivedIn;
let elsewhere: LivedIn;
before(async () => {
  world = await testApp();
  here = await livedIn(world, "avocatiers");
  elsewhere = await livedIn(world, "manguiers");
});
after(() => world.close());

const pages = ["/", "/entraide", "/besoins", "/offres", "/membres", "/economie", "/moi"];

async function show(person: TestPerson, prefix: string, paths: string[]): Promise<string[]> {
  const shown = [];
  for (const path of paths) {
    const page = await world.get(prefix + path, person);
    assert.equal(page.status, 200, path);
    // Each page has one-use keys of its own.
    shown.push((await page.text()).replace(/[0-9a-f-]{36}/g, "key"));
  }
  return shown;
}

test("with the community taken out of every statement, pages show what they showed", async (t) => {
  for (const [community, other] of [
    [here, elsewhere],
    [elsewhere, here],
  ] as const) {
    const { prefix } = community.here;
    const paths = [...pages];
    for (const stale of [`/besoins/${community.needId}`, `/membres/${community.chloe.id}`]) {
      const { headers } = await world.get(prefix + stale, community.bilal);
      paths.push(headers.get("location")!.slice(prefix.length));
    }
    const usual = await show(community.bilal, prefix, paths);
    const { forgotten, restore } = forgetCommunities();
    try {
      assert.deepEqual(await show(community.bilal, prefix, paths), usual);
    } finally {
      restore();
    }
    t.diagnostic(`${forgotten.size} different statements lost their filter`);
    assert.ok(forgotten.size >= 5);
    const mark = (one: LivedIn) => one.skill.split(" ").at(-1)!;
    assert.ok(usual.join().includes(mark(community)));
    assert.ok(!usual.join().includes(mark(other)));
  }
});

test("a statement that forgets its community really asks for all", async () => {
  const db = world.platform.database.of(here.here.id);
  const { forgotten, restore } = forgetCommunities();
  try {
    const named = await db.reading((db) =>
      db.named<{ count: number }>(
        "a-forgetful-count",
        "select count(*)::int as count from need where community_id = $1",
        [elsewhere.here.id],
      ),
    );
    assert.equal(forgotten.size, 1);
    assert.ok(named[0]!.count > 0, "its own, though another community's were asked for");
  } finally {
    restore();
  }
});

/** Takes `community_id = $1` out of what is sent to the database from now on. */
function forgetCommunities(): { forgotten: Set<string>; restore: () => void } {
  const forgotten = new Set<string>();
  const original = Object.getOwnPropertyDescriptor(pg.Client.prototype, "query")!;
  const send = original.value as (this: pg.Client, asked: unknown, ...more: unknown[]) => unknown;
  const without = (text: string) => {
    const rest = text.replace(
      /(?:\w+\.)?"?community_id"? = (\$\d+)(?!\d)/g,
      "$1::bigint is not null",
    );
    if (rest !== text) forgotten.add(text);
    return rest;
  };
  pg.Client.prototype.query = function (this: pg.Client, asked: unknown, ...more: unknown[]) {
    if (typeof asked === "string") return send.call(this, without(asked), ...more);
    const { name, text, ...rest } = asked as { name?: string; text: string };
    const forgetful = { ...rest, text: without(text), ...(name && { name: `${name} without` }) };
    return send.call(this, forgetful, ...more);
  } as typeof pg.Client.prototype.query;
  return {
    forgotten,
    restore: () => void Object.defineProperty(pg.Client.prototype, "query", original),
  };
}
