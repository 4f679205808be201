import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";

type Posting = {
  id: number;
  title: string;
  person: { id: number };
  closedAt: string | null;
  url: string;
};
type Introduction = { id: number; standing: string; people: { id: number; side: string }[] };
type Problem = { code: string; errors?: Record<string, string> };

let world: TestApp;
let here: TestCommunity;

before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  here = await world.community();
});

const ask = async (person: TestPerson, method: string, path: string, body?: unknown) =>
  world.api(
    method,
    `${here.here.prefix}/api/v1${path}`,
    await world.tokenFor(person, method === "GET" ? "read" : "write"),
    body,
  );
const read = async <Reply>(person: TestPerson, path: string) => {
  const answer = await ask(person, "GET", path);
  assert.equal(answer.status, 200, await answer.clone().text());
  return (await answer.json()) as Reply;
};
const write = async <Reply>(person: TestPerson, path: string, body: unknown, status = 201) => {
  const answer = await ask(person, "POST", path, body);
  assert.equal(answer.status, status, await answer.clone().text());
  return (await answer.json()) as Reply;
};
const grafting = { title: "Je cherche à greffer mes avocatiers" };

test("a need is made from one line, and stands where its address says", async () => {
  const answer = await ask(here.bilal, "POST", "/needs", grafting);
  assert.equal(answer.status, 201);
  const need = (await answer.json()) as Posting;
  assert.equal(answer.headers.get("location"), `${here.here.prefix}/api/v1/needs/${need.id}`);
  assert.equal(need.person.id, here.bilal.id);
  assert.deepEqual(await read(here.chloe, `/needs/${need.id}`), need);
  const page = await world.get(new URL(need.url).pathname, here.chloe);
  assert.equal(page.status, 200);
});

test("a need without its line is refused, and nothing is told", async () => {
  const before = await here.events();
  const problem = await write<Problem>(here.bilal, "/needs", { title: "  " }, 422);
  assert.match(problem.errors?.title ?? "", /Il manque/);
  assert.deepEqual(await here.events(), before);
});

test("a facilitator says a need for who never signs in; a member may not", async () => {
  const forRosalie = { ...grafting, onBehalfOf: here.rosalie.id };
  assert.equal((await write<Posting>(here.aicha, "/needs", forRosalie)).person.id, here.rosalie.id);
  const told = (await here.events()).at(-1);
  assert.deepEqual([told?.actorId, told?.onBehalfOfId], [here.aicha.id, here.rosalie.id]);
  assert.equal((await write<Problem>(here.bilal, "/needs", forRosalie, 403)).code, "forbidden");
});

test("needs come the latest first, page after page, and apart from offers", async () => {
  for (const title of ["Un", "Deux", "Trois"]) {
    world.clock.pass({ minutes: 1 });
    await write(here.bilal, "/needs", { title });
  }
  await write(here.chloe, "/offers", { title: "Apprendre à greffer" });
  type Page = { items: Posting[]; next: string | null };
  const first = await read<Page>(here.chloe, "/needs?limit=2");
  assert.deepEqual(
    first.items.map(({ title }) => title),
    ["Trois", "Deux"],
  );
  const last = await read<Page>(here.chloe, `/needs?limit=2&cursor=${first.next}`);
  assert.deepEqual([last.items.map(({ title }) => title), last.next], [["Un"], null]);
  assert.equal((await ask(here.chloe, "GET", `/offers?cursor=${first.next}`)).status, 422);
  const offers = await read<Page>(here.bilal, "/offers");
  assert.deepEqual(
    offers.items.map(({ title }) => title),
    ["Apprendre à greffer"],
  );
});

test("who could help comes with the facts that say why", async () => {
  const offer = await write<Posting>(here.chloe, "/offers", {
    title: "Greffer des avocatiers, je montre",
  });
  const need = await write<Posting>(here.bilal, "/needs", grafting);
  type Match = {
    person: { id: number };
    offerId: number;
    degree: string;
    facts: { kind: string; url?: string }[];
  };
  const { items } = await read<{ items: Match[] }>(here.bilal, `/needs/${need.id}/matches`);
  assert.deepEqual(
    items.map(({ person, offerId }) => [person.id, offerId]),
    [[here.chloe.id, offer.id]],
  );
  const fact = items[0]!.facts.find(({ kind }) => kind === "offer");
  assert.equal(fact?.url, offer.url);
});

test("a need goes all the way round: introduced, met, answered, and its thread tells it", async () => {
  const need = await write<Posting>(here.bilal, "/needs", grafting);
  const proposal = { need: need.id, helper: here.chloe.id };
  const { id } = await write<Introduction>(here.bilal, "/introductions", proposal);
  const waiting = await read<{ items: Introduction[] }>(here.chloe, "/introductions");
  assert.deepEqual(
    waiting.items.map((one) => [one.id, one.standing]),
    [[id, "asked"]],
  );
  const answered = await write<Introduction>(
    here.chloe,
    `/introductions/${id}/answer`,
    { answer: "yes" },
    200,
  );
  assert.equal(answered.standing, "accepted");
  const met = await write<Introduction>(here.chloe, `/introductions/${id}/meeting`, {}, 200);
  assert.equal(met.standing, "met");
  await write(here.bilal, `/needs/${need.id}/outcome`, {
    happened: "Trois arbres <greffés>.",
    met: [id],
  });
  assert.ok((await read<Posting>(here.bilal, `/needs/${need.id}`)).closedAt);
  type Thread = { items: { sentence: string; by?: string }[] };
  const thread = await read<Thread>(here.dario, `/needs/${need.id}/thread`);
  assert.equal(thread.items.length, 3);
  assert.match(thread.items[1]!.sentence, /Bilal Haddad.*Chloé Rose/);
  assert.equal(thread.items[2]!.sentence, "Trois arbres <greffés>.");
});

test("an introduction exists only for those it concerns, and a no is told to nobody", async () => {
  const need = await write<Posting>(here.bilal, "/needs", grafting);
  const { id } = await write<Introduction>(here.bilal, "/introductions", {
    need: need.id,
    helper: here.chloe.id,
  });
  const yes = { answer: "yes" };
  assert.equal((await ask(here.dario, "GET", `/introductions/${id}`)).status, 404);
  await write(here.dario, `/introductions/${id}/answer`, yes, 404);
  const before = await read<Introduction>(here.bilal, `/introductions/${id}`);
  await write(here.chloe, `/introductions/${id}/answer`, { answer: "no" }, 200);
  assert.deepEqual(await read(here.bilal, `/introductions/${id}`), before);
  assert.equal(
    (await read<Introduction>(here.chloe, `/introductions/${id}`)).standing,
    "answered-no",
  );
});

test("a facilitator answers for who never signs in, and for nobody else", async () => {
  const need = await write<Posting>(here.aicha, "/needs", {
    ...grafting,
    onBehalfOf: here.rosalie.id,
  });
  const { id } = await write<Introduction>(here.bilal, "/introductions", {
    need: need.id,
    helper: here.bilal.id,
  });
  const yes = { answer: "yes", onBehalfOf: here.rosalie.id };
  await write(here.bilal, `/introductions/${id}/answer`, yes, 403);
  await write(
    here.aicha,
    `/introductions/${id}/answer`,
    { answer: "yes", onBehalfOf: here.bilal.id },
    403,
  );
  const answered = await write<Introduction>(here.aicha, `/introductions/${id}/answer`, yes, 200);
  assert.equal(answered.standing, "accepted");
});

test("someone else may not say what came of my need", async () => {
  const need = await write<Posting>(here.bilal, "/needs", grafting);
  const outcome = { happened: "Réglé." };
  await write(here.chloe, `/needs/${need.id}/outcome`, outcome, 403);
  assert.equal((await read<Posting>(here.bilal, `/needs/${need.id}`)).closedAt, null);
  await write(here.bilal, `/needs/${need.id}/outcome`, outcome);
});

test("its person says where a need stands, as on its page; nobody else does", async () => {
  const { id } = await write<Posting>(here.bilal, "/needs", grafting);
  const path = `/needs/${id}`;
  const says = async (person: TestPerson, noun: string, status = 200) =>
    (await write<{ state?: string }>(person, `${path}/${noun}`, {}, status)).state;
  assert.equal(await says(here.bilal, "renewal"), "open");
  for (const noun of ["renewal", "set-aside", "reopening"]) await says(here.chloe, noun, 403);
  assert.equal(await says(here.bilal, "set-aside"), "set_aside");
  await says(here.bilal, "renewal", 409);
  assert.equal(await says(here.bilal, "reopening"), "open");
  const offer = await write<Posting>(here.bilal, "/offers", { title: "Montrer la greffe" });
  const aside = `/offers/${offer.id}/set-aside`;
  assert.equal((await write<{ state: string }>(here.bilal, aside, {}, 200)).state, "set_aside");
});

test("who seeks the same joins a need, by herself or through who acts for her, and leaves it", async () => {
  const { id } = await write<Posting>(here.bilal, "/needs", grafting);
  const allies = `/needs/${id}/allies`;
  await write(here.chloe, allies, {}, 200);
  await write(here.aicha, allies, { onBehalfOf: here.rosalie.id }, 200);
  await write(here.chloe, allies, { onBehalfOf: here.rosalie.id }, 403);
  await write(here.bilal, allies, {}, 403);
  assert.equal((await ask(here.chloe, "DELETE", allies)).status, 200);
  const { items } = await read<{ items: { sentence: string }[] }>(
    here.dario,
    `/needs/${id}/thread`,
  );
  const joined = items.filter(({ sentence }) => sentence.includes("cherche la même chose"));
  assert.deepEqual(
    joined.map(({ sentence }) => sentence),
    ["Rosalie Jean cherche la même chose"],
  );
});

test("a need is corrected, taken back and put back by its person, and by nobody else", async () => {
  const need = await write<Posting>(here.bilal, "/needs", { ...grafting, place: "Le Lamentin" });
  const path = `/needs/${need.id}`;
  const change = { details: "Trois arbres.", version: 1 };
  assert.equal((await ask(here.chloe, "PATCH", path, change)).status, 403);
  const answer = await ask(here.bilal, "PATCH", path, change);
  const changed = (await answer.json()) as Record<string, unknown>;
  assert.deepEqual(
    [answer.status, changed.title, changed.place, changed.details, changed.version],
    [200, grafting.title, "Le Lamentin", "Trois arbres.", 2],
  );
  assert.equal((await ask(here.bilal, "PATCH", path, change)).status, 409);
  await write(here.chloe, `${path}/withdrawal`, {}, 403);
  await write(here.bilal, `${path}/withdrawal`, {}, 200);
  assert.equal((await ask(here.chloe, "GET", path)).status, 404);
  await write(here.chloe, `${path}/restoration`, {}, 404);
  await write(here.bilal, `${path}/restoration`, {}, 200);
  assert.equal((await ask(here.chloe, "GET", path)).status, 200);
});

test("those who seek the same are listed, and one of them proposes to meet", async () => {
  const need = await write<Posting>(here.bilal, "/needs", grafting);
  const allies = `/needs/${need.id}/allies`;
  await write(here.chloe, allies, {}, 200);
  type Allies = { items: ({ id: number } | null)[]; meet: { id: number }[] };
  const seen = await read<Allies>(here.chloe, allies);
  assert.deepEqual([seen.items[0]?.id, seen.meet[0]?.id], [here.chloe.id, here.bilal.id]);
  const outside = await read<Allies>(here.dario, allies);
  assert.deepEqual(outside.meet, []);
  await write(here.dario, `${allies}/meeting`, { people: [here.bilal.id] }, 403);
  const { id } = await write<{ id: number }>(here.chloe, `${allies}/meeting`, {
    people: [here.bilal.id],
  });
  assert.equal((await ask(here.bilal, "GET", `/introductions/${id}`)).status, 200);
});

test("addresses are given once all said yes, and only to those introduced", async () => {
  const need = await write<Posting>(here.bilal, "/needs", grafting);
  const { id } = await write<Introduction>(here.bilal, "/introductions", {
    need: need.id,
    helper: here.chloe.id,
  });
  const contacts = `/introductions/${id}/contacts`;
  type Contacts = { items: { name: string; email: string }[] };
  assert.deepEqual((await read<Contacts>(here.chloe, contacts)).items, []);
  await write(here.chloe, `/introductions/${id}/answer`, { answer: "yes" }, 200);
  assert.deepEqual(
    (await read<Contacts>(here.chloe, contacts)).items.map(({ email }) => email),
    ["bilal@demo.example"],
  );
  for (const person of [here.dario, here.aicha])
    assert.equal((await ask(person, "GET", contacts)).status, 404);
  const around = `/needs/${need.id}/introductions`;
  type Listed = { items: Introduction[] };
  assert.equal((await read<Listed>(here.bilal, around)).items.length, 1);
  assert.deepEqual((await read<Listed>(here.dario, around)).items, []);
});

test("of a need without a name, neither its states nor its outcomes name who asked", async () => {
  const need = await write<Posting>(here.bilal, "/needs", { ...grafting, hidden: true });
  await write(here.bilal, `/needs/${need.id}/outcome`, { happened: "Réglé." });
  type Told = { items: { person?: { id: number } | null; by?: { id: number } | null }[] };
  const outcomes = (person: TestPerson) => read<Told>(person, `/needs/${need.id}/outcomes`);
  assert.equal((await outcomes(here.bilal)).items[0]!.person?.id, here.bilal.id);
  for (const person of [here.chloe, here.aicha])
    assert.equal((await outcomes(person)).items[0]!.person, null);
  const states = await read<Told>(here.aicha, `/needs/${need.id}/states`);
  assert.ok(states.items.length > 0);
  assert.deepEqual([...new Set(states.items.map(({ by }) => by))], [null]);
  assert.equal((await ask(here.chloe, "GET", `/needs/${need.id}/states`)).status, 404);
});

test("needs and offers come in one list, or those of a person alone, as far as one may know", async () => {
  type Listed = { items: { kind: string; title: string; person: { id: number } | null }[] };
  await write(here.bilal, "/needs", grafting);
  world.clock.pass({ minutes: 1 });
  await write(here.dario, "/offers", { title: "Je propose de tenir les comptes" });
  world.clock.pass({ minutes: 1 });
  await write(here.bilal, "/needs", { title: "Je cherche une échelle", hidden: true });
  const kinds = async (who: TestPerson, query = "") =>
    (await read<Listed>(who, `/postings${query}`)).items.map(
      ({ kind, title, person }) => `${kind} ${title} ${person?.id ?? "?"}`,
    );
  assert.deepEqual(await kinds(here.chloe), [
    "need Je cherche une échelle ?",
    `offer Je propose de tenir les comptes ${here.dario.id}`,
    `need ${grafting.title} ${here.bilal.id}`,
  ]);
  assert.deepEqual(await kinds(here.chloe, `?person=${here.bilal.id}`), [
    `need ${grafting.title} ${here.bilal.id}`,
  ]);
  assert.equal((await kinds(here.bilal, `?person=${here.bilal.id}`)).length, 2);
});

test("a program reads the needs that seek nearly the same, without those it may not read", async () => {
  const one = await write<Posting>(here.bilal, "/needs", grafting);
  const other = await write<Posting>(here.dario, "/needs", {
    title: "Greffer des avocatiers au jardin",
  });
  await write(here.dario, "/needs", {
    title: "Greffer mes avocatiers avec Aïcha",
    audience: "chosen",
    readers: [here.aicha.id],
  });
  const similar = async (who: TestPerson) =>
    (await read<{ items: Posting[] }>(who, `/needs/${one.id}/similar`)).items.map(({ id }) => id);
  assert.deepEqual(await similar(here.chloe), [other.id]);
  assert.equal((await similar(here.aicha)).length, 2);
});

test("what one said is not for her, a program of hers alone reads", async () => {
  const { id } = await write<Posting>(here.bilal, "/needs", grafting);
  await write(here.dario, `/needs/${id}/unsuited`, {}, 200);
  const unsuited = async (who: TestPerson) =>
    (await read<{ items: Posting[] }>(who, "/me/unsuited")).items.map(({ id }) => id);
  assert.deepEqual(await unsuited(here.dario), [id]);
  assert.deepEqual(await unsuited(here.bilal), []);
});
