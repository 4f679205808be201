import { tell } from "#kernel/events";
import { appointRelay, endRelay } from "#members";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import type { Subject } from "#kernel/subjects";
import { sources } from "#test/whole/sources.ts";
import { notedFor } from "./noted.ts";
import { notedEvents } from "./noted-words.ts";

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

const page = (path: string, who?: TestPerson) => world.get(prefix + path, who);
const text = async (path: string, who: TestPerson) => {
  const answer = await page(path, who);
  assert.equal(answer.status, 200, path);
  return (await answer.text()).replaceAll(/[\u00a0\u202f]/g, " ");
};
const notes = () => `/membres/${here.rosalie.id}/notes`;
const sheet = () => `/membres/${here.rosalie.id}/feuille`;

/** Bilal relays for Rosalie. */
const relays = () =>
  appointRelay(world.actingAs(here.aicha), here.rosalie.id, {
    relay: here.bilal.id,
    consent: "de vive voix",
  });

/** Said by oneself, or noted for Rosalie. */
async function asks(who: TestPerson, title: string, forRosalie = true): Promise<string> {
  const pour = forRosalie ? String(here.rosalie.id) : "";
  const said = await world.post(`${prefix}/besoins/nouveau`, who, { title, pour });
  return said.headers.get("location")!;
}

test("what was noted for her is read by her relays and the facilitators, with what, when and by whom", async () => {
  await relays();
  const need = await asks(here.bilal, "Lire une lettre");
  for (const who of [here.aicha, here.bilal]) {
    const read = await text(notes(), who);
    assert.match(read, /Besoin noté/);
    assert.ok(read.includes(`<a href="${need}">Besoin noté : Lire une lettre</a>`));
    assert.match(read, /noté par Bilal Haddad/);
    assert.match(read, /Personne-relais désignée/);
    assert.match(await text(`/membres/${here.rosalie.id}-rosalie-jean`, who), /\/notes"/);
  }
});

test("nobody else reads what was noted for her, nor her sheet", async () => {
  await asks(here.aicha, "Lire une lettre");
  for (const path of [notes(), sheet()]) {
    for (const who of [here.bilal, here.dario]) assert.equal((await page(path, who)).status, 404);
    assert.match((await page(path)).headers.get("location")!, /connexion/);
    const there = await world.community("Jardins créoles");
    assert.equal((await world.get(there.here.prefix + path, there.aicha)).status, 404);
  }
  for (const path of [notes(), sheet()].map((one) =>
    one.replace(`${here.rosalie.id}`, `${here.chloe.id}`),
  ))
    assert.equal(
      (await page(path, here.aicha)).status,
      404,
      "of who signs in, a facilitator neither",
    );
});

test("once she relays no more, she reads nothing more", async () => {
  const { id } = await relays();
  assert.equal((await page(notes(), here.bilal)).status, 200);
  await endRelay(world.actingAs(here.aicha), id);
  for (const path of [notes(), sheet()]) assert.equal((await page(path, here.bilal)).status, 404);
});

test("what was noted comes page after page, the latest first", async () => {
  const acting = { ...world.actingAs(here.aicha), onBehalfOf: { id: here.rosalie.id } };
  const subject = { kind: "person", id: here.rosalie.id };
  await acting.db.transaction(async (db) => {
    for (let times = 0; times < 60; times++)
      await tell(
        { ...acting, db },
        `${times % 2 ? "person" : "rhythm"}.${times % 2 ? "changed" : "chosen"}`,
        subject,
      );
  });
  const first = await text(notes(), here.aicha);
  assert.equal(first.match(/Profil complété/g)?.length, 25);
  const next = /href="([^"]*\/notes\?apres=[^"]+)"/.exec(first)![1]!;
  const last = await (await world.get(next, here.aicha)).text();
  assert.equal(last.match(/Profil complété/g)?.length, 5);
});

test("what she said without a name, and what one may not see, leaves no hole", async () => {
  await relays();
  const said = await asks(here.aicha, "Réparer ma barque");
  const veiledId = Number(/besoins\/(\d+)/.exec(said)![1]);
  await asks(here.aicha, "Lire une lettre");
  const veil = (subject: Subject): Subject =>
    subject.kind === "need" && subject.id === veiledId
      ? { ...subject, veiled: [here.rosalie.id] }
      : subject;
  const { subjects } = world.platform;
  const platform = {
    subjects: {
      ...subjects,
      find: async (...asked: Parameters<typeof subjects.find>) =>
        new Map([...(await subjects.find(...asked))].map(([ref, one]) => [ref, veil(one)])),
    },
  };
  const read = (who: TestPerson) => {
    const acting = world.actingAs(who);
    return acting.db.reading(async (db) =>
      (await notedFor({ acting: { ...acting, db }, platform }, here.rosalie.id, 2)).map(
        ({ subject }) => subject.title,
      ),
    );
  };
  assert.deepEqual(
    await read(here.aicha),
    ["Lire une lettre", "Réparer ma barque"],
    "she noted it",
  );
  assert.deepEqual(await read(here.bilal), ["Lire une lettre", "Rosalie Jean"]);
});

test("her sheet holds what concerns her, empty lines, and whom to tell", async () => {
  await asks(here.aicha, "Lire une lettre");
  const reach = { direct: "oui", directHow: "au local, le mardi" };
  await world.post(`${prefix}/moi`, here.aicha, {
    firstName: "Aïcha",
    lastName: "Madi",
    version: "1",
    ...reach,
  });
  await world.post(`${prefix}/mercis`, here.chloe, {
    pour: `person-${here.rosalie.id}`,
    to: String(here.rosalie.id),
    words: "Vos feuilles m'ont guérie",
  });
  const read = await text(sheet(), here.aicha);
  assert.match(read, /<h1>Rosalie Jean<\/h1>/);
  assert.match(read, /Besoin noté/);
  assert.match(read, /Je cherche : Lire une lettre/);
  assert.match(read, /Chloé Rose : « Vos feuilles/);
  assert.equal(read.match(/class="fill"/g)?.length, 4);
  assert.match(read, /Dites-le à Aïcha Madi/);
  assert.match(read, /au local, le mardi/);
});

test("who prints is named on paper as to anybody, not as to herself", async () => {
  await asks(here.aicha, "Porter des planches", false);
  await world.post(`${prefix}/mercis`, here.aicha, {
    pour: `person-${here.rosalie.id}`,
    to: String(here.rosalie.id),
    words: "Vos feuilles",
  });
  const before = [await text("/entraide/feuille", here.aicha), await text(sheet(), here.aicha)];
  assert.match(before[0]!, /<small>Aïcha Madi/);
  assert.match(before[1]!, /Aïcha Madi : « Vos feuilles/);
  await world.post(`${prefix}/moi`, here.aicha, {
    firstName: "Aïcha",
    lastName: "Madi",
    shownAs: "unnamed",
    version: "1",
  });
  assert.doesNotMatch(await text("/entraide/feuille", here.aicha), /<small>Aïcha/);
  assert.match(await text(sheet(), here.aicha), /Une personne : « Vos feuilles/);
});

test("who receives thanks from someone unnamed reads one person on the sheet", async () => {
  await world.post(`${prefix}/moi`, here.chloe, {
    firstName: "Chloé",
    lastName: "Rose",
    shownAs: "unnamed",
    version: "1",
  });
  await world.post(`${prefix}/mercis`, here.chloe, {
    pour: `person-${here.rosalie.id}`,
    to: String(here.rosalie.id),
    words: "Vos feuilles",
  });
  const read = await text(sheet(), here.aicha);
  assert.match(read, /Une personne : « Vos feuilles/);
  assert.doesNotMatch(read, /Chloé/);
});

test("the sheet of needs and offers holds what is open, with a code, and no name that is not shown", async () => {
  const open = await asks(here.bilal, "Greffer un avocatier", false);
  const closed = await asks(here.bilal, "Apprendre à souder", false);
  await world.post(`${prefix}/besoins/${/\/(\d+)-/.exec(closed)![1]}/suite`, here.bilal, {
    happened: "C'est fait.",
  });
  const withdrawn = await asks(here.bilal, "Une échelle", false);
  await world.post(`${prefix}/besoins/${/\/(\d+)-/.exec(withdrawn)![1]}/retrait`, here.bilal);
  await world.post(`${prefix}/offres/nouvelle`, here.chloe, { title: "Montrer la greffe" });
  await world.post(`${prefix}/moi`, here.chloe, {
    firstName: "Chloé",
    lastName: "Rose",
    shownAs: "unnamed",
    version: "1",
  });
  const read = await text("/entraide/feuille", here.dario);
  const code = `B${/\/(\d+)-/.exec(open)![1]}`;
  assert.match(read, new RegExp(`<b>${code}</b> Greffer un avocatier`));
  assert.match(read, /Bilal Haddad/);
  assert.match(read, /Montrer la greffe/);
  assert.doesNotMatch(read, /Chloé|souder|échelle/);
  assert.match(read, /Je peux aider/);
  assert.match((await page("/entraide/feuille")).headers.get("location")!, /connexion/);
});

test("whatever may be noted for a person has its words", () => {
  const nobodysName = [
    "community.founded",
    "vocabulary.extended",
    "skill.changed",
    "collective.changed",
  ];
  const askedByTheClock = ["need.asked-again", "offer.asked-again"];
  const ofTheFacilitatorHerself = /^(gesture|case|webhook|import|consent)\./;
  const told = sources()
    .filter(({ path }) => !path.startsWith("src/kernel/"))
    .flatMap(({ text }) => [...text.matchAll(/\btell\(\s*[^`";]*?[`"]([a-z${}-]+\.[a-z-]+)[`"]/g)])
    .flatMap(([, name]) =>
      name!.startsWith("$")
        ? ["need", "offer"].map((kind) => name!.replace(/^.+\./, `${kind}.`))
        : [name!],
    );
  assert.ok(told.length > 30);
  const known = [...notedEvents, ...nobodysName, ...askedByTheClock] as string[];
  assert.deepEqual(
    told.filter((name) => !known.includes(name) && !ofTheFacilitatorHerself.test(name)),
    [],
  );
});

test("that Rosalie named what another did is told to who acts for her, not what nor of whom", async () => {
  await relays();
  await world.post(`${prefix}/coups-de-main/nommes`, here.aicha, {
    "au-nom-de": String(here.rosalie.id),
    others: "Chloé",
    what: "ranger la remise",
    doneOn: "2026-03-01",
  });
  const read = await text(notes(), here.bilal);
  assert.match(read, /Coup de main d’une autre personne remarqué/);
  assert.match(read, /noté par Aïcha Madi/);
  assert.doesNotMatch(read, /remise|Chloé/);
});
