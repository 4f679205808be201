import assert from "node:assert/strict";
import { leftovers } from "../apart/processes.ts";
import { command, freePort, type Apart, type Host } from "../apart/server.ts";
import { until } from "../until.ts";
import { askOwner } from "./community.ts";
import type { Writing } from "./writing.ts";

/** Everything acknowledged is there exactly once, and nothing else: by the rows themselves. */
export async function rowsAreWhole(host: Host, { acknowledged, faults }: Writing): Promise<void> {
  assert.deepEqual(faults, []);
  const rows = await askOwner<{ title: string; times: number }>(
    host,
    "select title, count(*)::int as times from need group by title",
  );
  const kept = new Map(rows.map(({ title, times }) => [title, times]));
  const missing = [...acknowledged].filter((title) => !kept.has(title));
  assert.deepEqual(missing, [], `${missing.length} acknowledged needs are missing`);
  const twice = rows.filter(({ times }) => times > 1);
  assert.deepEqual(twice, [], "no need is there twice");
  const unknown = [...kept.keys()].filter((title) => !acknowledged.has(title));
  assert.deepEqual(unknown, [], "every need is one that was said");
  const [half] = await askOwner<Record<string, number>>(host, halfWritten);
  assert.deepEqual(half, { untold: 0, bodiless: 0, unfinished: 0 });
}

/** An act writes the need, its event and the answer to its key together, or none of them. */
const halfWritten = `select
  (select count(*) from need n where 1 <> (select count(*) from event e
     where e.community_id = n.community_id and e.name = 'need.published'
       and e.subject_kind = 'need' and e.subject_id = n.id))::int as untold,
  (select count(*) from event e where e.name = 'need.published' and not exists (
     select from need n where n.community_id = e.community_id and n.id = e.subject_id))::int as bodiless,
  (select count(*) from form_key where result is null)::int as unfinished`;

type Page = { items: { title: string; openedAt: string }[]; next: string | null };

/** The same through the API, for what was said since a moment. */
export async function listIsWhole(
  url: string,
  readers: string[],
  expected: Iterable<string>,
  since: Date,
): Promise<void> {
  const listed: string[] = [];
  for (let cursor = "", page = 0; ; page++) {
    const answer = await fetch(`${url}/api/v1/needs?limit=100${cursor}`, {
      headers: { authorization: `Bearer ${readers[page % readers.length]}` },
    });
    assert.equal(answer.status, 200);
    const { items, next } = (await answer.json()) as Page;
    const recent = items.filter(({ openedAt }) => new Date(openedAt) >= since);
    listed.push(...recent.map(({ title }) => title));
    if (!next || recent.length < items.length) break;
    cursor = `&cursor=${encodeURIComponent(next)}`;
  }
  assert.equal(new Set(listed).size, listed.length, "nothing is listed twice");
  const missing = [...expected].filter((title) => !listed.includes(title));
  assert.deepEqual(missing, [], `${missing.length} acknowledged needs are not listed`);
}

/** Whatever died left no process behind. */
export async function nothingIsLeft(host: Host, app: Apart): Promise<void> {
  await until(() => leftovers(host.dataDir, app.pid).length === 0).catch(() =>
    assert.deepEqual(leftovers(host.dataDir, app.pid), []),
  );
}

/** Two servers on the same rows would be one too many. */
export async function secondIsRefused(host: Host): Promise<void> {
  const second = await command({ ...host, port: await freePort() }, "serve");
  assert.equal(second.status, 1);
  assert.match(
    second.err,
    /^The process \d+ already runs the database in .+\. Stop it first, or give this one another DATA_DIR\.\n$/,
  );
}

/** The worker takes up what it was doing: every event finds its listeners. */
export async function eventsAreTold(host: Host): Promise<void> {
  await until(async () => {
    const [row] = await askOwner<{ waiting: number }>(
      host,
      "select count(*)::int as waiting from event where dispatched_at is null",
    );
    return row!.waiting === 0;
  }, 30);
}
