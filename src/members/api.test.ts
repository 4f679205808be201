import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { placeSkill } from "./place-skill.ts";

let world: TestApp;
let here: TestCommunity;

before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

const read = async (person: TestPerson, path: string) => {
  const answer = await world.api("GET", `/api/v1${path}`, await world.tokenFor(person, "read"));
  assert.equal(answer.status, 200, path);
  return answer.json() as Promise<Record<string, unknown>>;
};

test("a member is shown with what they can, and never with an e-mail address", async () => {
  await placeSkill(world.actingAs(here.chloe), here.chloe.id, {
    skill: "Greffer",
    position: "passes_on",
  });
  const chloe = await read(here.bilal, `/members/${here.chloe.id}`);
  assert.equal(chloe.name, "Chloé Rose");
  const [skill] = chloe.skills as { label: string; position: string }[];
  assert.deepEqual([skill?.label, skill?.position], ["Greffer", "passes_on"]);
  const everything = JSON.stringify([
    chloe,
    await read(here.bilal, "/members"),
    await read(here.chloe, "/me"),
  ]);
  assert.match(everything, /Aïcha/);
  assert.doesNotMatch(everything, /demo\.example/);
});

test("one's own roles come with oneself", async () => {
  assert.deepEqual((await read(here.aicha, "/me")).roles, ["facilitator"]);
  assert.deepEqual((await read(here.bilal, "/me")).roles, []);
});

test("a member of another community is not found", async () => {
  const there = await world.community("Jardins créoles");
  const token = await world.tokenFor(here.bilal, "read");
  const answer = await world.api("GET", `/api/v1/members/${there.chloe.id}`, token);
  assert.equal(answer.status, 404);
});

test("skills are found by any of their names, best first", async () => {
  const acting = world.actingAs(here.dario);
  await placeSkill(acting, here.dario.id, {
    skill: "Comptabilité associative",
    position: "practises",
  });
  const { items } = (await read(here.bilal, "/skills?q=comptabilite")) as {
    items: { label: string }[];
  };
  assert.equal(items[0]?.label, "Comptabilité associative");
  assert.deepEqual((await read(here.bilal, "/skills?q=")).items, []);
  assert.deepEqual((await read(here.bilal, "/skills?q=zzzz&limit=1")).items, []);
});

const write = async (person: TestPerson, method: string, path: string, body?: unknown) => {
  const token = await world.tokenFor(person, "write");
  return world.api(method, `/api/v1${path}`, token, body);
};

test("one changes one's own profile, what is left out stays, and a stale version is refused", async () => {
  const path = `/members/${here.dario.id}`;
  const { version } = await read(here.dario, path);
  const sent = { wish: "Tenir les comptes à deux", version };
  const answer = await write(here.dario, "PATCH", path, sent);
  const changed = (await answer.json()) as Record<string, unknown>;
  assert.deepEqual(
    [answer.status, changed.wish, changed.lastName, changed.place],
    [200, sent.wish, "Ngo", "Schœlcher"],
  );
  assert.equal((await write(here.dario, "PATCH", path, sent)).status, 409);
  assert.equal((await write(here.bilal, "PATCH", path, { ...sent, version: 2 })).status, 403);
  assert.equal((await read(here.bilal, path)).version, changed.version);
});

test("who acts for a member changes her profile and skills in her name; others may not", async () => {
  const path = `/members/${here.rosalie.id}`;
  const skill = { skill: "Tresser", position: "passes_on" };
  assert.equal((await write(here.bilal, "POST", `${path}/skills`, skill)).status, 403);
  const answer = await write(here.aicha, "POST", `${path}/skills`, skill);
  assert.equal(answer.status, 201);
  const { skills } = (await answer.json()) as { skills: { id: number; label: string }[] };
  assert.deepEqual(
    skills.map(({ label }) => label),
    ["Tresser"],
  );
  const told = (await here.events()).at(-1);
  assert.deepEqual([told?.actorId, told?.onBehalfOfId], [here.aicha.id, here.rosalie.id]);
  const drop = `${path}/skills/${skills[0]!.id}`;
  assert.equal((await write(here.bilal, "DELETE", drop)).status, 403);
  assert.equal((await write(here.aicha, "DELETE", drop)).status, 200);
  assert.deepEqual((await read(here.bilal, path)).skills, []);
});

test("who relays for whom is read by a relay and by facilitators, and not found by others", async () => {
  const path = `/members/${here.rosalie.id}/relays`;
  const consent = "au marché";
  await write(here.aicha, "POST", path, { relay: here.chloe.id, consent });
  for (const person of [here.aicha, here.chloe])
    assert.match(JSON.stringify(await read(person, path)), /au marché/);
  const token = await world.tokenFor(here.bilal, "read");
  assert.equal((await world.api("GET", `/api/v1${path}`, token)).status, 404);
});

test("a program lists and revokes its person's tokens, and nobody else's", async () => {
  type Tokens = { items: { id: number; label: string }[] };
  const others = ((await read(here.aicha, "/tokens")) as Tokens).items;
  assert.equal((await write(here.dario, "DELETE", `/tokens/${others[0]!.id}`)).status, 404);
  const token = await world.tokenFor(here.dario, "write");
  const listed = (await world.api("GET", "/api/v1/tokens", token)).json() as Promise<Tokens>;
  const own = (await listed).items.at(-1)!;
  assert.deepEqual(Object.keys(own).sort(), ["id", "label", "madeAt", "scope"]);
  assert.equal((await world.api("DELETE", `/api/v1/tokens/${own.id}`, token)).status, 200);
  assert.equal((await world.api("GET", "/api/v1/me", token)).status, 401);
});

test("a collective is read by its number, in its own community", async () => {
  const offer = { title: "Prêter une salle", collective: "Les Tisserins" };
  await write(here.bilal, "POST", "/offers", offer);
  const [made] = (await here.events()).filter(({ name }) => name === "collective.named");
  const collective = await read(here.chloe, `/collectives/${made!.subject.id}`);
  assert.deepEqual([collective.kind, collective.name], ["organisation", "Les Tisserins"]);
  const there = await world.community("Ailleurs");
  const theirs = await world.tokenFor(there.bilal, "read");
  const path = `${there.here.prefix}/api/v1/collectives/${made!.subject.id}`;
  assert.equal((await world.api("GET", path, theirs)).status, 404);
});
