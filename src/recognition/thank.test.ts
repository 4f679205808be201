import type { Acting, CommunityHere } from "#kernel/acting";
import { Forbidden, NotFound } from "#kernel/errors";
import { testDatabase, type TestDatabase } from "#test/database.ts";
import { actingAs, characters, settle, type Character, type TestPerson } from "#test/people.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { render } from "preact-render-to-string";
import type { VNode } from "preact";
import { thanksAbout, thanksTo } from "./queries.ts";
import { thank, type ThanksEntry } from "./thank.ts";
import { onAnything } from "./thread.tsx";

let world: TestDatabase;
let here: CommunityHere;
let people: Record<"aicha" | "bilal" | "chloe" | "dario" | "rosalie", TestPerson>;

let now = new Date("2026-03-03T12:00:00Z");
const clock = () => now;
const pruning = { kind: "need", id: 12 };
const subject = { ...pruning, title: "Tailler", url: "/besoins/12", people: [] };

before(async () => {
  world = await testDatabase();
});
after(() => world.close());
beforeEach(async () => {
  here = await newCommunity();
  const { aicha, bilal, chloe, dario, rosalie } = characters;
  people = {
    aicha: await settled(aicha),
    bilal: await settled(bilal),
    chloe: await settled(chloe),
    dario: await settled(dario),
    rosalie: await settled(rosalie),
  };
});

async function newCommunity(): Promise<CommunityHere> {
  const id = await world.community();
  return {
    id,
    name: "L'Atelier",
    sentence: "",
    prefix: "",
    zone: "America/Martinique",
    creole: false,
  };
}

function settled(character: unknown): Promise<TestPerson> {
  const db = world.database.of(here.id);
  return db.transaction((db) => settle(db, here, clock, character as Character));
}

function as(person: TestPerson): Acting {
  return actingAs(person, world.database.of(person.community.id), clock);
}

function read<Result>(person: TestPerson, work: (acting: Acting) => Promise<Result>) {
  const acting = as(person);
  return acting.db.reading((db) => work({ ...acting, db }));
}

function thanksFor(...thanked: TestPerson[]): ThanksEntry {
  return { to: thanked.map(({ id }) => id), words: "Merci pour la taille !", subject: pruning };
}

const about = (looking: Acting) => thanksAbout(looking, pruning);

test("one thanks several people at once, and it is told without the words", async () => {
  const { bilal, chloe, dario } = people;
  const { id } = await thank(as(bilal), thanksFor(chloe, dario, chloe));
  assert.deepEqual(await read(bilal, about), [
    {
      id,
      fromId: bilal.id,
      enteredById: bilal.id,
      to: [chloe.id, dario.id],
      words: "Merci pour la taille !",
      subject: pruning,
      saidAt: now,
    },
  ]);
  const [event] = await events();
  assert.deepEqual(event, {
    actor_id: bilal.id,
    on_behalf_of_id: null,
    subject_kind: "thanks",
    subject_id: id,
    payload: { to: [chloe.id, dario.id], subjectKind: "need", subjectId: 12 },
  });
});

test("Rosalie's thanks, noted by a facilitator, are Rosalie's, and may go to the facilitator", async () => {
  const { aicha, rosalie } = people;
  const acting = { ...as(aicha), onBehalfOf: { id: rosalie.id } };
  await thank(acting, thanksFor(aicha));
  const [said] = await read(aicha, about);
  assert.equal(said!.fromId, rosalie.id);
  const [event] = await events();
  assert.equal(event!["actor_id"], aicha.id);
  assert.equal(event!["on_behalf_of_id"], rosalie.id);
});

test("nobody thanks themselves, alone or among others, nor through a facilitator", async () => {
  const { aicha, bilal, chloe, rosalie } = people;
  await assert.rejects(async () => thank(as(bilal), thanksFor(bilal)), Forbidden);
  await assert.rejects(async () => thank(as(bilal), thanksFor(chloe, bilal)), Forbidden);
  const acting = { ...as(aicha), onBehalfOf: { id: rosalie.id } };
  await assert.rejects(async () => thank(acting, thanksFor(rosalie)), Forbidden);
  await assert.rejects(async () => thank(as(bilal), thanksFor()), Forbidden);
  assert.deepEqual(await read(bilal, about), []);
  await thank(as(bilal), thanksFor(chloe));
  assert.equal((await read(bilal, about)).length, 1);
});

test("someone of another community, or who has left, can't be thanked, and nothing is kept", async () => {
  const { bilal, chloe, dario } = people;
  const ours = here;
  here = await newCommunity();
  const stranger = await settled({ firstName: "Inès" });
  await assert.rejects(thank(as(bilal), thanksFor(chloe, stranger)), NotFound);
  here = ours;
  await as(bilal).db.transaction(({ query }) =>
    query
      .updateTable("standing")
      .set({ until_at: now })
      .where("person_id", "=", dario.id)
      .execute(),
  );
  await assert.rejects(thank(as(bilal), thanksFor(dario)), NotFound);
  assert.deepEqual(await read(bilal, about), []);
  assert.deepEqual(await events(), []);
});

test("another community reads nothing of what is said here", async () => {
  const { bilal, chloe } = people;
  await thank(as(bilal), thanksFor(chloe));
  here = await newCommunity();
  const stranger = await settled({ firstName: "Inès" });
  assert.deepEqual(await read(stranger, about), []);
  assert.deepEqual(await read(stranger, (looking) => thanksTo(looking, chloe.id, 10)), []);
  assert.equal((await read(bilal, about)).length, 1);
});

test("a person's page can show the latest thanks she received", async () => {
  const { aicha, bilal, chloe } = people;
  await thank(as(bilal), thanksFor(chloe));
  await thank(as(bilal), thanksFor(aicha));
  const last = await thank(as(aicha), thanksFor(chloe, bilal));
  const received = await read(bilal, (looking) => thanksTo(looking, chloe.id, 1));
  assert.deepEqual(
    received.map(({ id }) => id),
    [last.id],
  );
  assert.equal((await read(bilal, (looking) => thanksTo(looking, chloe.id, 10))).length, 2);
});

test("the thread tells each thanks with its words, in their order, to members only", async () => {
  const { aicha, bilal, chloe, dario } = people;
  await thank(as(bilal), thanksFor(chloe, dario));
  now = new Date("2026-03-04T12:00:00Z");
  await thank(as(aicha), { ...thanksFor(chloe), words: "<b>Bravo</b>" });
  assert.deepEqual(await stations(bilal), [
    "Bilal Haddad a dit merci à Chloé Rose et Dario Ngo<br/>«\u00a0Merci pour la taille\u202f!\u00a0»",
    "Aïcha Madi a dit merci à Chloé Rose<br/>«\u00a0&lt;b>Bravo&lt;/b>\u00a0»",
  ]);
  assert.deepEqual(await stations(bilal, "a visitor"), []);
});

async function stations(member: TestPerson, reader: "a member" | "a visitor" = "a member") {
  const found = await read(member, ({ person, ...looking }) =>
    onAnything.stations!(reader === "a member" ? { ...looking, person } : looking, subject),
  );
  return found.map(({ sentence }) => render(sentence as VNode));
}

function events() {
  return as(people.bilal).db.reading((db) =>
    db.execute(
      `select actor_id, on_behalf_of_id, subject_kind, subject_id, payload
       from event where name = 'thanks.said'`,
    ),
  );
}
