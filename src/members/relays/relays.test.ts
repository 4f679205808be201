import { Conflict, Forbidden, NotFound } from "#kernel/errors";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { peopleActedFor } from "../queries.ts";
import { appointRelay } from "./appoint.ts";
import { endRelay } from "./end.ts";
import { relaysOf } from "./queries.ts";

let world: TestApp;
let here: TestCommunity;
let prefix: string;
before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  here = await world.community();
  prefix = here.here.prefix;
});

const consent = "de vive voix, au marché";
const appoint = (who: TestPerson, relay = here.bilal, person = here.rosalie) =>
  appointRelay(world.actingAs(who), person.id, { relay: relay.id, consent });
const relays = () => world.actingAs(here.aicha).db.reading((db) => relaysOf(db, here.rosalie.id));
const page = async (path: string, who: TestPerson) => (await world.get(prefix + path, who)).text();
const rosalie = () => `/membres/${here.rosalie.id}-rosalie-jean`;

test("a facilitator names a relay with her consent, and it is told", async () => {
  const path = `/membres/${here.rosalie.id}/relais`;
  assert.match(await page(path, here.aicha), /Qui peut agir pour Rosalie Jean/);
  const sent = await world.post(prefix + path, here.aicha, {
    relay: String(here.bilal.id),
    consent,
  });
  assert.equal(sent.headers.get("location"), `${prefix}${rosalie()}#relais`);
  const [relay, ...others] = await relays();
  assert.deepEqual([relay?.relayId, relay?.consent, others], [here.bilal.id, consent, []]);
  const told = (await here.events()).at(-1);
  assert.deepEqual(
    [told?.name, told?.actorId, told?.onBehalfOfId, told?.facts],
    ["relay.appointed", here.aicha.id, here.rosalie.id, { relayId: here.bilal.id }],
  );
});

test("without a person or her consent nothing is noted, and what was typed is kept", async () => {
  const path = `${prefix}/membres/${here.rosalie.id}/relais`;
  const silent = await world.post(path, here.aicha, { relay: String(here.bilal.id), consent: " " });
  assert.equal(silent.status, 422);
  const text = await silent.text();
  assert.match(text, /Sans son accord/);
  assert.match(text, new RegExp(`value="${here.bilal.id}" selected`));
  const nobody = await world.post(path, here.aicha, { relay: "", consent });
  assert.equal(nobody.status, 422);
  assert.match(await nobody.text(), /de vive voix/);
  assert.deepEqual(await relays(), []);
});

test("nobody names herself nor anyone else, but a facilitator", async () => {
  for (const who of [here.bilal, here.dario]) {
    await assert.rejects(appoint(who), Forbidden);
    const path = `${prefix}/membres/${here.rosalie.id}/relais`;
    const sent = await world.post(path, who, { relay: String(who.id), consent });
    assert.equal(sent.status, 403);
    assert.equal((await world.get(path, who)).status, 403);
  }
  await appoint(here.aicha);
  await assert.rejects(appoint(here.bilal, here.chloe), Forbidden, "a relay names no other");
  assert.equal((await relays()).length, 1);
});

test("one relays only for who does not sign in, and only who signs in relays", async () => {
  await assert.rejects(appoint(here.aicha, here.bilal, here.chloe), Forbidden);
  await assert.rejects(appoint(here.aicha, here.rosalie), Conflict);
  const joseph = await here.arrives({ firstName: "Joseph" });
  await assert.rejects(appoint(here.aicha, joseph), Conflict);
  const there = await world.community("Jardins créoles");
  await assert.rejects(appoint(here.aicha, there.bilal), NotFound);
  await assert.rejects(appoint(here.aicha, here.bilal, there.rosalie), NotFound);
  await assert.rejects(appoint(there.aicha, here.bilal), NotFound);
  assert.deepEqual(await relays(), []);
});

test("named twice, at the same moment too, she relays once", async () => {
  const ends = await Promise.allSettled([appoint(here.aicha), appoint(here.aicha)]);
  assert.deepEqual(ends.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  assert.equal((await relays()).length, 1);
  const path = `${prefix}/membres/${here.rosalie.id}/relais`;
  const again = await world.post(path, here.aicha, { relay: String(here.bilal.id), consent });
  assert.equal(again.status, 422);
  assert.match(await again.text(), /déjà son relais/);
});

test("a relay notes a need, thanks and profile for her; once it has ended, not any more", async () => {
  const notes = () =>
    world.post(`${prefix}/besoins/nouveau`, here.bilal, {
      title: "Lire une lettre",
      pour: String(here.rosalie.id),
    });
  const thanks = () =>
    world.post(`${prefix}/mercis`, here.bilal, {
      pour: `person-${here.chloe.id}`,
      to: String(here.chloe.id),
      words: "Merci",
      "au-nom-de": String(here.rosalie.id),
    });
  const profile = async (place: string, version: string) =>
    world.post(`${prefix}/membres/${here.rosalie.id}/profil`, here.bilal, {
      firstName: "Rosalie",
      lastName: "Jean",
      place,
      version,
    });
  const acts = [notes, thanks, () => profile("Le Robert", "1")];
  for (const act of acts) assert.equal((await act()).status, 403);

  const { id } = await appoint(here.aicha);
  for (const act of acts) assert.equal((await act()).status, 303);
  const told = (await here.events()).filter(({ actorId }) => actorId === here.bilal.id);
  assert.deepEqual(
    told.map(({ name, onBehalfOfId }) => [name, onBehalfOfId]),
    ["need.published", "thanks.said", "person.changed"].map((name) => [name, here.rosalie.id]),
  );
  for (const path of ["/besoins/nouveau", `/mercis/nouveau?pour=person-${here.chloe.id}`])
    assert.match(await page(path, here.bilal), /Rosalie Jean/);

  await endRelay(world.actingAs(here.bilal), id);
  const late = [notes, thanks, () => profile("Le Marin", "2")];
  for (const act of late) assert.equal((await act()).status, 403);
  const acting = world.actingAs(here.bilal);
  assert.deepEqual(await acting.db.reading((db) => peopleActedFor({ ...acting, db })), []);
});

test("the relay or a facilitator ends it, nobody else; said twice, it is said once", async () => {
  const { id } = await appoint(here.aicha);
  const path = `${prefix}/membres/${here.rosalie.id}/relais/${id}/fin`;
  for (const who of [here.chloe, here.dario])
    assert.equal((await world.post(path, who)).status, 404);
  const there = await world.community("Jardins créoles");
  await assert.rejects(endRelay(world.actingAs(there.aicha), id), NotFound);
  assert.equal((await relays()).length, 1);
  for (const who of [here.bilal, here.aicha])
    assert.equal((await world.post(path, who)).status, 303);
  assert.deepEqual(await relays(), []);
  const told = (await here.events()).filter(({ name }) => name === "relay.ended");
  assert.deepEqual(
    told.map(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId]),
    [[here.bilal.id, here.rosalie.id]],
  );
  await appoint(here.aicha);
  await endRelay(world.actingAs(here.aicha), (await relays())[0]!.id);
  assert.deepEqual(await relays(), []);
});

test("who relays for whom is read by the relay and the facilitators, and by nobody else", async () => {
  await appoint(here.aicha);
  for (const who of [here.aicha, here.bilal])
    assert.match(await page(rosalie(), who), /de vive voix, au marché/);
  assert.match(await page("/moi", here.bilal), /Vous êtes personne-relais/);
  for (const who of [here.chloe, here.dario])
    assert.doesNotMatch(await page(rosalie(), who), /de vive voix|relais/);
  assert.doesNotMatch(await page("/moi", here.chloe), /personne-relais/);
});

test("a program notes and ends a relay by the same rules", async () => {
  const send = async (who: TestPerson, path: string, body?: unknown) =>
    world.api("POST", `${prefix}/api/v1${path}`, await world.tokenFor(who, "write"), body);
  const path = `/members/${here.rosalie.id}/relays`;
  const body = { relay: here.bilal.id, consent };
  assert.equal((await send(here.bilal, path, body)).status, 403);
  assert.equal((await send(here.aicha, path, { ...body, consent: " " })).status, 422);
  const answer = await send(here.aicha, path, body);
  assert.equal(answer.status, 201);
  const { id, relay } = (await answer.json()) as { id: number; relay: { name: string } };
  assert.equal(relay.name, "Bilal Haddad");
  assert.equal((await send(here.aicha, path, body)).status, 409);
  assert.equal((await send(here.chloe, `/relays/${id}/end`)).status, 404);
  assert.equal((await send(here.bilal, `/relays/${id}/end`)).status, 200);
  assert.deepEqual(await relays(), []);
});
