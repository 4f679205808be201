import { becomeAcquainted } from "#members";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { openTopic } from "../topics/open-topic.ts";
import { sayInThread, type MessageEntry } from "./say.ts";
import { latestMessages } from "./queries.ts";

let world: TestApp;
let here: TestCommunity;
let topic: { kind: string; id: number };
let thread: string;

before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  here = await world.community();
  const { id } = await openTopic(world.actingAs(here.bilal), { title: "Greffer au frais ?" });
  topic = { kind: "topic", id };
  thread = `${here.here.prefix}/echanges/topic-${id}`;
});

const says = (person: TestPerson, text: string, more: Partial<MessageEntry> = {}) =>
  sayInThread(world.actingAs(person), { place: topic, text, ...more }, world.platform.subjects);
const pageOf = async (person: TestPerson, path = thread) => {
  const answer = await world.get(path, person);
  assert.equal(answer.status, 200, path);
  return answer.text();
};
const messages = () =>
  world.actingAs(here.bilal).db.reading((db) => latestMessages({ db }, topic, 100));
const stateOf = async (id: number) => (await messages()).find((one) => one.id === id)?.state;
const opener = async () => (await messages()).at(-1)!;
const act = (id: number, what: string) => `${here.here.prefix}/echanges/messages/${id}/${what}`;

test("a member says something, comes back to the thread, and all members read it", async () => {
  const answer = await world.post(`${thread}/messages`, here.chloe, { text: "Bonjour <b>" });
  assert.equal(answer.status, 303);
  assert.match(answer.headers.get("location")!, /\/echanges\/topic-\d+#message-\d+$/);
  assert.match(answer.headers.get("set-cookie")!, /flash/);
  const page = await pageOf(here.dario);
  assert.match(page, /Bonjour &lt;b>/);
  assert.match(page, /Chloé Rose/);
});

test("the same form sent twice says it once; other words are another message", async () => {
  for (const text of ["Oui", "Oui", "Non"])
    await world.post(`${thread}/messages`, here.chloe, { text, cle: "k1" });
  assert.deepEqual(
    (await messages()).map(({ text }) => text),
    ["Non", "Oui", ""],
  );
});

test("an empty message is refused with what was chosen kept, and a too long one too", async () => {
  const empty = await world.post(`${thread}/messages`, here.chloe, { text: " ", kind: "blocker" });
  assert.equal(empty.status, 422);
  const page = await empty.text();
  assert.match(page, /Il manque votre message/);
  assert.match(page, /value="blocker" selected/);
  const long = await world.post(`${thread}/messages`, here.chloe, { text: "a".repeat(4001) });
  assert.equal(long.status, 422);
});

test("who sees no subject finds no thread: unknown, somebody else's page, a page of a person", async () => {
  const stranger = await world.get(thread);
  assert.equal(stranger.status, 303);
  for (const ref of ["topic-9999", `person-${here.chloe.id}`, "need-1", "rien"]) {
    const path = `${here.here.prefix}/echanges/${ref}`;
    assert.equal((await world.get(path, here.bilal)).status, 404, ref);
    assert.equal((await world.get(`${path}/messages`, here.bilal)).status, 404, ref);
    assert.equal((await world.post(`${path}/messages`, here.bilal, { text: "x" })).status, 404);
  }
});

test("a reply by another shows that someone is on it; what helped answers it", async () => {
  const ask = await opener();
  assert.equal(ask.state, "open");
  await says(here.bilal, "J'oubliais : il fait chaud.");
  assert.equal(await stateOf(ask.id), "open");
  const reply = await says(here.chloe, "Un sachet humide.");
  assert.equal(await stateOf(ask.id), "taken");
  assert.match(await pageOf(here.bilal), /C'est ce qui m'a aidé|C&#39;est ce qui m|C’est ce qui m/);
  assert.doesNotMatch(await pageOf(here.dario), /\/aide"/);
  const marked = await world.post(act(reply.id, "aide"), here.bilal, { ask: String(ask.id) });
  assert.equal(marked.status, 303);
  assert.equal(await stateOf(ask.id), "answered");
  await world.post(act(reply.id, "aide"), here.bilal, { ask: String(ask.id), off: "oui" });
  assert.equal(await stateOf(ask.id), "taken");
});

test("only who asked says what helped; only they and facilitators set it aside and reopen it", async () => {
  const ask = await opener();
  const reply = await says(here.chloe, "Un sachet humide.");
  for (const person of [here.chloe, here.dario, here.aicha]) {
    const marked = await world.post(act(reply.id, "aide"), person, { ask: String(ask.id) });
    assert.equal(marked.status, 403, person.name);
  }
  const aside = await world.post(act(ask.id, "etat"), here.chloe, { state: "aside" });
  assert.equal(aside.status, 403);
  assert.equal((await world.post(act(ask.id, "etat"), here.aicha, { state: "aside" })).status, 303);
  assert.equal(await stateOf(ask.id), "aside");
  assert.match(await pageOf(here.dario), /Mis de côté par Aïcha Madi/);
  await world.post(act(ask.id, "etat"), here.bilal, { state: "open" });
  assert.match(await pageOf(here.dario), /Rouvert/);
});

test("what one says without a name leads to nobody, not even for facilitators", async () => {
  await world.post(`${thread}/messages`, here.chloe, {
    text: "Je n'ose pas le dire.",
    kind: "blocker",
    unnamed: "oui",
  });
  for (const person of [here.aicha, here.bilal, here.dario])
    for (const path of [thread, `${thread}/messages`, `${here.here.prefix}/echanges`]) {
      const page = await pageOf(person, path);
      assert.match(page, /n'ose pas|n’ose pas/);
      assert.match(page, /une personne/);
      assert.doesNotMatch(page, /Chloé|chloe/, `${person.name} ${path}`);
      assert.doesNotMatch(page, new RegExp(`membres/${here.chloe.id}\\b`));
    }
  assert.match(await pageOf(here.chloe), /vous, sans votre nom/);
});

test("a topic asked without a name hides its author in its thread too", async () => {
  const answer = await world.post(`${here.here.prefix}/echanges/nouveau`, here.chloe, {
    title: "Comment refuser sans blesser ?",
    unnamed: "oui",
  });
  const page = answer.headers.get("location")!;
  const ref = `topic-${/sujets\/(\d+)/.exec(page)![1]}`;
  const own = `${here.here.prefix}/echanges/${ref}`;
  await world.post(`${own}/messages`, here.chloe, { text: "Je précise : à une amie." });
  await world.post(
    act(Number(/message-(\d+)/.exec(await pageOf(here.bilal, own))![1]), "reaction"),
    here.bilal,
    { kind: "thanks" },
  );
  for (const person of [here.aicha, here.bilal])
    for (const path of [page, own, `${own}/messages`, `${here.here.prefix}/echanges`]) {
      const shown = await pageOf(person, path);
      assert.match(shown, /la personne qui demande/, path);
      assert.doesNotMatch(shown, /Chloé|chloe/, `${person.name} ${path}`);
    }
});

test("a reply by name of who asked without a name moves the ask like anybody's", async () => {
  const { id } = await says(here.chloe, "Je bloque.", { kind: "blocker", unnamed: true });
  await says(here.chloe, "Moi aussi, ça m'intéresse.");
  assert.equal(await stateOf(id), "taken");
});

test("one's words are changed, the former ones stay readable, and two changes at once show both", async () => {
  const { id } = await says(here.chloe, "Un sachet.");
  const form = act(id, "modification");
  const first = await world.post(form, here.chloe, { text: "Un sachet humide.", version: "1" });
  assert.equal(first.status, 303);
  assert.match(await pageOf(here.dario), /modifié le/);
  assert.match(await pageOf(here.dario, act(id, "versions")), /Un sachet\./);
  const second = await world.post(form, here.chloe, { text: "Un sachet sec.", version: "1" });
  assert.equal(second.status, 409);
  const both = await second.text();
  assert.match(both, /Un sachet humide\./);
  assert.match(both, /Un sachet sec\./);
  for (const person of [here.bilal, here.aicha])
    assert.equal((await world.post(form, person, { text: "Non", version: "2" })).status, 403);
});

test("one's words are taken back with their versions, and their place stays", async () => {
  const { id } = await says(here.chloe, "Un secret.");
  await world.post(act(id, "modification"), here.chloe, { text: "Rien.", version: "1" });
  assert.equal((await world.post(act(id, "retrait"), here.aicha)).status, 403);
  assert.equal((await world.post(act(id, "retrait"), here.chloe)).status, 303);
  const page = await pageOf(here.dario);
  assert.match(page, /Message retiré par son auteur/);
  assert.doesNotMatch(page + (await pageOf(here.dario, act(id, "versions"))), /secret|Rien\./);
});

test("a reaction is one press, taken back by another, and shows who reacted", async () => {
  const { id } = await says(here.chloe, "Un sachet.");
  const press = (off = "") =>
    world.post(act(id, "reaction"), here.dario, { kind: "thanks", off, ici: "sujet" });
  await press();
  const again = await press();
  assert.match(again.headers.get("location")!, /\/sujets\/\d+-greffer-au-frais#message-/);
  assert.match(await pageOf(here.bilal), /merci<small> \(Dario Ngo\)/);
  await press("oui");
  assert.doesNotMatch(await pageOf(here.bilal), /\(Dario Ngo\)/);
  assert.equal((await world.post(act(id, "reaction"), here.chloe, { kind: "thanks" })).status, 403);
});

test("a member named by @ is linked and remembered; two of one name are not", async () => {
  await here.arrives({ firstName: "Bilal", lastName: "Autre", email: "b2@demo.example" });
  const { id } = await says(here.chloe, "Merci @aicha, @Bilal, @bilal haddad et @Personne !");
  const page = await pageOf(here.dario);
  assert.match(page, new RegExp(`<a href="[^"]*/membres/${here.aicha.id}-[^"]*">@aicha</a>`));
  assert.match(
    page,
    new RegExp(`<a href="[^"]*/membres/${here.bilal.id}-[^"]*">@bilal haddad</a>`),
  );
  assert.doesNotMatch(page, />@Bilal<|>@Personne/);
  assert.ok(id);
});

test("a facilitator notes for who never signs in; it shows to facilitators only", async () => {
  const fields = { text: "Il faut de l'ombre.", pour: String(here.rosalie.id) };
  assert.equal((await world.post(`${thread}/messages`, here.bilal, fields)).status, 403);
  assert.equal((await world.post(`${thread}/messages`, here.aicha, fields)).status, 303);
  assert.match(await pageOf(here.aicha), /Rosalie Jean.*noté par Aïcha Madi/s);
  const others = await pageOf(here.dario);
  assert.match(others, /Rosalie Jean/);
  assert.doesNotMatch(others, /noté par/);
});

test("a facilitator who notes without a name for someone hides her from the other facilitators", async () => {
  const nadia = await here.arrives({
    firstName: "Nadia",
    email: "nadia@demo.example",
    roles: ["facilitator"],
  });
  const fields = { text: "J'ai honte.", pour: String(here.rosalie.id), unnamed: "oui" };
  await world.post(`${thread}/messages`, here.aicha, fields);
  const { id } = (await messages())[0]!;
  assert.match(await pageOf(here.aicha), new RegExp(act(id, "modification")));
  const hers = await pageOf(nadia);
  assert.doesNotMatch(hers, /noté par/);
  assert.doesNotMatch(hers, new RegExp(act(id, "modification")));
  const tried = await world.post(act(id, "modification"), nadia, { text: "Non", version: "1" });
  assert.equal(tried.status, 403);
});

test("two people answering at the same moment lose no word", async () => {
  const people = [here.aicha, here.chloe, here.dario];
  await Promise.all(
    people.map(({ name }, index) =>
      world.post(`${thread}/messages`, people[index], { text: `Réponse de ${name}` }),
    ),
  );
  const page = await pageOf(here.bilal);
  for (const { name } of people) assert.match(page, new RegExp(`Réponse de ${name}`));
  assert.equal(await stateOf((await opener()).id), "taken");
});

test("members who know each other write to each other, and nobody else learns of it", async () => {
  const { prefix } = here.here;
  const memberPage = `${prefix}/membres/${here.chloe.id}-chloe-rose`;
  assert.doesNotMatch(await pageOf(here.bilal, memberPage), /Écrire à/);
  const fields = { person: String(here.chloe.id), text: "Tu viens ?" };
  assert.equal((await world.post(`${prefix}/conversations`, here.bilal, fields)).status, 404);
  const acting = world.actingAs(here.bilal);
  await acting.db.transaction((db) =>
    becomeAcquainted({ db, clock: world.clock }, [here.bilal.id, here.chloe.id]),
  );
  assert.match(await pageOf(here.bilal, memberPage), /Écrire à Chloé/);
  const begun = await world.post(`${prefix}/conversations`, here.bilal, fields);
  const at = begun.headers.get("location")!;
  const ref = `conversation-${/(\d+)$/.exec(at)![1]}`;
  const veiled = { text: "Devine.", unnamed: true };
  const subject = { kind: "conversation", id: Number(ref.split("-")[1]) };
  const token = await world.tokenFor(here.bilal, "write");
  const hidden = await world.api("POST", `${prefix}/api/v1/messages`, token, {
    ...veiled,
    subject,
  });
  assert.equal(hidden.status, 409, "between two, each would know");
  assert.match(await pageOf(here.chloe, at), /Tu viens \?|Tu viens\s\?/);
  assert.match(await pageOf(here.chloe, `${prefix}/conversations`), /Bilal Haddad/);
  for (const person of [here.aicha, here.dario]) {
    for (const path of [at, `${prefix}/echanges/${ref}`, `${prefix}/echanges/${ref}/messages`])
      assert.equal((await world.get(path, person)).status, 404, path);
    const written = await world.post(`${prefix}/echanges/${ref}/messages`, person, { text: "x" });
    assert.equal(written.status, 404);
  }
  for (const person of [here.aicha, here.dario, here.bilal])
    assert.doesNotMatch(await pageOf(person, `${prefix}/echanges`), /Tu viens/);
});

test("a thread goes back page by page, each message shown once", async () => {
  const acting = world.actingAs(here.chloe);
  await acting.db.transaction(async (db) => {
    for (let number = 1; number <= 70; number++)
      await sayInThread({ ...acting, db }, { place: topic, text: `mot-${number}-` });
  });
  const seen: string[] = [];
  let path: string | undefined = thread;
  while (path) {
    const page: string = await pageOf(here.bilal, path);
    seen.push(...[...page.matchAll(/mot-(\d+)-/g)].map(([, number]) => number!).reverse());
    path = /href="([^"#]*\?jusqua=\d+)#[^"]*">Voir ce qui/.exec(page)?.[1];
  }
  assert.deepEqual(
    seen,
    Array.from({ length: 70 }, (_, index) => String(70 - index)),
  );
});
