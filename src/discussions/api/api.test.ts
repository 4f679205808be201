import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";

type Voice = { id: number | null; name: string };
type Message = {
  id: number;
  text: string;
  author: Voice;
  state: string | null;
  version: number;
  helpedWith: number[];
  saidAt: string | null;
};
type List<Item> = { items: Item[]; next: string | null };
type Poll = { id: number; dates: { id: number; fixed: boolean; said: { names: string[] }[] }[] };

let world: TestApp;
let here: TestCommunity;
let topic: { id: number; author: Voice };

before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  here = await world.community();
  topic = await sent(here.bilal, "POST", "/topics", { title: "Greffer ?" });
});

async function sent<Reply>(
  person: TestPerson,
  method: string,
  path: string,
  body?: unknown,
  status = method === "POST" ? [200, 201] : [200],
): Promise<Reply> {
  const token = await world.tokenFor(person, method === "GET" ? "read" : "write");
  const answer = await world.api(method, `${here.here.prefix}/api/v1${path}`, token, body);
  const text = await answer.text();
  assert.ok(status.includes(answer.status), `${method} ${path} ${answer.status} ${text}`);
  return JSON.parse(text) as Reply;
}
const about = () => ({ kind: "topic", id: topic.id });
const says = (person: TestPerson, text: string, more: object = {}) =>
  sent<Message>(person, "POST", "/messages", { subject: about(), text, ...more });
const list = (person: TestPerson, more = "") =>
  sent<List<Message>>(person, "GET", `/messages?about=topic-${topic.id}${more}`);

test("a question is asked, answered, marked and listed by programs", async () => {
  const { items } = await list(here.chloe);
  const ask = items[0]!;
  assert.equal(ask.state, "open");
  const reply = await says(here.chloe, "Un sachet.");
  const changed = await sent<Message>(here.chloe, "PATCH", `/messages/${reply.id}`, {
    text: "Un sachet humide.",
    version: 1,
  });
  assert.equal(changed.version, 2);
  const stale = { text: "Non", version: 1 };
  await sent(here.chloe, "PATCH", `/messages/${reply.id}`, stale, [409]);
  await sent(here.dario, "PATCH", `/messages/${reply.id}`, { text: "Non", version: 2 }, [403]);
  await sent(here.dario, "POST", `/messages/${reply.id}/reactions`, { kind: "thanks" });
  await sent(here.dario, "POST", `/messages/${reply.id}/help`, { ask: ask.id }, [403]);
  const helped = await sent<Message>(here.bilal, "POST", `/messages/${reply.id}/help`, {
    ask: ask.id,
  });
  assert.deepEqual(helped.helpedWith, [ask.id]);
  const over = await sent<List<Message>>(here.dario, "GET", "/asks?waiting=false");
  assert.deepEqual(
    over.items.map(({ id }) => id),
    [ask.id],
  );
  assert.deepEqual((await sent<List<Message>>(here.dario, "GET", "/asks?waiting=true")).items, []);
  await sent(here.chloe, "DELETE", `/messages/${reply.id}`);
  assert.equal((await list(here.dario)).items[0]!.text, "");
});

test("messages come page after page", async () => {
  for (const text of ["un", "deux", "trois"]) await says(here.chloe, text);
  const first = await list(here.dario, "&limit=2");
  const second = await list(here.dario, `&limit=2&cursor=${encodeURIComponent(first.next!)}`);
  assert.deepEqual(
    [...first.items, ...second.items].map(({ text }) => text),
    ["trois", "deux", "un", ""],
  );
});

test("what is said without a name names nobody, and acting for others does not find it out", async () => {
  const body = {
    subject: about(),
    text: "J'ai honte.",
    unnamed: true,
    onBehalfOf: here.rosalie.id,
  };
  const { id } = await sent<Message>(here.aicha, "POST", "/messages", body);
  const nadia = await here.arrives({
    firstName: "Nadia",
    email: "n@demo.example",
    roles: ["facilitator"],
  });
  for (const person of [nadia, here.bilal]) {
    const found = (await list(person)).items.find((one) => one.id === id)!;
    assert.deepEqual(found.author, { id: null, name: "une personne" });
  }
  const change = { text: "Non", version: 1, onBehalfOf: here.rosalie.id };
  await sent(nadia, "PATCH", `/messages/${id}`, change, [403]);
  await sent(here.aicha, "PATCH", `/messages/${id}`, { ...change, text: "Un peu honte." });
});

test("a blocker's age is told to facilitators only", async () => {
  const { id } = await says(here.chloe, "Je bloque.", { kind: "blocker" });
  const seen = async (person: TestPerson) =>
    (await list(person)).items.find((one) => one.id === id)!.saidAt;
  assert.equal(await seen(here.dario), null);
  assert.ok(await seen(here.aicha));
});

test("dates are proposed, answered and fixed by programs, within what may be seen", async () => {
  const body = { subject: about(), dates: ["2026-12-06T09:00", "2026-12-07T09:00"] };
  const poll = await sent<Poll>(here.bilal, "POST", "/date-polls", body);
  const date = poll.dates[0]!.id;
  const answers = { answers: [{ date, answer: "yes" }] };
  await sent(here.chloe, "POST", `/date-polls/${poll.id}/answers`, answers);
  await sent(here.chloe, "POST", `/date-polls/${poll.id}/choice`, { date }, [403]);
  const fixed = await sent<Poll>(here.bilal, "POST", `/date-polls/${poll.id}/choice`, { date });
  assert.deepEqual(fixed.dates[0]!.said[0]!.names, ["Chloé Rose"]);
  assert.equal(fixed.dates[0]!.fixed, true);
  await sent(here.chloe, "DELETE", `/date-polls/${poll.id}`, undefined, [403]);
  await sent(here.bilal, "DELETE", `/date-polls/${poll.id}`);
  await sent(here.bilal, "DELETE", `/date-polls/${poll.id}`, undefined, [404]);
  await sent(here.bilal, "POST", "/date-polls", { ...body, dates: ["2026-01-01T09:00"] }, [422]);
  await sent(here.bilal, "GET", "/date-polls?about=need-999", undefined, [404]);
  await sent(here.bilal, "GET", "/messages?about=need-999", undefined, [404]);
});

test("two who know one another write by programs, and nobody else finds it", async () => {
  const first = { person: here.chloe.id, text: "Bonjour" };
  await sent(here.bilal, "POST", "/conversations", first, [404]);
  const direct = { direct: true, version: 1 };
  await sent(here.chloe, "PATCH", `/members/${here.chloe.id}`, direct);
  const { id } = await sent<{ id: number }>(here.bilal, "POST", "/conversations", first);
  const about = `/messages?about=conversation-${id}`;
  const heard = await sent<List<Message>>(here.chloe, "GET", about);
  assert.equal(heard.items[0]!.text, "Bonjour");
  const listed = await sent<List<{ id: number }>>(here.chloe, "GET", "/conversations");
  assert.deepEqual(
    listed.items.map((one) => one.id),
    [id],
  );
  for (const person of [here.dario, here.aicha]) {
    await sent(person, "GET", `/conversations/${id}`, undefined, [404]);
    await sent(person, "GET", about, undefined, [404]);
    assert.deepEqual((await sent<List<unknown>>(person, "GET", "/conversations")).items, []);
  }
});

test("a message is read with its former words, where its thread may be read", async () => {
  const { id } = await says(here.chloe, "Un sachet.");
  await sent(here.chloe, "PATCH", `/messages/${id}`, { text: "De l'ombre.", version: 1 });
  assert.equal((await sent<Message>(here.bilal, "GET", `/messages/${id}`)).text, "De l'ombre.");
  const versions = await sent<List<{ text: string }>>(
    here.bilal,
    "GET",
    `/messages/${id}/versions`,
  );
  assert.deepEqual(
    versions.items.map(({ text }) => text),
    ["Un sachet."],
  );
  await sent(here.bilal, "GET", `/messages/${id + 1000}/versions`, undefined, [404]);
  const all = await sent<List<{ id: number }>>(here.dario, "GET", "/asks?kind=all");
  assert.equal(all.items[0]!.id, id);
});
