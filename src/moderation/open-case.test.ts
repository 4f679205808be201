import { openTopic, sayInThread } from "#discussions";
import type { Acting } from "#kernel/acting";
import { Forbidden, NotFound } from "#kernel/errors";
import { publishNeed } from "#needs";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { openCase } from "./open-case.ts";

let world: TestApp;
let here: TestCommunity;
let need: { kind: string; id: number };
beforeEach(async () => {
  world = await testApp();
  here = await world.community();
  const { bilal } = here;
  const title = "Parler de mes dettes";
  need = { kind: "need", ...(await publishNeed(world.actingAs(bilal), { title, hidden: true })) };
});
afterEach(() => world.close());

const reason = "Un message de détresse, ce matin.";
const opens = (person: TestPerson, ref = need, why = reason) =>
  openCase(world.actingAs(person), ref, why, world.platform.subjects);

const text = async (path: string, person: TestPerson) => (await world.get(path, person)).text();
const casePath = (id: number) => `/moderation/dossiers/${id}`;

async function needPage(person: TestPerson): Promise<string> {
  const { headers } = await world.get(`/besoins/${need.id}`, person);
  return text(headers.get("location") ?? "", person);
}

test("a facilitator who gives a reason is shown the name, for a day", async () => {
  const { aicha } = here;
  const form = await text(`/moderation/ouverture/need-${need.id}`, aicha);
  assert.match(form, /Parler de mes dettes/);
  assert.doesNotMatch(form, /Bilal/);
  const answer = await world.post(`/moderation/ouverture/need-${need.id}`, aicha, { reason });
  assert.equal(answer.status, 303);
  const path = answer.headers.get("location")!;
  assert.match(await text(path, aicha), /Bilal Haddad/);
  world.clock.pass({ hours: 23 });
  assert.match(await text(path, aicha), /Bilal Haddad/);
  world.clock.pass({ hours: 1 });
  const later = await text(path, aicha);
  assert.doesNotMatch(later, /Bilal/);
  assert.match(later, /La journée est passée/);
});

test("another facilitator reads that it was opened and why, and no name", async () => {
  const { aicha } = here;
  const { id } = await opens(aicha);
  const manon = await here.arrives({ firstName: "Manon", email: "m@demo.example" });
  await world.actingAs(manon).db.transaction(({ query, communityId }) =>
    query
      .insertInto("person_role")
      .values({
        community_id: communityId,
        person_id: manon.id,
        role: "facilitator",
        since_at: world.clock(),
        until_at: null,
      })
      .execute(),
  );
  const pages = [casePath(id), "/moderation"].map((path) => text(path, manon));
  for (const page of [...(await Promise.all(pages)), await needPage(manon)]) {
    assert.match(page, /Aïcha Madi/);
    assert.match(page, /Un message de détresse/);
    assert.doesNotMatch(page, /Bilal/);
  }
});

test("the author reads on her page who saw her name and why, and is written to, even when it is over", async () => {
  const { aicha, bilal } = here;
  await world.post(`/besoins/${need.id}/mise-de-cote`, bilal);
  const { id } = await opens(aicha);
  for (const page of [await needPage(bilal), await text(casePath(id), bilal)]) {
    assert.match(page, /Aïcha Madi/);
    assert.match(page, /Un message de détresse/);
  }
  const [notice] = await world.actingAs(bilal).db.reading((db) =>
    world.platform.notices
      .find(({ name }) => name === "moderation.case-opened")!
      .whom({ db, clock: world.clock, subjects: world.platform.subjects }, {
        subject: { kind: "case", id },
      } as never),
  );
  assert.equal(notice!.personId, bilal.id);
});

test("members learn neither the name nor that a case was opened", async () => {
  const { aicha, bilal, chloe } = here;
  const { id } = await opens(aicha);
  assert.equal((await world.get(casePath(id), chloe)).status, 404);
  assert.equal((await world.get("/moderation", chloe)).status, 403);
  assert.equal((await world.get("/moderation", bilal)).status, 403);
  assert.equal((await world.get(`/moderation/ouverture/need-${need.id}`, chloe)).status, 403);
  assert.doesNotMatch(await needPage(chloe), /dossier|Aïcha|Bilal/);
  const { subjects } = world.platform;
  const find = (person: TestPerson) =>
    reading(person, (acting) => subjects.findOne(acting, { kind: "case", id }));
  assert.equal(await find(chloe), undefined);
  assert.deepEqual((await find(aicha))!.people, []);
});

test("only a facilitator opens a case, of what she sees and was said without a name", async () => {
  const { aicha, bilal, chloe, dario } = here;
  await assert.rejects(opens(chloe), Forbidden);
  await assert.rejects(opens(bilal), Forbidden);
  const named = await publishNeed(world.actingAs(bilal), { title: "Souder un portail" });
  await assert.rejects(opens(aicha, { kind: "need", id: named.id }), NotFound);
  const apart = await publishNeed(world.actingAs(dario), {
    title: "Entre nous",
    hidden: true,
    audience: "chosen",
    readers: [chloe.id],
  });
  await assert.rejects(opens(aicha, { kind: "need", id: apart.id }), NotFound);
  const own = await publishNeed(world.actingAs(aicha), { title: "À moi", hidden: true });
  await assert.rejects(opens(aicha, { kind: "need", id: own.id }), Forbidden);
  await assert.rejects(opens(aicha, { kind: "need", id: 999_999 }), NotFound);
  assert.match(await text("/moderation", aicha), /Aucun dossier/);
});

test("what is told of it says neither the author nor the reason", async () => {
  const { aicha, bilal } = here;
  const { id } = await opens(aicha);
  const told = (await here.events()).find(({ name }) => name === "case.opened")!;
  assert.deepEqual(told.subject, { kind: "case", id });
  assert.deepEqual(told.facts, { subjectKind: "need", subjectId: need.id });
  assert.equal(told.onBehalfOfId, null);
  assert.notEqual(told.actorId, bilal.id);
});

test("without a reason nothing is opened, and sending it twice opens once", async () => {
  const { aicha } = here;
  const path = `/moderation/ouverture/need-${need.id}`;
  const refused = await world.post(path, aicha, { reason: "   " });
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /Il manque votre raison/);
  const cle = "0123456789abcdef";
  const both = await Promise.all([1, 2].map(() => world.post(path, aicha, { reason, cle })));
  assert.equal(both[0]!.headers.get("location"), both[1]!.headers.get("location"));
  const log = await text("/moderation", aicha);
  assert.equal(log.match(/Un message de détresse/g)!.length, 1);
});

test("a topic opened without a name is a case too", async () => {
  const { aicha, chloe } = here;
  const topic = await openTopic(world.actingAs(chloe), { title: "Je n'ose pas", unnamed: true });
  const { id } = await opens(aicha, { kind: "topic", id: topic.id });
  assert.match(await text(casePath(id), aicha), /Chloé Rose/);
});

test("of a message said without a name, the thread leads a facilitator to its case, and nobody else", async () => {
  const { aicha, chloe, dario } = here;
  const topic = await openTopic(world.actingAs(dario), { title: "Ce qui pèse" });
  const place = { kind: "topic", id: topic.id };
  const said = { place, text: "Je n'en peux plus.", unnamed: true };
  const message = await sayInThread(world.actingAs(chloe), said);
  const link = new RegExp(`/moderation/ouverture/message-${message.id}"`);
  const thread = `/echanges/topic-${topic.id}`;
  assert.match(await text(thread, aicha), link);
  for (const other of [chloe, dario]) assert.doesNotMatch(await text(thread, other), link);
  const { id } = await opens(aicha, { kind: "message", id: message.id });
  assert.match(await text(casePath(id), aicha), /Chloé Rose/);
  assert.match(await text(casePath(id), chloe), /a vu votre nom/);
});

function reading<Result>(person: TestPerson, work: (acting: Acting) => Promise<Result>) {
  const acting = world.actingAs(person);
  return acting.db.reading((db) => work({ ...acting, db }));
}

test("programs open and read cases by the same rules", async () => {
  const { aicha, bilal, chloe } = here;
  const send = async (person: TestPerson, method: string, path: string, body?: unknown) => {
    const token = await world.tokenFor(person, "write");
    const answer = await world.api(method, `/api/v1${path}`, token, body);
    return { status: answer.status, text: await answer.text() };
  };
  const asked = { subject: need, reason };
  assert.equal((await send(chloe, "POST", "/cases", asked)).status, 403);
  assert.equal((await send(chloe, "GET", "/cases")).status, 403);
  const opened = await send(aicha, "POST", "/cases", asked);
  assert.equal(opened.status, 201);
  assert.match(opened.text, /Bilal Haddad/);
  const { id } = JSON.parse(opened.text) as { id: number };
  assert.equal((await send(chloe, "GET", `/cases/${id}`)).status, 404);
  assert.match((await send(bilal, "GET", `/cases/${id}`)).text, /"author":null/);
  assert.doesNotMatch((await send(aicha, "GET", "/cases")).text, /Bilal/);
  world.clock.pass({ days: 2 });
  assert.doesNotMatch((await send(aicha, "GET", `/cases/${id}`)).text, /Bilal/);
});
