// Functions of the owner pass by row-level security: each one keeps to the current community itself.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { testApp, type TestApp } from "../app.ts";
import { livedIn, type LivedIn } from "./lived-in.ts";
import { as, attempt } from "./tables.ts";

let world: TestApp;
let here: LivedIn;
let elsewhere: LivedIn;
before(async () => {
  world = await testApp();
  here = await livedIn(world, "avocatiers");
  elsewhere = await livedIn(world, "manguiers");
});
after(() => world.close());

type Asked = {
  /** Asks for what both communities have, and for what only the other one has. */
  call: string;
  /** The table whose ids it gives in its first column, or what it says instead. */
  gives: "skill" | "offer" | "need" | "person" | "communities" | "words" | "nothing";
};

const askedBySome =
  "array[0, 0, 1], array[0, 1, 2], array['greff', 'avocati', 'mangui'], array[1, 1, 1]::real[]";
const asked = "array[0, 1, 2], array['greff', 'avocati', 'mangui'], array[1, 1, 1]::real[]";

const some = "'avocati | mangui'::tsquery";

/** Each function that runs with its owner's rights, and how it is asked for everything. */
const known: Record<string, Asked> = {
  "find_skills(text,text[],integer[],text[],real[],integer)": {
    call: `select * from find_skills('greffe de', array['greffe'], ${asked}, 1000)`,
    gives: "skill",
  },
  "skills_within(text[],integer)": {
    call: `select * from skills_within(tsvector_to_array(search_words('greffe de avocatiers manguiers')), 1000)`,
    gives: "skill",
  },
  "offers_near(integer[],integer[],text[],real[],integer)": {
    call: `select * from offers_near(${askedBySome}, 1000)`,
    gives: "offer",
  },
  "needs_near(integer[],integer[],text[],real[],integer)": {
    call: `select * from needs_near(${askedBySome}, 1000)`,
    gives: "need",
  },
  "skills_near(integer[],integer[],text[],real[],integer)": {
    call: `select * from skills_near(${askedBySome}, 1000)`,
    gives: "skill",
  },
  "search_things(tsquery,tsquery,text[],text,timestamp with time zone,integer)": {
    call: `select id from search_things(${some}, ${some}, array['need'], null, null, 1000)`,
    gives: "need",
  },
  "members_sought(tsquery,bigint[],text[],text[],text,text,boolean,text,bigint,integer)": {
    call: `select id from members_sought(${some}, null, null, null, null, null, false, null, null, 1000)`,
    gives: "person",
  },
  "places_lived()": { call: "select folded, place from places_lived()", gives: "words" },
  "search_queries(text[],text[])": {
    call: "select every_word::text from search_queries(array['avocatierz', 'manguierz'], array['', ''])",
    gives: "words",
  },
  "forget_unsaid_words()": { call: "select forget_unsaid_words()", gives: "nothing" },
  // For the worker: the numbers of communities where something waits, and nothing of theirs.
  "communities_with_events()": { call: "select communities_with_events()", gives: "communities" },
  "communities_with_mail()": { call: "select communities_with_mail()", gives: "communities" },
  "communities_with_stale()": { call: "select communities_with_stale()", gives: "communities" },
};

test("every function with its owner's rights is known here", async () => {
  const rows = await catalog<{ name: string; settings: string[] | null; owner: string }>(
    `select p.oid::regprocedure::text as name, proconfig as settings, rolname as owner
     from pg_proc p join pg_roles r on r.oid = proowner
     where prosecdef and pronamespace = 'public'::regnamespace`,
  );
  assert.deepEqual(rows.map(({ name }) => name).sort(), Object.keys(known).sort());
  for (const { name, settings, owner } of rows) {
    assert.equal(owner, "koudmen_owner", name);
    // Else a temporary table of the caller's could take the place of ours.
    assert.ok(settings?.includes("search_path=public, pg_temp"), `${name} sets its search path`);
  }
});

for (const [name, { call, gives }] of Object.entries(known))
  if (gives !== "words" && gives !== "nothing")
    test(`${name} gives nothing of another community`, async () => {
      const rowsIn = (communityId: number | undefined) =>
        as(world.database.appUrl, communityId, async (client) => {
          const { rows } = await client.query<unknown[]>({ text: call, rowMode: "array" });
          return rows.map(([id]) => Number(id));
        });
      if (gives === "communities") {
        const all = await catalog<{ id: number }>("select id from community");
        const ids = all.map(({ id }) => id);
        for (const id of await rowsIn(undefined)) assert.ok(ids.includes(id));
        return;
      }
      for (const community of [here, elsewhere]) {
        const { id } = community.here;
        const own: { id: number }[] = await catalog<{ id: number }>(
          `select id from ${gives} where community_id = ${id}`,
        );
        const given = await rowsIn(id);
        assert.ok(given.length > 0, "it gives what is there");
        const others = given.filter((id) => !own.some((row) => row.id === id));
        assert.deepEqual(others, []);
      }
      assert.deepEqual(await rowsIn(undefined), []);
    });

test("a word mistyped is read as one of the community's own words, never as one of another's", async () => {
  const { call } = known["search_queries(text[],text[])"]!;
  const readIn = (community: LivedIn) =>
    as(world.database.appUrl, community.here.id, async (client) =>
      JSON.stringify((await client.query(call)).rows),
    );
  const [own, other] = [await readIn(here), await readIn(elsewhere)];
  assert.match(own, /'avocati'/);
  assert.doesNotMatch(own, /'mangui'/);
  assert.match(other, /'mangui'/);
  assert.doesNotMatch(other, /'avocati'/);
});

test("the places where members live are those of the current community only", async () => {
  const { call } = known["places_lived()"]!;
  const readIn = (community: LivedIn) =>
    as(world.database.appUrl, community.here.id, async (client) =>
      JSON.stringify((await client.query(call)).rows),
    );
  const [own, other] = [await readIn(here), await readIn(elsewhere)];
  assert.match(own, /morne des avocatiers/);
  assert.doesNotMatch(own, /manguiers/);
  assert.match(other, /morne des manguiers/);
  assert.doesNotMatch(other, /avocatiers/);
});

test("forgetting the words that nothing says touches those of the current community only", async () => {
  const [own, other] = [here.here.id, elsewhere.here.id];
  await as(world.database.ownerUrl, own, async (client) => {
    const said =
      "insert into search_word (community_id, word, sound) values ($1, 'zzz', ''), ($2, 'zzz', '')";
    await client.query(said, [own, other]);
    await client.query(known["forget_unsaid_words()"]!.call);
    const kept = await client.query(
      "select community_id as id from search_word where word = 'zzz'",
    );
    assert.deepEqual(kept.rows, [{ id: other }]);
  });
});

test("a temporary table can't stand in for the one a function reads", async () => {
  await as(world.database.appUrl, here.here.id, async (client) => {
    const call = known["find_skills(text,text[],integer[],text[],real[],integer)"]!.call;
    const before = await client.query(call);
    // On a server where temporary tables are refused there is nothing to fear.
    if ((await attempt(client, "create temp table skill_name (id bigint)")) !== 0) return;
    await client.query("create temp table skill_name (like public.skill_name)");
    assert.deepEqual((await client.query(call)).rows, before.rows);
  });
});

async function catalog<Row>(sql: string): Promise<Row[]> {
  return as(
    world.database.ownerUrl,
    undefined,
    async (client) => (await client.query(sql)).rows as Row[],
  );
}
