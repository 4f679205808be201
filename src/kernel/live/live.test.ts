import { tell } from "#kernel/events";
import { openLog } from "#kernel/log";
import { testDatabase, type TestDatabase } from "#test/database.ts";
import { until } from "#test/until.ts";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import assert from "node:assert/strict";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { liveResponse, openLive, type Live } from "./index.ts";

const log = openLog("error");
let world: TestDatabase;
let live: Live;
let here: number;
before(async () => {
  world = await testDatabase();
  here = await world.community();
});
beforeEach(async () => {
  live = openLive(world.appUrl, log);
  await live.ready;
});
afterEach(() => live.close());
after(() => world.close());

const told = (communityId: number, id: number, alsoShownBy?: { kind: string; id: number }[]) =>
  world.database
    .of(communityId)
    .transaction((db) =>
      tell(
        { db, clock: () => new Date() },
        "need.published",
        { kind: "need", id },
        {},
        alsoShownBy,
      ),
    );

function heard(communityId: number, topics: string[]) {
  const changes: string[] = [];
  const end = live.subscribe(communityId, topics, (topic) => changes.push(topic));
  return { changes, end };
}

/** What the stream says, gathered as it comes. */
function reading(response: Response) {
  const read = { text: "", ended: false };
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const ended = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      read.text += value;
    }
    read.ended = true;
  })();
  ended.catch(() => {});
  return Object.assign(read, { reader });
}

const app = (topics: string[]) =>
  new Hono().get("/vif", (c) => liveResponse(c, live, here, topics));

test("a change is told to those of its community who watch it, and to nobody else", async () => {
  const elsewhere = await world.community("Une autre");
  const watching = heard(here, ["need-1", "needs-0"]);
  const otherTopic = heard(here, ["need-2"]);
  const otherCommunity = heard(elsewhere, ["need-1"]);
  await told(here, 1, [{ kind: "needs", id: 0 }]);
  await until(() => watching.changes.length === 2);
  assert.deepEqual(otherCommunity.changes, []);
  await told(elsewhere, 1);
  await until(() => otherCommunity.changes.length === 1);
  assert.deepEqual(watching.changes, ["need-1", "needs-0"]);
  assert.deepEqual(otherTopic.changes, []);
});

test("who left is told nothing more", async () => {
  const gone = heard(here, ["need-1"]);
  const staying = heard(here, ["need-1"]);
  await told(here, 1);
  await until(() => staying.changes.length === 1);
  gone.end();
  await told(here, 1);
  await until(() => staying.changes.length === 2);
  assert.deepEqual(gone.changes, ["need-1"]);
});

test("after a lost connection everyone looks again, and changes are heard anew", async () => {
  const { changes } = heard(here, ["need-1", "need-2"]);
  await world.database.global((db) =>
    db.execute(
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and query ilike 'listen%'",
    ),
  );
  await until(() => changes.length === 2);
  await told(here, 1);
  await until(() => changes.length === 3);
  assert.deepEqual(changes, ["need-1", "need-2", "need-1"]);
});

test("the stream tells each change as an event, and ends with the server", async () => {
  const response = await app(["need-1"]).request("/vif");
  assert.equal(response.headers.get("content-type"), "text/event-stream; charset=utf-8");
  assert.equal(response.headers.get("x-accel-buffering"), "no");
  const stream = reading(response);
  await told(here, 1);
  await until(() => stream.text.includes("change"));
  assert.equal(stream.text, "retry: 3000\n\nevent: change\ndata: need-1\n\n");
  assert.equal(live.streams.size, 1);
  await live.close();
  await until(() => stream.ended);
  assert.equal(live.streams.size, 0);
  assert.equal((await app(["need-1"]).request("/vif")).status, 503);
});

test("a stream whose page is closed is let go", async () => {
  const leaving = new AbortController();
  const signal = leaving.signal;
  const stream = reading(await app(["need-1"]).request("/vif", { signal }));
  await until(() => stream.text);
  leaving.abort();
  await until(() => live.streams.size === 0);
  const other = reading(await app(["need-1"]).request("/vif"));
  assert.equal(live.streams.size, 1);
  await other.reader.cancel();
  await until(() => live.streams.size === 0);
});

test("over a real connection a closed page is noticed, and open pages do not keep the server from stopping", async () => {
  const server = serve({ fetch: app(["need-1"]).fetch, port: 0, hostname: "127.0.0.1" });
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/vif`;
  const leaving = new AbortController();
  const [gone] = await Promise.all([fetch(address, { signal: leaving.signal }), fetch(address)]);
  assert.equal(gone.status, 200);
  await until(() => live.streams.size === 2);
  leaving.abort();
  await until(() => live.streams.size === 1);
  const stopped = new Promise((resolve) => server.close(resolve));
  await live.close();
  await stopped;
});

test("a topic can't forge lines of the stream, nor a page open more topics than it shows", async () => {
  const many = Array.from({ length: 30 }, (_, index) => `need-${index}`);
  const stream = reading(await app(["need-1\ndata: x", ...many]).request("/vif"));
  await told(here, 29);
  await told(here, 19);
  await until(() => stream.text.includes("need-19"));
  assert.ok(!stream.text.includes("need-29"));
});

test("streams are bounded", async () => {
  for (let open = 0; open < 1000; open++) live.streams.add(() => open);
  const refused = await app([]).request("/vif");
  assert.equal(refused.status, 503);
  assert.ok(refused.headers.get("retry-after"));
});
