import { api, type ApiRoute } from "#kernel/api";
import { Conflict } from "#kernel/errors";
import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { z } from "zod";
import { createApp } from "../../app.ts";

let world: TestApp;
let here: TestCommunity;
let reading: string;
let writing: string;

before(async () => {
  world = await testApp();
  here = await world.community();
  reading = await world.tokenFor(here.bilal, "read");
  writing = await world.tokenFor(here.aicha, "write");
});
after(() => world.close());

type Problem = {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  requestId: string;
  errors?: Record<string, string>;
};

/** The problem document, after its shape was checked. */
async function problemIn(answer: Response, status: number): Promise<Problem> {
  assert.equal(answer.status, status);
  assert.equal(answer.headers.get("content-type"), "application/problem+json");
  const problem = (await answer.json()) as Problem;
  assert.equal(problem.status, status);
  assert.equal(problem.type, `urn:koudmen:problem:${problem.code}`);
  assert.equal(problem.requestId, answer.headers.get("x-request-id"));
  for (const text of [problem.title, problem.detail]) assert.ok(text.length > 0);
  return problem;
}

test("a token opens the API as its member", async () => {
  const answer = await world.api("GET", "/api/v1/me", reading);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("cache-control"), "no-store");
  const me = (await answer.json()) as { id: number; name: string; arrivedAt: string };
  assert.deepEqual([me.id, me.name], [here.bilal.id, "Bilal Haddad"]);
  assert.equal(me.arrivedAt, "2026-03-03T12:00:00.000Z");
});

test("without a token nothing opens, not even with a session's cookie", async () => {
  const cookie = await world.sessionCookie(here.bilal);
  assert.equal((await world.get("/membres", here.bilal)).status, 200);
  for (const headers of [{}, { cookie }, { authorization: "Basic YTpi" }] as Record<
    string,
    string
  >[]) {
    const answer = await world.api("GET", "/api/v1/me", undefined, undefined, headers);
    assert.equal((await problemIn(answer, 401)).code, "unauthenticated");
    assert.equal(answer.headers.get("www-authenticate"), 'Bearer realm="koudmen"');
  }
});

test("an unknown token is told so", async () => {
  const answer = await world.api("GET", "/api/v1/me", "koudmen_nothing");
  await problemIn(answer, 401);
  assert.match(answer.headers.get("www-authenticate") ?? "", /error="invalid_token"/);
});

test("a token opens its own community only", async () => {
  const there = await world.community("Jardins créoles");
  const theirs = await world.tokenFor(there.bilal, "write");
  const path = `${there.here.prefix}/api/v1/me`;
  assert.equal((await world.api("GET", path, theirs)).status, 200);
  await problemIn(await world.api("GET", path, reading), 401);
  await problemIn(await world.api("GET", "/api/v1/me", theirs), 401);
  await problemIn(await world.api("GET", "/c/nowhere/api/v1/me", theirs), 404);
});

test("a token made for reading writes nothing", async () => {
  const aicha = await world.tokenFor(here.aicha, "read");
  const before = await here.events();
  const answer = await world.api("POST", "/api/v1/members", aicha, { firstName: "Léa" });
  assert.equal((await problemIn(answer, 403)).code, "scope");
  assert.deepEqual(await here.events(), before);
});

test("who may not do it on a page may not do it here", async () => {
  const bilal = await world.tokenFor(here.bilal, "write");
  const entry = { firstName: "Léa" };
  const refused = await problemIn(await world.api("POST", "/api/v1/members", bilal, entry), 403);
  assert.equal(refused.code, "forbidden");
  assert.equal((await world.api("POST", "/api/v1/members", writing, entry)).status, 201);
});

test("what is not there is a problem document, in the language asked", async () => {
  const english = { "accept-language": "en-GB,en;q=0.9,fr;q=0.1" };
  for (const path of [
    "/api/v1/members/9999999",
    "/api/v1/members/bilal",
    "/api/v1/nothing",
    "/api/v1",
  ]) {
    assert.equal(
      (await problemIn(await world.api("GET", path, reading), 404)).title,
      "Introuvable",
    );
    const answer = await world.api("GET", path, reading, undefined, english);
    assert.equal(answer.headers.get("content-language"), "en");
    assert.equal((await problemIn(answer, 404)).title, "Not found");
  }
});

test("an address says which methods it takes", async () => {
  const answer = await world.api("DELETE", "/api/v1/members", writing);
  assert.equal((await problemIn(answer, 405)).code, "method");
  assert.equal(answer.headers.get("allow"), "GET, POST");
});

test("values to correct are named, each with a sentence", async () => {
  const entry = { firstName: " ", place: 12, wish: "x".repeat(401), email: "aicha" };
  const refused = await world.api("POST", "/api/v1/members", writing, entry);
  const { code, errors } = await problemIn(refused, 422);
  assert.equal(code, "invalid");
  assert.deepEqual(Object.keys(errors ?? {}).sort(), ["email", "firstName", "place", "wish"]);
  assert.match(errors?.firstName ?? "", /Il manque/);
  assert.match(errors?.place ?? "", /type/);
  assert.match(errors?.wish ?? "", /400/);
});

test("a body that is not a JSON object is refused before any act", async () => {
  const send = (body: string, type = "application/json") =>
    world.app.request("/api/v1/members", {
      method: "POST",
      headers: { authorization: `Bearer ${writing}`, "content-type": type },
      body,
    });
  for (const body of ['{"firstName":', "[]", "null", '"Léa"'])
    assert.equal((await problemIn(await send(body), 400)).code, "malformed-json");
  assert.equal(
    (await problemIn(await send("firstName=Lea", "text/plain"), 415)).code,
    "media-type",
  );
  assert.equal((await problemIn(await send("x".repeat(1024 * 1024 + 1)), 413)).code, "too-large");
});

test("a facilitator may act for who never signs in, and for nobody else", async () => {
  const acted: (number | undefined)[] = [];
  const app = appWith(
    api({
      id: "wave",
      method: "post",
      path: "/waves",
      scope: "write",
      tag: "Tests",
      summary: "Wave",
      onBehalf: true,
      reply: z.object({}),
      handle({ acting }) {
        acted.push(acting.onBehalfOf?.id);
        return Promise.resolve({});
      },
    }),
  );
  const wave = (onBehalfOf: unknown, token = writing) =>
    app.request("/api/v1/waves", {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ onBehalfOf }),
    });
  assert.equal((await wave(undefined)).status, 200);
  assert.equal((await wave(here.aicha.id)).status, 200);
  assert.equal((await wave(here.rosalie.id)).status, 200);
  assert.deepEqual(acted, [undefined, undefined, here.rosalie.id]);
  await problemIn(await wave(here.bilal.id), 403);
  await problemIn(await wave(9_999_999), 403);
  await problemIn(await wave(here.rosalie.id, await world.tokenFor(here.bilal, "write")), 403);
  assert.ok((await problemIn(await wave("Rosalie"), 422)).errors?.onBehalfOf);
  assert.equal(acted.length, 3);
});

test("what broke is logged once with the request's number, and tells nothing of the inside", async () => {
  const read = {
    method: "get",
    scope: "read",
    tag: "Tests",
    summary: "",
    reply: z.object({}),
  } as const;
  const app = appWith(
    api({
      ...read,
      id: "break",
      path: "/break",
      handle: () => Promise.reject(new Error("password=hidden")),
    }),
    api({
      ...read,
      id: "clash",
      path: "/clash",
      handle: () => Promise.reject(new Conflict("chair-taken")),
    }),
  );
  const ask = (path: string) =>
    app.request(path, { headers: { authorization: `Bearer ${reading}` } });
  world.logged.length = 0;
  const problem = await problemIn(await ask("/api/v1/break"), 500);
  assert.doesNotMatch(JSON.stringify(problem), /hidden/);
  assert.equal(world.logged.length, 1);
  assert.match(world.logged[0]!, new RegExp(problem.requestId));
  assert.equal((await problemIn(await ask("/api/v1/clash"), 409)).code, "chair-taken");
  assert.equal(world.logged.length, 1);
});

test("only what an operation promises leaves it", async () => {
  const app = appWith(
    api({
      id: "leak",
      method: "get",
      path: "/leak",
      scope: "read",
      tag: "Tests",
      summary: "",
      reply: z.object({ name: z.string() }),
      handle: () => Promise.resolve({ name: "Bilal", email: "bilal@demo.example" }),
    }),
  );
  const answer = await app.request("/api/v1/leak", {
    headers: { authorization: `Bearer ${reading}` },
  });
  assert.deepEqual(await answer.json(), { name: "Bilal" });
});

test("someone who guesses tokens must wait; a token in use too, beyond its measure", async () => {
  for (let guess = 0; guess < 30; guess++) await world.api("GET", "/api/v1/me", `guess-${guess}`);
  const guessed = await world.api("GET", "/api/v1/me", "guess-more");
  assert.equal((await problemIn(guessed, 429)).code, "too-many");
  assert.ok(Number(guessed.headers.get("retry-after")) > 0);
  assert.equal((await world.api("GET", "/api/v1/me", reading)).status, 200);

  await world.database.database.pool.query(
    "update rate_limit set count = 600 where key like 'api token %'",
  );
  await problemIn(await world.api("GET", "/api/v1/me", reading), 429);
  world.clock.pass({ minutes: 2 });
  assert.equal((await world.api("GET", "/api/v1/me", reading)).status, 200);
});

test("every answer to a token tells how much is left to it, and until when", async () => {
  const fresh = await world.tokenFor(here.chloe, "read");
  const told = (answer: Response) => [
    answer.headers.get("ratelimit-policy"),
    answer.headers.get("ratelimit"),
  ];
  const policy = '"token";q=600;w=60';
  const done = await world.api("GET", "/api/v1/me", fresh);
  assert.deepEqual(told(done), [policy, '"token";r=599;t=60']);
  world.clock.pass({ seconds: 20 });
  const absent = await world.api("GET", "/api/v1/needs/999999", fresh);
  assert.equal(absent.status, 404);
  assert.deepEqual(told(absent), [policy, '"token";r=598;t=40']);
  await world.database.database.pool.query(
    "update rate_limit set count = 600 where key like 'api token %'",
  );
  const refused = await world.api("GET", "/api/v1/me", fresh);
  assert.equal(refused.headers.get("retry-after"), "40");
  assert.deepEqual(told(refused), [policy, '"token";r=0;t=40']);
});

test("who shows no token is told of no measure", async () => {
  const answer = await world.api("GET", "/api/v1/me");
  assert.equal(answer.status, 401);
  assert.equal(answer.headers.get("ratelimit"), null);
});

function appWith(...routes: ApiRoute[]) {
  const domains = [...world.platform.domains, { name: "tests", tables: {}, api: routes }];
  return createApp({ ...world.platform, domains });
}
