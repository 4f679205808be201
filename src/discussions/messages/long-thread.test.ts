import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import { sql } from "kysely";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { openTopic } from "../topics/open-topic.ts";

let world: TestApp;
let here: TestCommunity;

before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

/** A thread of so many messages, of three people: questions, answers that helped, thanks. */
async function threadOf(messages: number): Promise<string> {
  const acting = world.actingAs(here.bilal);
  const { id } = await openTopic(acting, { title: `Un échange de ${messages}` });
  const people = [here.bilal.id, here.chloe.id, here.dario.id];
  await acting.db.transaction(async ({ query, communityId }) => {
    await sql`insert into message (community_id, subject_kind, subject_id, author_id, entered_by_id,
        unnamed, kind, text, said_at, state, waits)
      select ${communityId}, 'topic', ${id}, p.id, p.id, false,
        case when n % 5 = 0 then 'question' else 'remark' end, 'mot-' || n || '-', ${acting.clock()},
        case when n % 5 = 0 then 'open' end, case when n % 5 = 0 then true end
      from generate_series(2, ${messages}::int) n
      cross join lateral (select (${people}::bigint[])[n % 3 + 1] as id) p
      order by n`.execute(query);
    await sql`insert into message_reaction (community_id, message_id, person_id, kind, reacted_at)
      select community_id, id, ${here.aicha.id}, 'thanks', said_at from message
      where community_id = ${communityId} and subject_id = ${id} and text <> ''`.execute(query);
    await sql`insert into message_help (community_id, ask_id, message_id, marked_at)
      select community_id, id, id + 1, said_at from message
      where community_id = ${communityId} and subject_id = ${id} and text like 'mot-%0-'
        and id < (select max(id) from message)`.execute(query);
  });
  return `${here.here.prefix}/echanges/topic-${id}`;
}

const wordsIn = (page: string) => [...page.matchAll(/mot-(\d+)-/g)].map(([, n]) => Number(n));
const linkIn = (page: string, label: string) =>
  new RegExp(`href="([^"#]*)[^"]*">${label}`).exec(page)?.[1];

async function read(path: string): Promise<string> {
  const answer = await world.get(path, here.bilal);
  assert.equal(answer.status, 200, path);
  return answer.text();
}

test("a thread of 2,000 messages is read from its end, from its beginning, and all through", async () => {
  const thread = await threadOf(2000);
  const latest = await read(thread);
  assert.deepEqual(wordsIn(latest), numbers(1971, 2000));
  const before = await read(linkIn(latest, "Voir ce qui précède")!);
  assert.deepEqual(wordsIn(before), numbers(1941, 1970));
  assert.equal(linkIn(before, "Voir les derniers messages"), thread);

  let page = await read(linkIn(latest, "Aller au début")!);
  assert.equal(linkIn(page, "Voir ce qui précède"), undefined);
  const seen = wordsIn(page);
  for (let next = linkIn(page, "Voir ce qui suit"); next; next = linkIn(page, "Voir ce qui suit")) {
    page = await read(next);
    assert.ok(wordsIn(page).length <= 30);
    seen.push(...wordsIn(page));
  }
  const end = wordsIn(await read(linkIn(page, "Voir les derniers messages")!));
  assert.deepEqual([...new Set([...seen, ...end])], numbers(2, 2000));
  assert.equal(seen.length, new Set(seen).size);
});

test("its page asks as much of the database as that of a thread of 500", async () => {
  const [short, long] = [await threadOf(500), await threadOf(2000)];
  for (const path of ["", "/messages"]) {
    const few = await asked(() => read(short + path));
    assert.deepEqual(await asked(() => read(long + path)), few);
  }
});

test("the page that ends with the latest message leads no further", async () => {
  const latest = await read(await threadOf(40));
  const last = /id="message-(\d+)"(?![^]*id="message-)/.exec(latest)![1]!;
  const there = await read(linkIn(latest, "Voir ce qui précède")!.replace(/=\d+/, `=${last}`));
  assert.deepEqual(wordsIn(there), wordsIn(latest));
  assert.equal(linkIn(there, "Voir les derniers messages"), undefined);
});

test("one comes back to the page of the thread on which one reacted", async () => {
  const thread = await threadOf(100);
  const page = await read(linkIn(await read(thread), "Aller au début")!);
  const until = /name="jusqua" value="(\d+)"/.exec(page)![1]!;
  const message = /messages\/(\d+)\/reaction/.exec(page)![1]!;
  const act = `${here.here.prefix}/echanges/messages/${message}/reaction`;
  const answer = await world.post(act, here.bilal, { kind: "thanks", jusqua: until });
  assert.equal(answer.headers.get("location"), `${thread}?jusqua=${until}#message-${message}`);
});

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** How many statements an act sends to the database, and how many rows come back. */
async function asked(act: () => Promise<unknown>): Promise<{ statements: number; rows: number }> {
  const original = Object.getOwnPropertyDescriptor(pg.Client.prototype, "query")!;
  const send = original.value as (this: pg.Client, ...what: unknown[]) => Promise<pg.QueryResult>;
  const count = { statements: 0, rows: 0 };
  pg.Client.prototype.query = async function (this: pg.Client, ...what: unknown[]) {
    const result = await send.apply(this, what);
    count.statements += 1;
    count.rows += result?.rows?.length ?? 0;
    return result;
  };
  try {
    await act();
  } finally {
    Object.defineProperty(pg.Client.prototype, "query", original);
  }
  return count;
}
