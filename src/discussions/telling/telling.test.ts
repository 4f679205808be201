import { becomeAcquainted } from "#members";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { markHelp } from "../asks/mark-help.ts";
import { beginConversation } from "../conversations/begin.ts";
import { latestHeard } from "../everywhere/latest.ts";
import { discussions } from "../mount.ts";
import { sayInThread, type MessageEntry } from "../messages/say.ts";
import { openTopic } from "../topics/open-topic.ts";
import type { Event } from "#kernel/events";

let world: TestApp;
let here: TestCommunity;
let place: { kind: string; id: number };
let askId: number;

before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  here = await world.community();
  const topic = await openTopic(world.actingAs(here.bilal), {
    title: "Greffer ?",
    kind: "blocker",
  });
  place = { kind: "topic", id: topic.id };
  askId = topic.messageId;
});

const says = (person: TestPerson, text: string, more: Partial<MessageEntry> = {}) =>
  sayInThread(world.actingAs(person), { place, text, ...more }, world.platform.subjects);

/** What each person would be told of, by the events so far: `Bilal: Chloé Rose a répondu…`. */
async function told(person: TestPerson): Promise<string[]> {
  const acting = world.actingAs(person);
  const { subjects } = world.platform;
  const sentences: string[] = [];
  await acting.db.reading(async (db) => {
    const rows = await db.query.selectFrom("event").selectAll().orderBy("id").execute();
    for (const row of rows)
      for (const kind of discussions.notices!.filter(({ on }) => on === row.name)) {
        const event: Event = {
          communityId: row.community_id,
          id: row.id,
          name: row.name,
          at: row.at,
          actorId: row.actor_id,
          onBehalfOfId: row.on_behalf_of_id,
          subject: { kind: row.subject_kind, id: row.subject_id },
          facts: row.payload,
        };
        if (row.actor_id === person.id) continue;
        const whom = await kind.whom({ db, clock: world.clock, subjects }, event);
        for (const { subject: ref } of whom.filter(({ personId }) => personId === person.id)) {
          const subject = await subjects.findOne({ ...acting, db }, ref);
          const notice = { subject: ref, eventId: row.id, actorId: row.actor_id, times: 1 };
          const said = subject && (await kind.say({ ...acting, db }, notice, subject));
          if (said) sentences.push(said.sentence);
        }
      }
  });
  return [...new Set(sentences)];
}

const waits = (person: TestPerson, of: "awaits" | "gestures") => {
  const acting = world.actingAs(person);
  return acting.db.reading(async (db) => {
    const found = [];
    for (const source of world.platform[of])
      found.push(...(await source.find({ ...acting, db }, 5)));
    return found.filter(({ key }) => key.startsWith("discussions."));
  });
};

test("an answer is told to who asked, until they write after it", async () => {
  await says(here.chloe, "Un sachet humide.");
  assert.deepEqual(await told(here.bilal), [
    "Chloé Rose a écrit dans l’échange.",
    "Chloé Rose a répondu à ce que vous demandiez.",
  ]);
  assert.deepEqual(await told(here.dario), []);
  await says(here.bilal, "Merci !");
  assert.deepEqual(await told(here.bilal), []);
  assert.deepEqual(await told(here.chloe), ["Bilal Haddad a écrit dans l’échange."]);
});

test("who is named is told; who may not see the subject is not, and nothing shows", async () => {
  await says(here.chloe, "Demande à @Dario.");
  assert.deepEqual(await told(here.dario), ["Chloé Rose vous nomme dans l’échange."]);
  const acting = world.actingAs(here.bilal);
  await acting.db.transaction((db) =>
    becomeAcquainted({ db, clock: world.clock }, [here.bilal.id, here.chloe.id]),
  );
  const { id } = await beginConversation(acting, here.chloe.id);
  await says(here.bilal, "Ne dis rien à @Aïcha.", { place: { kind: "conversation", id } });
  assert.deepEqual(await told(here.aicha), []);
  assert.deepEqual(await told(here.chloe), ["Bilal Haddad vous a écrit."]);
});

test("those who helped learn that it helped, and that it worked", async () => {
  const help = await says(here.chloe, "Un sachet humide.");
  await markHelp(world.actingAs(here.bilal), askId, help.id);
  assert.deepEqual(await told(here.chloe), ["Ce que vous avez écrit a aidé."]);
  await says(here.bilal, "Elle a pris !", { kind: "win", about: askId });
  assert.ok(
    (await told(here.chloe)).includes(
      "Ça a marché, dit Bilal Haddad. Vous y êtes pour quelque chose.",
    ),
  );
});

test("a message said without a name is told without a name", async () => {
  await says(here.chloe, "Pareil pour moi.", { unnamed: true });
  for (const sentence of await told(here.bilal)) assert.match(sentence, /^Une personne/);
  assert.equal((await told(here.bilal)).length, 2);
});

test("facilitators see the oldest blocker first with its age, and questions nobody answered", async () => {
  world.clock.pass({ days: 4 });
  await openTopic(world.actingAs(here.dario), { title: "Un deuxième", kind: "blocker" });
  const { id } = await openTopic(world.actingAs(here.chloe), {
    title: "Qui sait ?",
    unnamed: true,
  });
  world.clock.pass({ days: 4 });
  const gestures = await waits(here.aicha, "gestures");
  assert.deepEqual(
    gestures.map(({ title, reason }) => `${title} ${reason}`),
    [
      "Greffer ? Bilal Haddad bloque depuis 8 jours.",
      "Un deuxième Dario Ngo bloque depuis 4 jours.",
      "Qui sait ? La personne qui demande attend une réponse depuis 4 jours.",
    ],
  );
  await says(here.dario, "Moi.", { place: { kind: "topic", id, veiled: [here.chloe.id] } });
  assert.equal((await waits(here.aicha, "gestures")).length, 2);
  const page = await (
    await world.get(`${here.here.prefix}/echanges/topic-${place.id}`, here.dario)
  ).text();
  assert.doesNotMatch(page, /3 mars/);
});

test("a message waits for its answer, be it a merci; a question for whom it names", async () => {
  const acting = world.actingAs(here.bilal);
  await acting.db.transaction((db) =>
    becomeAcquainted({ db, clock: world.clock }, [here.bilal.id, here.chloe.id]),
  );
  const { id } = await beginConversation(acting, here.chloe.id);
  const talk = { kind: "conversation", id };
  const said = await says(here.bilal, "Tu viens ?", { place: talk });
  await says(here.bilal, "Qui a un sécateur, @Chloé ?", { kind: "question" });
  assert.deepEqual(
    (await waits(here.chloe, "awaits")).map(({ reason }) => reason),
    ["Bilal Haddad vous a écrit", "Bilal Haddad vous nomme et attend une réponse."],
  );
  assert.deepEqual(await waits(here.dario, "awaits"), []);
  const react = `${here.here.prefix}/echanges/messages/${said.id}/reaction`;
  await world.post(react, here.chloe, { kind: "thanks" });
  await says(here.chloe, "Moi.");
  assert.deepEqual(await waits(here.chloe, "awaits"), []);
});

test("what blocked and what worked stand on le fil, plain remarks do not", async () => {
  await says(here.chloe, "Une remarque.");
  await says(here.bilal, "Elle a pris !", { kind: "win", about: askId });
  const page = await (
    await world.get(`${here.here.prefix}/sujets/${place.id}-greffer`, here.dario)
  ).text();
  for (const stop of [
    /Bilal Haddad bloque</,
    /Bilal Haddad a trouvé une réponse</,
    /Ça a marché, dit Bilal/,
  ])
    assert.match(page, stop);
});

test("a list passes over hidden threads and still shows every message once", async () => {
  const acting = world.actingAs(here.bilal);
  await acting.db.transaction(async (db) => {
    for (let turn = 1; turn <= 70; turn++) {
      await sayInThread({ ...acting, db }, { place, text: `vu ${turn}` });
      const hidden = { kind: "introduction", id: 999_999 };
      await sayInThread({ ...acting, db }, { place: hidden, text: `caché ${turn}` });
    }
  });
  const seen: string[] = [];
  let before: number | undefined;
  do {
    const asked = { listed: "all" as const, most: 20, before };
    const page = await acting.db.reading((db) =>
      latestHeard({ ...acting, db }, world.platform.subjects, asked),
    );
    seen.push(...page.heard.map(({ message }) => message.text));
    before = page.next;
  } while (before);
  const expected = Array.from({ length: 70 }, (_, index) => `vu ${70 - index}`);
  assert.deepEqual(seen, [...expected, ""]);
});
