import type { Event } from "#kernel/events";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import { eventsOf, runJob } from "#test/react.ts";
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { jobs, reactions } from "./reactions.ts";

let world: TestApp;
let here: TestCommunity;
let prefix: string;
let server: Server;
let url: string;
/** What the program heard, and what it answers. */
let heard: { headers: IncomingHttpHeaders; body: string }[] = [];
let answers = 204;
let seen = 0;

before(async () => {
  world = await testApp({ environment: { PRIVATE_HOSTS: "127.0.0.1" } });
});
after(() => world.close());
beforeEach(async () => {
  here = await world.community();
  prefix = here.here.prefix;
  [heard, answers, seen] = [[], 204, 0];
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece: Buffer) => (body += String(piece)));
    request.on("end", () => {
      heard.push({ headers: request.headers, body });
      response.writeHead(answers, { location: "http://127.0.0.1:1/" }).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterEach(() => server.close());

const secret = `whsec_${Buffer.from("a secret of thirty-two bytes long").toString("base64")}`;
const ask = async (who: TestPerson, method: string, path: string, body?: unknown) => {
  const token = await world.tokenFor(who, "write");
  return world.api(method, `${prefix}/api/v1${path}`, token, body);
};
type Hook = { id: number; pausedBecause: string | null; reachedAt: string | null };
type Sent = {
  id: number;
  messageId: string;
  attempts: number;
  nextAt: string | null;
  deliveredAt: string | null;
  status: number | null;
  because: string | null;
};
const read = async <Reply>(path: string) =>
  (await (await ask(here.aicha, "GET", path)).json()) as Reply;
const hookNow = (id: number) => read<Hook>(`/webhooks/${id}`);
const log = async (id: number) =>
  (await read<{ items: Sent[] }>(`/webhooks/${id}/deliveries`)).items;
async function hook(events = ["need.published"]): Promise<number> {
  const answer = await ask(here.aicha, "POST", "/webhooks", { url, events, secret });
  assert.equal(answer.status, 201, await answer.clone().text());
  return ((await answer.json()) as Hook).id;
}

async function react(event: Event) {
  const { database, ...means } = world.platform;
  for (const reaction of reactions)
    if (reaction.on === event.name)
      await reaction.react({ ...means, db: database.of(here.here.id) }, event);
}

/** Does what the worker would with all that was told since. */
async function works() {
  for (const event of await eventsOf(world, here.here.id, seen)) {
    seen = event.id;
    await react(event);
  }
}
const round = () =>
  runJob(
    world,
    here,
    jobs.find(({ name }) => name === "webhooks.deliver")!,
  );
const publish = async (more: object = {}) => {
  const answer = await ask(here.bilal, "POST", "/needs", {
    title: "Greffer un avocatier",
    ...more,
  });
  assert.equal(answer.status, 201);
  return (await answer.json()) as { id: number };
};

test("a program hears, in a message it can check, without a name nor a word", async () => {
  const id = await hook();
  const need = await publish();
  await works();
  assert.equal(heard.length, 1);
  const { headers, body } = heard[0]!;
  const { id: messageId, ...message } = JSON.parse(body) as Record<string, unknown>;
  assert.deepEqual(message, {
    name: "need.published",
    at: "2026-03-03T12:00:00.000Z",
    community: { id: here.here.id, url: `http://localhost:3000${prefix}/` },
    subject: {
      kind: "need",
      id: need.id,
      url: `http://localhost:3000${prefix}/besoins/${need.id}`,
    },
    facts: {},
  });
  assert.doesNotMatch(body, /Bilal|Greffer|avocatier|greffer|actor/);
  const signed = `${String(headers["webhook-id"])}.${String(headers["webhook-timestamp"])}.${body}`;
  const key = Buffer.from(secret.slice(6), "base64");
  const signature = createHmac("sha256", key).update(signed).digest("base64");
  assert.equal(headers["webhook-signature"], `v1,${signature}`);
  assert.equal(headers["webhook-id"], messageId);
  assert.ok((await hookNow(id)).reachedAt);
  const [sent] = await log(id);
  assert.deepEqual([sent!.status, sent!.attempts, sent!.nextAt], [204, 1, null]);
});

test("only facilitators keep, read and try them, on pages and by programs", async () => {
  const id = await hook();
  await ask(here.aicha, "POST", `/webhooks/${id}/trial`);
  const [trial] = await log(id);
  const again = `/webhooks/${id}/deliveries/${trial!.id}/resending`;
  for (const who of [here.bilal, here.dario]) {
    const body = { url, events: ["need.published"], secret };
    assert.equal((await ask(who, "POST", "/webhooks", body)).status, 403);
    for (const path of ["/webhooks", `/webhooks/${id}`, `/webhooks/${id}/deliveries`])
      assert.equal((await ask(who, "GET", path)).status, 403, path);
    for (const noun of ["trial", "pause", "resumption"])
      assert.equal((await ask(who, "POST", `/webhooks/${id}/${noun}`)).status, 403, noun);
    assert.equal((await ask(who, "POST", again)).status, 403);
    assert.equal((await ask(who, "DELETE", `/webhooks/${id}`)).status, 403);
    assert.equal((await ask(who, "PATCH", `/webhooks/${id}`, { url, version: 1 })).status, 403);
    const edition = `/programmes/${id}/modification`;
    for (const path of ["/programmes", `/programmes/${id}`, "/programmes/nouveau", edition])
      assert.equal((await world.get(prefix + path, who)).status, 403, path);
    for (const noun of [
      "modification",
      "essai",
      "pause",
      "reprise",
      "retrait",
      `envois/${trial!.id}/renvoi`,
    ])
      assert.equal((await world.post(`${prefix}/programmes/${id}/${noun}`, who)).status, 403);
  }
  const there = await world.community("Ailleurs");
  const theirs = await world.tokenFor(there.aicha, "write");
  const path = `${there.here.prefix}/api/v1/webhooks/${id}`;
  for (const method of ["GET", "DELETE"])
    assert.equal((await world.api(method, path, theirs)).status, 404);
  assert.equal((await hookNow(id)).id, id);
});

test("its address and what it is told of are corrected; its secret and its log stay", async () => {
  const id = await hook(["offer.published"]);
  await ask(here.aicha, "POST", `/webhooks/${id}/trial`);
  await works();
  const { version } = await read<{ version: number }>(`/webhooks/${id}`);
  const path = `${prefix}/programmes/${id}/modification`;
  assert.match(await (await world.get(path, here.aicha)).text(), /value="http:\/\/127\.0\.0\.1/);
  const typed = { url: `${url}/neuf`, events: "need.published\nneed.answered", version };
  const saved = await world.post(path, here.aicha, { ...typed, version: String(version) });
  assert.equal(saved.status, 303);
  const changed = await read<Hook & { url: string; events: string[] }>(`/webhooks/${id}`);
  assert.equal(changed.url, `${url}/neuf`);
  assert.deepEqual(changed.events, ["need.published", "need.answered"]);
  assert.equal(changed.reachedAt, null, "nobody answered yet where it is now");
  assert.equal((await log(id)).length, 1);
  heard = [];
  await publish();
  await works();
  assert.equal(heard.length, 1);
  const { headers, body } = heard[0]!;
  const signed = `${String(headers["webhook-id"])}.${String(headers["webhook-timestamp"])}.${body}`;
  const key = Buffer.from(secret.slice(6), "base64");
  const signature = createHmac("sha256", key).update(signed).digest("base64");
  assert.equal(headers["webhook-signature"], `v1,${signature}`);

  const stale = await world.post(path, here.aicha, { ...typed, url, version: String(version) });
  assert.equal(stale.status, 409);
  assert.match(await stale.text(), /modifié pendant que vous écriviez/);
});

test("a program corrects one thing and leaves the rest; a private address is refused as ever", async () => {
  const id = await hook();
  const change = (body: object, who = here.aicha) => ask(who, "PATCH", `/webhooks/${id}`, body);
  const answer = await change({ events: ["offer.published"], version: 1 });
  assert.equal(answer.status, 200);
  const changed = (await answer.json()) as { url: string; events: string[]; version: number };
  assert.deepEqual(changed.events, ["offer.published"]);
  assert.equal(changed.url, url);
  assert.equal((await change({ url, version: 1 })).status, 409);
  for (const wrong of ["http://127.0.0.2/", "https://me:word@example.org/", "agenda"])
    assert.equal((await change({ url: wrong, version: changed.version })).status, 422, wrong);
  const path = `${prefix}/programmes/${id}/modification`;
  const typed = { url: "http://127.0.0.2/", events: "need.published", version: "2" };
  assert.equal((await world.post(path, here.aicha, typed)).status, 422);
  assert.equal((await change({ events: [], version: changed.version })).status, 422);
  assert.equal((await change({ events: ["case.opened"], version: changed.version })).status, 422);
});

test("what not every member sees is told to no program", async () => {
  const id = await hook(["need.published", "need.answered", "message.said"]);
  const few = await publish({ audience: "chosen", readers: [here.aicha.id] });
  const withdrawn = await publish();
  await ask(here.bilal, "POST", `/needs/${withdrawn.id}/withdrawal`);
  await works();
  assert.deepEqual(heard, []);
  assert.deepEqual(
    (await log(id)).map(({ because }) => because),
    ["hidden", "hidden"],
  );
  const message = { subject: { kind: "need", id: few.id }, text: "Entre nous" };
  assert.equal((await ask(here.aicha, "POST", "/messages", message)).status, 201);
  await works();
  assert.deepEqual(heard, []);
  heard = [];
  // Of a need without a name, that it was said and nothing more.
  await publish({ hidden: true });
  await works();
  assert.equal(heard.length, 1);
  assert.doesNotMatch(
    heard[0]!.body,
    new RegExp(`Bilal|"(actorId|personId)"|:${here.bilal.id}[,}]`),
  );
});

test("introductions, answers and who does what for whom cannot even be asked for", async () => {
  for (const name of [
    "introduction.declined",
    "introduction.accepted",
    "relay.appointed",
    "case.opened",
  ]) {
    const body = { url, events: [name], secret };
    assert.equal((await ask(here.aicha, "POST", "/webhooks", body)).status, 422, name);
  }
});

test("a worker that dies on the way sends the same message, not another", async () => {
  const id = await hook();
  await publish();
  const event = (await eventsOf(world, here.here.id, 0)).find(
    ({ name }) => name === "need.published",
  )!;
  const { outside } = world.platform;
  // Killed while it calls: what was taken stays taken for two minutes, then is due again.
  world.platform.outside = {
    async post(call) {
      await outside.post(call);
      throw new Error("killed");
    },
  };
  await assert.rejects(react(event), /killed/);
  world.platform.outside = outside;
  await react(event);
  assert.equal(heard.length, 1, "taken by the one that was killed");
  world.clock.pass({ minutes: 3 });
  await round();
  await react(event);
  const ids = heard.map(({ headers }) => headers["webhook-id"]);
  assert.equal(ids.length, 2);
  assert.equal(new Set(ids).size, 1);
  assert.equal((await log(id)).length, 1);
});

test("a program that fails is tried again for a day, then paused, and facilitators see it", async () => {
  const id = await hook();
  answers = 500;
  await publish();
  await works();
  await round();
  assert.equal(heard.length, 1, "not before its time");
  const start = world.clock();
  for (let minutes = 0; minutes < 26 * 60; minutes += 10) {
    world.clock.pass({ minutes: 10 });
    await round();
  }
  assert.equal(heard.length, 8);
  assert.equal(new Set(heard.map(({ headers }) => headers["webhook-id"])).size, 1);
  const [sent] = await log(id);
  assert.deepEqual([sent!.status, sent!.attempts, sent!.nextAt], [500, 8, null]);
  const { pausedBecause } = await hookNow(id);
  assert.equal(pausedBecause, "failing");
  const morning = await (await world.get(`${prefix}/matin/tout`, here.aicha)).text();
  assert.match(morning, /Un programme n’est plus prévenu/);
  await publish();
  await works();
  assert.equal(heard.length, 8, "told nothing while it is paused");
  assert.equal((await ask(here.aicha, "POST", `/webhooks/${id}/trial`)).status, 409);
  answers = 200;
  await ask(here.aicha, "POST", `/webhooks/${id}/resumption`);
  await ask(here.aicha, "POST", `/webhooks/${id}/deliveries/${sent!.id}/resending`);
  await works();
  assert.equal(heard.at(-1)!.headers["webhook-id"], sent!.messageId);
  assert.ok((await log(id)).find((one) => one.id === sent!.id)!.deliveredAt);
  assert.ok(world.clock().getTime() - start.getTime() > 24 * 3600 * 1000);
});

test("a redirect, and a program that says it is gone", async () => {
  const id = await hook();
  answers = 307;
  await publish();
  await works();
  const [redirected] = await log(id);
  assert.deepEqual([redirected!.status, redirected!.deliveredAt], [307, null]);
  assert.ok(redirected!.nextAt, "a redirect is not followed: it is a failure, tried again");
  answers = 410;
  await publish();
  await works();
  const { pausedBecause } = await hookNow(id);
  assert.equal(pausedBecause, "gone");
});

test("an address of this network, or that carries a password, is refused with a reason", async () => {
  for (const [wrong, why] of [
    ["http://127.0.0.2/", /machine privée/],
    ["https://localhost/", /machine privée/],
    ["https://me:word@example.org/", /signature/],
    ["https://example.org:25/", /port/],
    ["agenda", /adresse du web/],
  ] as const) {
    const typed = { url: wrong, events: "need.published" };
    const page = await world.post(`${prefix}/programmes/nouveau`, here.aicha, typed);
    assert.equal(page.status, 422, wrong);
    assert.match(await page.text(), why);
    const body = { url: wrong, events: ["need.published"], secret };
    assert.equal((await ask(here.aicha, "POST", "/webhooks", body)).status, 422, wrong);
  }
  const page = await world.post(`${prefix}/programmes/nouveau`, here.aicha, { url: " " });
  const text = await page.text();
  assert.match(text, /Il manque l’adresse/);
  assert.match(text, /Choisissez au moins une chose/);
});

test("the secret is shown once, kept sealed, and in no log", async () => {
  const typed = { url, events: "need.published\nneed.answered" };
  const made = await world.post(`${prefix}/programmes/nouveau`, here.aicha, typed);
  const shown = /whsec_[A-Za-z0-9+/=]+/.exec(await made.text())![0];
  assert.equal(Buffer.from(shown.slice(6), "base64").length, 32);
  const [{ id }] = (await read<{ items: Hook[] }>("/webhooks")).items as [Hook];
  const later = await (await world.get(`${prefix}/programmes/${id}`, here.aicha)).text();
  assert.doesNotMatch(later, /whsec_/);
  const { db } = world.actingAs(here.aicha);
  const rows = await db.reading(({ query }) =>
    query.selectFrom("webhook").select("secret").execute(),
  );
  assert.ok(rows.length > 0);
  for (const { secret } of rows) assert.ok(!secret.toString("latin1").includes(shown.slice(6)));
  const token = await world.tokenFor(here.aicha, "write");
  const body = { url, events: ["need.published"], secret };
  const key = { "idempotency-key": "once" };
  await world.api("POST", `${prefix}/api/v1/webhooks`, token, body, key);
  const kept = await db.reading(({ query }) => query.selectFrom("form_key").selectAll().execute());
  assert.equal(kept.length, 1);
  for (const one of [shown, secret]) {
    assert.ok(!JSON.stringify(kept).includes(one));
    assert.ok(!world.logged.join().includes(one));
  }
});

test("on its page a facilitator tries, pauses, resumes, sends again and removes it", async () => {
  const id = await hook();
  const path = `${prefix}/programmes/${id}`;
  const page = async () =>
    (await (await world.get(path, here.aicha)).text()).replaceAll("\u00a0", " ");
  const press = async (noun: string) =>
    assert.equal((await world.post(`${path}/${noun}`, here.aicha)).status, 303, noun);
  await press("essai");
  assert.match(await page(), /Part dans un instant/);
  await works();
  assert.match(heard[0]!.body, /"name":"webhook.tried".*"subject":null/);
  assert.match(await page(), /Reçu \(réponse 204, \d+ ms\)/);
  const [trial] = await log(id);
  await press(`envois/${trial!.id}/renvoi`);
  await works();
  assert.equal(heard[1]!.headers["webhook-id"], heard[0]!.headers["webhook-id"]);
  await press("pause");
  assert.match(await page(), /en pause/);
  await press("reprise");
  await press("retrait");
  assert.equal((await world.get(path, here.aicha)).status, 404);
  assert.match(
    await (await world.get(`${prefix}/programmes`, here.aicha)).text(),
    /Aucun programme/,
  );
});
