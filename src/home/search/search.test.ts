import { beginConversation, openTopic, removeMessage, sayInThread } from "#discussions";
import { addSynonym, skillWithName } from "../../members/vocabulary/index.ts";
import { forgetUnsaidWords, keepSearchFresh } from "#kernel/search";
import { becomeAcquainted, placeSkill } from "#members";
import { publishNeed, publishOffer, tellOutcome } from "#needs";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

type Item = {
  kind: string;
  id: number;
  title: string;
  excerpt: string;
  words: string[];
  at: string | null;
};

/** What a person finds, as programs read it. */
async function finds(person: TestPerson, query: string): Promise<Item[]> {
  await keepSearchFresh(world.platform.database, world.platform.searchables);
  const token = await world.tokenFor(person, "read");
  const answer = await world.api("GET", `${person.community.prefix}/api/v1/search?${query}`, token);
  assert.equal(answer.status, 200, await answer.clone().text());
  return ((await answer.json()) as { items: Item[] }).items;
}
const titles = async (person: TestPerson, query: string) =>
  (await finds(person, query)).map(({ title }) => title);
const as = (person: TestPerson) => world.actingAs(person);

test("gender, inclusive forms, accents, plurals and typing errors are passed over", async () => {
  await publishNeed(as(here.bilal), { title: "Réunir des contributeur·rices du wiki" });
  for (const said of [
    "contributrice",
    "contributeurs",
    "CONTRIBUTEUR",
    "contribueur",
    "kontributeur",
    "reunir wiki",
  ])
    assert.deepEqual(
      await titles(here.chloe, `q=${encodeURIComponent(said)}`),
      ["Réunir des contributeur·rices du wiki"],
      said,
    );
  assert.deepEqual(await titles(here.chloe, "q=orchestre"), []);
});

test("the words that answer are told as they were written, in the part where they stand", async () => {
  const long = "Il pleut depuis ce matin. ".repeat(20);
  const details = `${long}Ma citerne déborde et j'arrose les l'avocatiers du voisin. ${long}`;
  await publishOffer(as(here.bilal), { title: "Prêter ma pompe", details });
  const [found] = await finds(here.chloe, "q=citernes+deborder");
  assert.deepEqual(found!.words.sort(), ["citerne", "déborde"]);
  assert.match(found!.excerpt, /^… .*citerne déborde.* …$/);
  assert.ok(found!.excerpt.length < 200);
});

test("one search finds people by skill, topics, messages, and what came of a need", async () => {
  await placeSkill(as(here.chloe), here.chloe.id, { skill: "Vannerie", position: "passes_on" });
  await openTopic(as(here.chloe), { title: "Où trouver de la vannerie ?" });
  const need = {
    kind: "need",
    ...(await publishNeed(as(here.bilal), { title: "Un panier solide" })),
  };
  await sayInThread(as(here.chloe), {
    place: need,
    text: "Au Morne, la vannerie tient vingt ans.",
  });
  const outcome = { happened: "Une journée de vannerie.", leftBehind: "", met: [] };
  await tellOutcome(as(here.bilal), need.id, outcome);
  const kinds = (await finds(here.aicha, "q=vannerie")).map(({ kind }) => kind);
  assert.deepEqual(kinds.sort(), ["message", "need", "person", "skill", "topic"]);
});

test("another name that a skill has leads to the people and the needs tied to it", async () => {
  await placeSkill(as(here.dario), here.dario.id, { skill: "Ferronnerie", position: "practises" });
  await publishNeed(as(here.bilal), { title: "Une grille, en ferronnerie" });
  assert.deepEqual(await titles(here.bilal, "q=forgeron"), []);
  const skill = await world.platform.database
    .of(here.here.id)
    .reading((db) => skillWithName(db, "Ferronnerie"));
  await addSynonym(as(here.aicha), skill!.id, "Forgeron");
  const found = await finds(here.bilal, "q=forgeronne");
  assert.deepEqual(found.map(({ kind }) => kind).sort(), ["need", "person", "skill"]);
});

test("what has all the words comes before what has some of them", async () => {
  await publishNeed(as(here.bilal), { title: "Accorder un piano" });
  await publishNeed(as(here.bilal), { title: "Accorder une guitare" });
  await publishNeed(as(here.bilal), { title: "Transporter un piano" });
  const [first, ...others] = await titles(here.chloe, "q=piano+accorder");
  assert.equal(first, "Accorder un piano");
  assert.deepEqual(others.sort(), ["Accorder une guitare", "Transporter un piano"]);
});

test("a search is narrowed to a kind, a place, a time", async () => {
  await publishNeed(as(here.bilal), { title: "Un four à pain", place: "Le Marin" });
  world.clock.pass({ days: 40 });
  await publishOffer(as(here.bilal), { title: "Mon four à pizza", place: "Sainte-Anne" });
  const found = (narrowed: string) => titles(here.chloe, `q=four${narrowed}`);
  assert.deepEqual((await found("")).sort(), ["Mon four à pizza", "Un four à pain"]);
  assert.deepEqual(await found("&kind=need"), ["Un four à pain"]);
  assert.deepEqual(await found("&place=marin"), ["Un four à pain"]);
  assert.deepEqual(await found("&place=ste-anne"), ["Mon four à pizza"]);
  for (const said of ["Marin", "le+marin", "97290+Le+Marin", "Le+Marin+(Martinique)"])
    assert.deepEqual(await found(`&place=${said}`), ["Un four à pain"], said);
  assert.deepEqual(await found("&since=month"), ["Mon four à pizza"]);
  assert.deepEqual(await found("&kind=need&since=month"), []);
});

test("the age of what blocks somebody is told by no date, and by no narrowing", async () => {
  await publishNeed(as(here.bilal), { title: "Mon turbine est en panne", aim: "blocker" });
  world.clock.pass({ days: 90 });
  const [found] = await finds(here.chloe, "q=turbine&since=week");
  assert.equal(found!.at, null);
});

test("a long list goes on by a cursor, without a double nor a hole", async () => {
  for (let number = 1; number <= 7; number++)
    await publishNeed(as(here.bilal), { title: `Kayak numéro ${number}` });
  await finds(here.chloe, "q=kayak");
  const token = await world.tokenFor(here.chloe, "read");
  const seen: string[] = [];
  let cursor = "";
  for (let pages = 0; pages < 4; pages++) {
    const answer = await world.api("GET", `/api/v1/search?q=kayak&limit=3${cursor}`, token);
    const page = (await answer.json()) as { items: Item[]; next: string | null };
    seen.push(...page.items.map(({ title }) => title));
    if (!page.next) break;
    cursor = `&cursor=${encodeURIComponent(page.next)}`;
  }
  assert.equal(seen.length, 7);
  assert.equal(new Set(seen).size, 7);
});

test("what was taken back or changed is found no more by what it said", async () => {
  const topic = await openTopic(as(here.bilal), { title: "Un sujet", text: "Des xylophones ?" });
  assert.equal((await finds(here.chloe, "q=xylophone")).length, 1);
  await removeMessage(as(here.bilal), topic.messageId);
  assert.deepEqual(await finds(here.chloe, "q=xylophone"), []);
  const count = async () => {
    const db = world.platform.database.of(here.here.id);
    await db.transaction(forgetUnsaidWords);
    return db.reading((db) => db.execute("select word from search_word where word like 'xyloph%'"));
  };
  assert.deepEqual(await count(), []);
});

test("one finds only what one may see", async () => {
  const chosen = { audience: "chosen" as const, readers: [here.dario.id] };
  await publishNeed(as(here.bilal), { title: "Mon secret de zircon", ...chosen });
  await publishNeed(as(here.bilal), { title: "Du zircon pour tous", audience: "everyone" });
  await publishNeed(as(here.bilal), { title: "Du zircon entre nous" });
  assert.equal((await finds(here.bilal, "q=zircon")).length, 3);
  assert.equal((await finds(here.dario, "q=zircon")).length, 3);
  assert.equal((await finds(here.chloe, "q=zircon")).length, 2);
  assert.equal((await finds(here.aicha, "q=zircon")).length, 2);
  const visitor = await (await world.get("/recherche?q=zircon")).text();
  assert.match(visitor, /zircon<\/mark> pour tous/);
  assert.doesNotMatch(visitor, /entre nous|secret/);
  const elsewhere = await world.community();
  assert.deepEqual(await finds(elsewhere.bilal, "q=zircon"), []);
});

test("what two people write to each other is found by these two", async () => {
  const { database } = world.platform;
  await database
    .of(here.here.id)
    .transaction((db) =>
      becomeAcquainted({ db, clock: world.clock }, [here.bilal.id, here.dario.id]),
    );
  const { id } = await beginConversation(as(here.dario), here.bilal.id);
  await sayInThread(as(here.bilal), {
    place: { kind: "conversation", id },
    text: "Le mot: kaolin.",
  });
  assert.equal((await finds(here.bilal, "q=kaolin")).length, 1);
  assert.deepEqual(await finds(here.aicha, "q=kaolin"), []);
});

test("who said something without a name is not found by it, nor it by her", async () => {
  const need = await publishNeed(as(here.bilal), { title: "Sortir de mes dettes", hidden: true });
  const found = await finds(here.chloe, "q=bilal");
  assert.ok(found.some(({ kind, id }) => kind === "person" && id === here.bilal.id));
  assert.ok(!found.some(({ kind, id }) => kind === "need" && id === need.id));
  const [debts] = await finds(here.chloe, "q=dettes");
  assert.equal(debts!.id, need.id);
  assert.ok(!JSON.stringify(debts).includes("Bilal"));
});

test("a page says what to do when nothing is found, and refuses no words", async () => {
  const none = await (await world.get("/recherche?q=qwertyuiop", here.chloe)).text();
  assert.match(none, /Rien ici ne parle de/);
  assert.match(none, /besoins\/nouveau\?titre=qwertyuiop/);
  for (const words of [
    "%",
    "' | !",
    "\\",
    "a".repeat(500),
    "· - ·",
    "<script>",
    "le la les",
    "\0",
  ]) {
    const answer = await world.get(`/recherche?q=${encodeURIComponent(words)}`, here.chloe);
    assert.equal(answer.status, 200, words);
    assert.doesNotMatch(await answer.text(), /<script>/, words);
  }
});
