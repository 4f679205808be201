import type { Waiting } from "#kernel/awaiting";
import { Conflict, Forbidden, NotFound } from "#kernel/errors";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { contributionsFor, latestContributions } from "../queries.ts";
import { acceptNaming, declineNaming } from "./answer.ts";
import { nameHelp, type NamingEntry } from "./name-help.ts";

let world: TestApp;
let cast: TestCommunity;
let prefix: string;

before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  cast = await world.community();
  prefix = cast.here.prefix;
});

const as = (person: TestPerson) => world.actingAs(person);
const lines = () => as(cast.bilal).db.reading((db) => latestContributions({ db }, "all", 10));

async function named(fields: Partial<NamingEntry> = {}, by = cast.bilal): Promise<number> {
  const cleaning = { what: "nettoyer la cuisine", doneOn: "2026-03-01" };
  const people = [cast.chloe.id];
  const { ids } = await nameHelp(as(by), {
    kind: "time",
    minutes: 90,
    people,
    ...cleaning,
    ...fields,
  });
  return ids[0]!;
}

const corrected = {
  kind: "time",
  minutes: 60,
  way: "unpaid",
  employer: "",
  what: "nettoyer la cuisine, avec Dario",
  doneOn: "2026-03-01",
} as const;

const form = (fields: Record<string, string> = {}) => ({
  others: "Chloé",
  what: "nettoyer la cuisine",
  duration: "1 h 30",
  doneOn: "2026-03-01",
  ...fields,
});

const pageOf = async (path: string, person: TestPerson) =>
  (await world.get(prefix + path, person)).text();

async function waitingFor(person: TestPerson) {
  const found: Waiting[] = [];
  await as(person).db.reading(async (db) => {
    for (const source of world.platform.awaits)
      found.push(...(await source.find({ ...as(person), db }, 5)));
  });
  return found.filter(({ key }) => key.startsWith("economy."));
}

test("Bilal names Chloé's hour and a half; she corrects it, accepts, and it is hers", async () => {
  const { bilal, chloe } = cast;
  const sent = await world.post(`${prefix}/coups-de-main/nommes`, bilal, form());
  assert.equal(sent.status, 303);
  const [waiting] = await waitingFor(chloe);
  assert.equal(
    waiting!.reason,
    "Bilal Haddad a remarqué votre coup de main\u00a0: nettoyer la cuisine",
  );
  assert.deepEqual(await lines(), []);
  const page = await (await world.get(waiting!.href, chloe)).text();
  assert.match(page, /value="1\sh\s30"/);
  const answer = form({ duration: "2 h", kind: "time" });
  const accepted = await world.post(`${waiting!.href}/acceptation`, chloe, answer);
  assert.match(accepted.headers.get("location")!, /economie#mes-coups-de-main$/);
  const [line] = await lines();
  assert.deepEqual(
    [line!.personId, line!.namedById, line!.kind === "time" && line!.minutes],
    [chloe.id, bilal.id, 120],
  );
  assert.deepEqual(await waitingFor(chloe), []);
});

test("until she answers only the person named reads it; nobody else finds, accepts or declines it", async () => {
  const { aicha, bilal, chloe, dario } = cast;
  const id = await named();
  const path = `/coups-de-main/nommes/${id}`;
  assert.equal((await world.get(prefix + path, chloe)).status, 200);
  for (const other of [aicha, bilal, dario]) {
    assert.equal((await world.get(prefix + path, other)).status, 404);
    assert.equal((await world.post(`${prefix}${path}/acceptation`, other, form())).status, 404);
    assert.equal((await world.post(`${prefix}${path}/refus`, other)).status, 404);
    await assert.rejects(acceptNaming(as(other), world.platform.subjects, id, corrected), NotFound);
    await assert.rejects(declineNaming(as(other), world.platform.subjects, id), NotFound);
    assert.deepEqual(await waitingFor(other), []);
    assert.doesNotMatch(await pageOf("/economie", other), /nettoyer/);
  }
  assert.deepEqual(await lines(), []);
  await acceptNaming(as(chloe), world.platform.subjects, id, corrected);
  assert.match(await pageOf("/economie", dario), /nettoyer la cuisine, avec Dario/);
});

test("a refusal is told to nobody: no event, nothing on any page, as if she had not answered", async () => {
  const { bilal, chloe } = cast;
  await named();
  const before = await pageOf("/economie", bilal);
  const [waiting] = await waitingFor(chloe);
  const events = (await cast.events()).length;
  assert.equal((await world.post(`${waiting!.href}/refus`, chloe)).status, 303);
  assert.equal((await cast.events()).length, events);
  assert.deepEqual(await waitingFor(chloe), []);
  assert.deepEqual(await lines(), []);
  const plain = (page: string) => page.replace(/name="cle" value="[^"]+"/g, "");
  assert.equal(plain(await pageOf("/economie", bilal)), plain(before));
});

test("two answers at once are one", async () => {
  const { chloe } = cast;
  const id = await named();
  const both = await Promise.allSettled([
    acceptNaming(as(chloe), world.platform.subjects, id, corrected),
    acceptNaming(as(chloe), world.platform.subjects, id, corrected),
    declineNaming(as(chloe), world.platform.subjects, id),
  ]);
  assert.equal(both.filter(({ status }) => status === "fulfilled").length, 1);
  assert.ok((await lines()).length <= 1);
  await assert.rejects(
    declineNaming(as(chloe), world.platform.subjects, id),
    (refusal) => refusal instanceof Conflict && refusal.code === "already-answered",
  );
});

test("the same answer sent twice is one, and leads to the same place", async () => {
  const { chloe, bilal } = cast;
  const path = `${prefix}/coups-de-main/nommes/${await named()}/acceptation`;
  for (let times = 0; times < 2; times++)
    assert.equal((await world.post(path, chloe, form({ cle: "k1" }))).status, 303);
  assert.equal((await lines()).length, 1);
  const declining = `${prefix}/coups-de-main/nommes/${await named({}, bilal)}/refus`;
  for (let times = 0; times < 2; times++)
    assert.equal((await world.post(declining, chloe, { cle: "k2" })).status, 303);
  assert.equal((await lines()).length, 1);
});

test("a facilitator answers for Rosalie, who has no screen, and not for who signs in", async () => {
  const { aicha, dario, rosalie } = cast;
  await named({ people: [rosalie.id] });
  const [waiting] = await waitingFor(aicha);
  assert.match(waiting!.reason, /Bilal Haddad a remarqué le coup de main de Rosalie Jean/);
  assert.deepEqual(await waitingFor(dario), []);
  assert.equal((await world.get(waiting!.href, dario)).status, 404);
  assert.equal((await world.get(waiting!.href, aicha)).status, 200);
  const accepted = await world.post(`${waiting!.href}/acceptation`, aicha, form());
  assert.equal(accepted.status, 303);
  const [line] = await lines();
  assert.deepEqual([line!.personId, line!.enteredById], [rosalie.id, aicha.id]);
});

test("several people are named at once, and each answers alone", async () => {
  const { chloe, dario } = cast;
  const both = form({ others: "chloe, Dario Ngo" });
  await world.post(`${prefix}/coups-de-main/nommes`, cast.bilal, both);
  const [hers] = await waitingFor(chloe);
  const [his] = await waitingFor(dario);
  assert.notEqual(hers!.href, his!.href);
  await world.post(`${hers!.href}/refus`, chloe);
  assert.equal((await waitingFor(dario)).length, 1);
});

test("the same form sent twice names once", async () => {
  for (let times = 0; times < 2; times++)
    await world.post(`${prefix}/coups-de-main/nommes`, cast.bilal, form({ cle: "k1" }));
  assert.equal((await waitingFor(cast.chloe)).length, 1);
});

test("a name nobody has, one that two have, oneself and no words come back to be corrected", async () => {
  const { bilal, chloe } = cast;
  const other = await cast.arrives({ firstName: "Chloé", lastName: "Lise", place: "Ducos" });
  const send = (fields: Record<string, string>) =>
    world.post(`${prefix}/coups-de-main/nommes`, bilal, form(fields));
  const unknown = await send({ others: "Zoé, Dario" });
  assert.equal(unknown.status, 422);
  const page = await unknown.text();
  assert.match(page, /aucun membre de ce nom\s: Zoé/);
  assert.match(page, new RegExp(`name="to" value="${cast.dario.id}" checked`));
  const two = await (await send({})).text();
  assert.match(two, /Plusieurs membres portent ce nom\s: Chloé/);
  for (const { id } of [chloe, other])
    assert.match(two, new RegExp(`type="checkbox" name="to" value="${id}"`));
  const cases: [Record<string, string>, RegExp][] = [
    [{ others: "Bilal" }, /Pour vous-même/],
    [{ others: "" }, /Dites de qui/],
    [{ others: "Dario", what: "" }, /Il manque quelques mots/],
    [{ others: "Dario", doneOn: "2026-03-09" }, /pas encore venu/],
    [{ others: "Dario", kind: "thing_lent", quantity: "0" }, /De 1 à 1000/],
  ];
  for (const [fields, sentence] of cases) {
    const answer = await send(fields);
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), sentence);
  }
  assert.deepEqual(await waitingFor(chloe), []);
  await assert.rejects(async () => named({ people: [bilal.id] }), Forbidden);
});

test("who named it need not know how long; the person says it, or is asked", async () => {
  const { chloe } = cast;
  const id = await named({ minutes: undefined });
  const path = `${prefix}/coups-de-main/nommes/${id}/acceptation`;
  const silent = await world.post(path, chloe, form({ duration: "" }));
  assert.equal(silent.status, 422);
  assert.match(await silent.text(), /Combien de temps, à peu près/);
  assert.equal((await world.post(path, chloe, form({ duration: "45 min" }))).status, 303);
});

test("someone of another community can neither be named nor answer", async () => {
  const elsewhere = await world.community("Une autre");
  await assert.rejects(named({ people: [elsewhere.chloe.id] }), NotFound);
  const id = await named();
  await assert.rejects(
    acceptNaming(as(elsewhere.chloe), world.platform.subjects, id, corrected),
    NotFound,
  );
});

test("the person named is told so, by a notice that says nothing once she has answered", async () => {
  const { chloe } = cast;
  const id = await named();
  const kind = world.platform.notices.find(({ name }) => name === "economy.help-named")!;
  const subject = { kind: "naming", id };
  const said = () =>
    as(chloe).db.reading(async (db) => {
      const acting = { ...as(chloe), db };
      const seen = await world.platform.subjects.findOne(acting, subject);
      return seen && kind.say(acting, { subject, eventId: 1, actorId: null, times: 1 }, seen);
    });
  assert.match((await said())!.sentence, /Bilal Haddad a remarqué votre coup de main/);
  await declineNaming(as(chloe), world.platform.subjects, id);
  assert.equal(await said(), undefined);
});

test("programs name, list, accept and decline as the pages do", async () => {
  const { bilal, chloe, dario } = cast;
  const ask = async (person: TestPerson, method: string, path: string, body?: unknown) =>
    world.api(method, `${prefix}/api/v1${path}`, await world.tokenFor(person, "write"), body);
  const help = { people: [chloe.id, dario.id], minutes: 90, what: "ranger", doneOn: "2026-03-01" };
  const made = await ask(bilal, "POST", "/namings", help);
  assert.equal(made.status, 201);
  const { ids } = (await made.json()) as { ids: number[] };
  const mine = async (person: TestPerson) =>
    ((await (await ask(person, "GET", "/namings")).json()) as { items: { id: number }[] }).items;
  assert.deepEqual(
    (await mine(chloe)).map(({ id }) => id),
    [ids[0]],
  );
  assert.deepEqual(await mine(bilal), []);
  const answer = { minutes: 60, what: "ranger", doneOn: "2026-03-01" };
  assert.equal((await ask(dario, "POST", `/namings/${ids[0]}/acceptance`, answer)).status, 404);
  assert.equal((await ask(chloe, "POST", `/namings/${ids[0]}/acceptance`, answer)).status, 201);
  assert.equal((await ask(dario, "POST", `/namings/${ids[1]}/refusal`)).status, 200);
  assert.equal((await ask(dario, "POST", `/namings/${ids[1]}/refusal`)).status, 409);
  const subject = { kind: "person", id: chloe.id };
  assert.deepEqual(await as(bilal).db.reading((db) => contributionsFor({ db }, subject)), []);
  assert.equal((await lines()).length, 1);
});
