import type { Acting } from "#kernel/acting";
import { Conflict, Forbidden, NotFound } from "#kernel/errors";
import { acquaintancesOf, appointRelay } from "#members";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { publishNeed } from "../postings/publish.ts";
import { answerIntroduction } from "./answer.ts";
import { confirmMeeting } from "./confirm-meeting.ts";
import { endIntroductions } from "./end.ts";
import { standing, type Standing } from "./introduction.ts";
import { proposeIntroduction, proposeMeeting } from "./propose.ts";
import { findIntroduction } from "./queries.ts";
import { stepBack } from "./step-back.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

const as = (person: TestPerson) => world.actingAs(person);
const actingFor = (person: TestPerson, whose: TestPerson): Acting => ({
  ...as(person),
  onBehalfOf: { id: whose.id },
});
const need = (person: TestPerson, title = "Greffer mes avocatiers") =>
  publishNeed(as(person), { title, details: "", place: "", remote: false });
const helps = (person: TestPerson, needId: number) =>
  proposeIntroduction(as(person), { needId, helperId: person.id });
const meet = (by: TestPerson, people: TestPerson[], about = "Le jardin partagé") =>
  proposeMeeting(as(by), { personIds: people.map(({ id }) => id), about });
const seen = (person: TestPerson, id: number) => {
  const acting = as(person);
  return acting.db.reading((db) => findIntroduction({ ...acting, db }, id));
};
const stands = async (person: TestPerson, id: number): Promise<Standing> =>
  standing(await seen(person, id), person.id, world.clock());
const told = async (id: number) =>
  (await here.events())
    .filter(({ subject }) => subject.kind === "introduction" && subject.id === id)
    .map(({ name }) => name);
const atTheEnd = async () => {
  world.clock.pass({ days: 11 });
  await endIntroductions.run({
    ...world.platform,
    communities: () => Promise.resolve([here.here.id]),
  });
};
const knows = async (person: TestPerson) => {
  const ids = await as(person).db.reading((db) => acquaintancesOf(db, person.id));
  return ids.toSorted((one, other) => one - other);
};
const arrives = (firstName: string, more = {}) =>
  here.arrives({ firstName, email: `${firstName.toLowerCase()}@demo.example`, ...more });

test("three people who all say yes are in touch at once, and reach one another", async () => {
  const { bilal, chloe, dario } = here;
  const { id } = await meet(here.aicha, [bilal, chloe, dario]);
  for (const person of [bilal, chloe]) await answerIntroduction(as(person), id, "yes");
  assert.equal(await stands(bilal, id), "answered-yes");
  await answerIntroduction(as(dario), id, "yes");
  assert.equal(await stands(bilal, id), "accepted");
  const page = await (await world.get(`/mises-en-relation/${id}`, bilal)).text();
  assert.match(page, /chloe@demo\.example/);
  assert.match(page, /dario@demo\.example/);
  assert.deepEqual(await told(id), ["introduction.proposed", "introduction.accepted"]);
  assert.ok((await knows(bilal)).includes(dario.id));
});

test("at the end those who said yes are put in touch; who did not learns nothing of it", async () => {
  const [elia, fara, gil] = [await arrives("Elia"), await arrives("Fara"), await arrives("Gil")];
  const { id } = await meet(here.aicha, [elia, fara, gil]);
  for (const person of [elia, fara]) await answerIntroduction(as(person), id, "yes");
  await answerIntroduction(as(gil), id, "no");
  assert.deepEqual(await knows(elia), []);
  await atTheEnd();
  assert.equal(await stands(elia, id), "accepted");
  assert.deepEqual(
    (await seen(elia, id)).people.map(({ personId }) => personId),
    [elia.id, fara.id],
  );
  assert.equal(await stands(gil, id), "ended");
  assert.deepEqual(await knows(elia), [fara.id]);
  assert.deepEqual(await knows(gil), []);
  await atTheEnd();
  assert.deepEqual(await told(id), ["introduction.proposed", "introduction.accepted"]);
  await assert.rejects(answerIntroduction(as(gil), id, "yes"), Conflict);
});

test("one yes among three ends like none", async () => {
  const [hugo, ines, jo] = [await arrives("Hugo"), await arrives("Ines"), await arrives("Jo")];
  const { id } = await meet(here.aicha, [hugo, ines, jo]);
  await answerIntroduction(as(hugo), id, "yes");
  await answerIntroduction(as(ines), id, "no");
  await atTheEnd();
  for (const person of [hugo, ines, jo]) assert.equal(await stands(person, id), "ended");
  assert.deepEqual(await told(id), ["introduction.proposed"]);
});

/** All that somebody may read around an introduction, without the forms' one-use keys. */
async function read(person: TestPerson, id: number, needId?: number): Promise<string> {
  const about = needId ? [`/besoins/${needId}`, `/besoins/${needId}/fil`] : [];
  const paths = ["/", `/mises-en-relation/${id}`, `/mises-en-relation/${id}/etat`, ...about];
  const texts = [];
  for (const path of [...paths, "/entraide", `/membres/${here.bilal.id}`]) {
    let answer = await world.get(path, person);
    if (answer.status === 301) answer = await world.get(answer.headers.get("location")!, person);
    texts.push(`${path} ${answer.status} ${await answer.text()}`);
  }
  const token = await world.tokenFor(person, "read");
  const api = [`/introductions/${id}`, "/introductions"];
  const matches = needId ? [`/needs/${needId}/matches`, `/needs/${needId}/thread`] : [];
  for (const path of [...api, ...matches])
    texts.push(await (await world.api("GET", `/api/v1${path}`, token)).text());
  return texts
    .join("\n")
    .replace(/value="[0-9a-f-]{36}"/g, "")
    .replace(/"requestId":"[^"]+"|<code>[^<]+<\/code>/g, "");
}

const undo = (id: number, personId: number) =>
  as(here.aicha).db.transaction(({ query }) =>
    query
      .updateTable("introduction_person")
      .set({ declined_at: null, answered_by_id: null })
      .where("introduction_id", "=", id)
      .where("person_id", "=", personId)
      .execute(),
  );

/** Everyone but who declines reads the same, to the byte, as if she had said nothing. */
async function isUnseen(id: number, decliner: TestPerson, needId?: number) {
  const others = [here.aicha, here.bilal, here.chloe, here.dario].filter(
    (person) => person !== decliner,
  );
  const all = async () => {
    const texts = [];
    for (const person of others) texts.push(await read(person, id, needId));
    return texts;
  };
  const silent = await all();
  const events = (await here.events()).length;
  await answerIntroduction(as(decliner), id, "no");
  assert.deepEqual(await all(), silent, "while it waits");
  assert.equal((await here.events()).length, events, "nothing is told");
  await atTheEnd();
  const declined = await all();
  await undo(id, decliner.id);
  assert.deepEqual(declined, await all(), "after its end");
}

test("a no about a need is read by nobody, while it waits and after its end", async () => {
  const { id: needId } = await need(here.bilal, "Accorder un piano");
  const { id } = await proposeIntroduction(as(here.dario), { needId, helperId: here.chloe.id });
  await answerIntroduction(as(here.bilal), id, "yes");
  await isUnseen(id, here.chloe, needId);
});

test("nor is the no of one among three, whatever the two others said", async () => {
  const { bilal, chloe, dario } = here;
  const both = await meet(here.aicha, [bilal, chloe, dario], "Le marché");
  for (const person of [bilal, dario]) await answerIntroduction(as(person), both.id, "yes");
  await isUnseen(both.id, chloe);
  const none = await meet(here.aicha, [bilal, chloe, dario], "Le four à pain");
  await isUnseen(none.id, chloe);
});

test("nor is it learnt by proposing the same again", async () => {
  const { id: needId } = await need(here.bilal, "Affûter des couteaux");
  const proposal = { needId, helperId: here.chloe.id };
  const silent = await proposeIntroduction(as(here.dario), proposal);
  await answerIntroduction(as(here.chloe), silent.id, "no");
  assert.deepEqual(await proposeIntroduction(as(here.dario), proposal), silent);
  // Who has the same idea later reads what the first one reads.
  assert.deepEqual(await proposeIntroduction(as(here.aicha), proposal), silent);
  assert.equal(await stands(here.aicha, silent.id), "pending");
  await atTheEnd();
  const next = await proposeIntroduction(as(here.dario), proposal);
  assert.notEqual(next.id, silent.id);
  assert.equal(await stands(here.chloe, next.id), "asked");
});

test("proposed once more by one of them, it is her yes", async () => {
  const { id: needId } = await need(here.bilal, "Tailler une haie");
  const { id } = await proposeIntroduction(as(here.aicha), { needId, helperId: here.chloe.id });
  await answerIntroduction(as(here.chloe), id, "no");
  assert.equal((await helps(here.chloe, needId)).id, id);
  await answerIntroduction(as(here.bilal), id, "yes");
  assert.equal(await stands(here.chloe, id), "accepted");
});

test("several people help with one need, each in her own time", async () => {
  const { id: needId } = await need(here.bilal, "Repeindre la salle");
  const [one, other] = [await helps(here.chloe, needId), await helps(here.dario, needId)];
  for (const { id } of [one, other]) await answerIntroduction(as(here.bilal), id, "yes");
  assert.equal(await stands(here.chloe, one.id), "accepted");
  await stepBack(as(here.dario), other.id);
  assert.equal(await stands(here.chloe, one.id), "accepted");
  assert.equal(await stands(here.dario, other.id), "stepped-back");
  const page = async (person: TestPerson) =>
    (await world.get(`/besoins/${needId}-repeindre-la-salle`, person)).text();
  assert.match(await page(here.bilal), /Avec Chloé/);
  assert.doesNotMatch(await page(here.bilal), /Dario/);
  const thread = await (await world.get(`/besoins/${needId}/fil`, here.bilal)).text();
  assert.doesNotMatch(thread, /Dario/);
});

test("who steps back from three leaves the two others in touch; twice is once", async () => {
  const { bilal, chloe, dario } = here;
  const { id } = await meet(bilal, [bilal, chloe, dario], "Un four");
  for (const person of [chloe, dario]) await answerIntroduction(as(person), id, "yes");
  await Promise.all([stepBack(as(dario), id), stepBack(as(dario), id)]);
  assert.equal(await stands(bilal, id), "accepted");
  assert.deepEqual(
    (await seen(bilal, id)).people.map(({ personId }) => personId),
    [bilal.id, chloe.id],
  );
  assert.deepEqual((await told(id)).slice(2), ["introduction.left"]);
  await confirmMeeting(as(chloe), id);
  assert.equal(await stands(dario, id), "stepped-back");
  await assert.rejects(stepBack(as(chloe), id), Conflict);
});

test("help taken back before the answer spares the wait; a stranger takes back nothing", async () => {
  const { id: needId } = await need(here.bilal, "Porter un buffet");
  const { id } = await helps(here.chloe, needId);
  await assert.rejects(stepBack(as(here.dario), id), NotFound);
  await stepBack(as(here.chloe), id);
  assert.equal(await stands(here.bilal, id), "ended");
});

test("a yes and a stepping back at once agree on who is there", async () => {
  const { id: needId } = await need(here.bilal, "Monter une serre");
  const { id } = await helps(here.chloe, needId);
  await Promise.allSettled([
    answerIntroduction(as(here.bilal), id, "yes"),
    stepBack(as(here.chloe), id),
  ]);
  assert.equal(await stands(here.bilal, id), "ended");
  assert.notEqual(await stands(here.chloe, id), "accepted");
});

test("two yes at once put in touch once; two proposals at once are one", async () => {
  const { bilal, chloe } = here;
  const [one, other] = await Promise.all([
    meet(here.aicha, [bilal, chloe], "La pêche"),
    meet(here.dario, [chloe, bilal], "la pêche"),
  ]);
  assert.equal(one.id, other.id);
  await Promise.all([bilal, chloe].map((person) => answerIntroduction(as(person), one.id, "yes")));
  assert.deepEqual(await told(one.id), ["introduction.proposed", "introduction.accepted"]);
});

test("whom one may contact directly is not asked first, nor is anybody where all may", async () => {
  const kim = await arrives("Kim");
  const direct = (person: TestPerson, how: string) =>
    as(person).db.transaction(({ query }) =>
      query
        .updateTable("person")
        .set({ direct_since: world.clock(), direct_how: how })
        .where("id", "=", person.id)
        .execute(),
    );
  await direct(kim, "au 0596 00 00 00");
  const { id: needId } = await need(here.bilal, "Réparer une chaise");
  const { id } = await proposeIntroduction(as(here.bilal), { needId, helperId: kim.id });
  assert.equal(await stands(here.bilal, id), "accepted");
  assert.deepEqual(await told(id), ["introduction.proposed", "introduction.accepted"]);
  const page = await (await world.get(`/mises-en-relation/${id}`, here.bilal)).text();
  assert.match(page, /0596/);
  // Where one of them is to be asked, all are.
  const asked = await meet(here.aicha, [kim, here.chloe], "Des chaises");
  assert.equal(await stands(kim, asked.id), "asked");
});

test("who is full or away is not asked to meet, nor one alone, four, or nobody of here", async () => {
  const away = await arrives("Line", { load: "away" });
  await assert.rejects(meet(here.aicha, [away, here.bilal]), Conflict);
  await assert.rejects(meet(here.aicha, [here.bilal, here.bilal]), Forbidden);
  const four = [here.aicha, here.bilal, here.chloe, here.dario];
  await assert.rejects(meet(here.aicha, four), Forbidden);
  const elsewhere = await world.community();
  await assert.rejects(meet(here.aicha, [here.bilal, elsewhere.chloe]), NotFound);
});

test("what the proposer reads never says what the others answered", async () => {
  const { id } = await meet(here.aicha, [here.bilal, here.dario], "Le solfège");
  for (const person of [here.bilal, here.dario]) await answerIntroduction(as(person), id, "yes");
  assert.equal(await stands(here.aicha, id), "pending");
  const page = await (await world.get(`/mises-en-relation/${id}`, here.aicha)).text();
  assert.doesNotMatch(page, /demo\.example/);
  const ref = { kind: "introduction", id };
  const found = (person: TestPerson) => {
    const acting = as(person);
    return acting.db.reading((db) => world.platform.subjects.findOne({ ...acting, db }, ref));
  };
  assert.equal(await found(here.aicha), undefined);
  assert.deepEqual((await found(here.bilal))?.people, [here.bilal.id, here.dario.id]);
});

test("a conversation is about an introduction only once people are in touch", async () => {
  const { id } = await meet(here.bilal, [here.bilal, here.chloe], "La vannerie");
  const find = (person: TestPerson, kind: string) => {
    const acting = as(person);
    return acting.db.reading((db) =>
      world.platform.subjects.findOne({ ...acting, db }, { kind, id }),
    );
  };
  assert.equal(await find(here.bilal, "introduction"), undefined);
  assert.ok(await find(here.bilal, "proposal"));
  assert.equal(await find(here.dario, "proposal"), undefined);
  await answerIntroduction(as(here.chloe), id, "yes");
  assert.ok(await find(here.bilal, "introduction"));
  await stepBack(as(here.chloe), id);
  for (const person of [here.bilal, here.chloe])
    assert.equal(await find(person, "introduction"), undefined);
});

test("her relay answers for who never signs in, and nobody else but a facilitator", async () => {
  const { aicha, bilal, chloe, dario, rosalie } = here;
  await appointRelay(as(aicha), rosalie.id, { relay: dario.id, consent: "au marché" });
  const { id } = await meet(chloe, [chloe, rosalie], "Le manioc");
  const page = (person: TestPerson) => world.get(`/mises-en-relation/${id}`, person);
  assert.equal((await page(bilal)).status, 404);
  assert.match(await (await page(dario)).text(), /Vous répondez pour Rosalie/);
  const pour = String(rosalie.id);
  const answer = (person: TestPerson) =>
    world.post(`/mises-en-relation/${id}/reponse`, person, { answer: "yes", pour });
  assert.equal((await answer(bilal)).status, 403);
  assert.equal((await answer(dario)).status, 303);
  assert.equal(await stands(chloe, id), "accepted");
  await confirmMeeting(actingFor(dario, rosalie), id);
  assert.equal(await stands(chloe, id), "met");
});
