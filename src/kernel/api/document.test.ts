import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import { Validator } from "@seriousme/openapi-schema-validator";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

type Operation = {
  operationId: string;
  summary: string;
  tags: string[];
  security: unknown[];
  responses: Record<string, unknown>;
};
type Document = {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
};

let world: TestApp;
let here: TestCommunity;
let document: Document;

before(async () => {
  world = await testApp();
  here = await world.community();
  document = (await (await world.app.request("/api/v1/openapi.json")).json()) as Document;
});
after(() => world.close());

const routes = () => world.platform.domains.flatMap(({ api = [] }) => api);
const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );

test("the document is valid OpenAPI 3.1", async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  assert.ok(valid, JSON.stringify(errors, undefined, 1));
  assert.match(document.openapi, /^3\.1\./);
});

test("every operation that is mounted is described, and no other", () => {
  const mounted = routes().map(({ method, path }) => `${method} ${path}`);
  const described = operations().map(({ method, path }) => `${method} ${path}`);
  assert.ok(mounted.length > 0);
  assert.deepEqual(described.sort(), mounted.sort());
});

test("every operation described answers, and asks for a token", async () => {
  for (const { method, path } of operations()) {
    const answer = await world.api(method.toUpperCase(), `/api/v1${path.replace(/\{\w+\}/g, "1")}`);
    assert.equal(answer.status, 401, `${method} ${path}`);
  }
});

test("every operation has a name of its own, a sentence, and its refusals", () => {
  const names = operations().map(({ operationId }) => operationId);
  assert.equal(new Set(names).size, names.length);
  for (const { operationId, summary, tags, security, responses } of operations()) {
    assert.match(operationId, /^[a-z]+[A-Z]?\w*$/);
    assert.ok(summary.length > 5 && tags.length === 1 && security.length === 1, operationId);
    for (const status of ["401", "429", "500"]) assert.ok(responses[status], operationId);
  }
});

test("every example would be accepted", () => {
  for (const { id, body, example } of routes()) {
    if (!body) continue;
    assert.ok(example, `${id} has no example`);
    assert.ok(body.safeParse(example).success, `${id}: ${JSON.stringify(example)}`);
  }
});

test("the document is open to all, kept by browsers, and names its community's address", async () => {
  const answer = await world.app.request("/api/v1/openapi.json");
  assert.match(answer.headers.get("cache-control") ?? "", /public/);
  const etag = answer.headers.get("etag") ?? "";
  const again = await world.app.request("/api/v1/openapi.json", {
    headers: { "if-none-match": etag },
  });
  assert.equal(again.status, 304);
  assert.deepEqual(document.servers, [{ url: `${here.here.prefix}/api/v1` }]);
  const there = await world.community("Jardins créoles");
  const theirs = await world.app.request(`${there.here.prefix}/api/v1/openapi.json`);
  assert.deepEqual(((await theirs.json()) as Document).servers, [
    { url: `${there.here.prefix}/api/v1` },
  ]);
  assert.equal((await world.app.request("/c/nowhere/api/v1/openapi.json")).status, 404);
});
