import { writeCursor } from "#kernel/http";
import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

let world: TestApp;
let here: TestCommunity;
let token: string;

before(async () => {
  world = await testApp();
  here = await world.community();
  for (let number = 0; number < 27; number++) await here.arrives({ firstName: `Zoé ${number}` });
  token = await world.tokenFor(here.bilal, "read");
});
after(() => world.close());

type Page = { items: { id: number; name: string }[]; next: string | null };

const list = (query = "") => world.api("GET", `/api/v1/members${query}`, token);
const page = async (query = "") => (await (await list(query)).json()) as Page;

test("a list gives thirty, then the rest, then says that it ends", async () => {
  const first = await page();
  assert.equal(first.items.length, 30);
  const last = await page(`?cursor=${first.next}`);
  assert.equal(last.items.length, 2);
  assert.equal(last.next, null);
});

test("page after page, everybody comes once, in order", async () => {
  const names: string[] = [];
  let query = "?limit=7";
  for (;;) {
    const { items, next } = await page(query);
    names.push(...items.map(({ name }) => name));
    if (!next) break;
    query = `?limit=7&cursor=${next}`;
  }
  assert.equal(names.length, 32);
  assert.equal(new Set(names).size, 32);
  assert.deepEqual(names.slice(0, 3), ["Aïcha Madi", "Bilal Haddad", "Chloé Rose"]);
});

test("a list that fits in one page has no next", async () => {
  assert.equal((await page("?limit=32")).next, null);
  assert.equal(typeof (await page("?limit=31")).next, "string");
});

test("a cursor that was changed, or comes from elsewhere, is refused", async () => {
  const { next } = await page("?limit=1");
  const elsewhere = writeCursor(world.platform.secrets, { after: "listNeeds 2026", id: 1 });
  for (const cursor of ["", "x", "x.y", `${next}x`, elsewhere]) {
    const answer = await list(`?cursor=${encodeURIComponent(cursor)}`);
    const problem = (await answer.json()) as { code: string; errors: Record<string, string> };
    assert.deepEqual([answer.status, problem.code], [422, "invalid"]);
    assert.ok(problem.errors.cursor);
  }
});

test("a list gives from one to a hundred", async () => {
  assert.equal((await page("?limit=1")).items.length, 1);
  for (const limit of ["0", "101", "many", "1.5"]) {
    const answer = await list(`?limit=${limit}`);
    const problem = (await answer.json()) as { errors: Record<string, string> };
    assert.equal(answer.status, 422);
    assert.ok(problem.errors.limit);
  }
});
