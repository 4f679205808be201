import type { Event } from "#kernel/events";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { publishNeed } from "../postings/publish.ts";
import { introductionNotices } from "./notices.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
  await here.arrives({ firstName: "Chloé", lastName: "Lune", email: "lune@demo.example" });
});
after(() => world.close());

const newPath = "/mises-en-relation/nouvelle";
const text = async (path: string, person: TestPerson) => (await world.get(path, person)).text();
const asks = (person: TestPerson, title: string) =>
  publishNeed(world.actingAs(person), { title, details: "", place: "", remote: false });
const idIn = (answer: Response) =>
  Number(/\/mises-en-relation\/(\d+)/.exec(answer.headers.get("location") ?? "")?.[1]);
const typed = { et: "", moi: "sans", about: "Les abeilles" };

test("any member puts two others in touch by their names, once however often it is sent", async () => {
  const fields = { ...typed, qui: "chloe rose", et: "Bilal", cle: "deux-clics" };
  const [one, two] = await Promise.all([
    world.post(newPath, here.dario, fields),
    world.post(newPath, here.dario, fields),
  ]);
  assert.equal(one.status, 303);
  assert.equal(one.headers.get("location"), two.headers.get("location"));
  const page = await text(`/mises-en-relation/${idIn(one)}`, here.bilal);
  assert.match(page, /Bilal Haddad et Chloé Rose/);
  assert.match(page, /Les abeilles/);
});

test("a name nobody bears, or several do, is asked for again, and all the rest is kept", async () => {
  for (const [qui, sentence] of [
    ["Zoé", /Aucun membre ne s(&#39;|'|’)appelle ainsi/],
    ["Chloé", /Chloé Rose, Chloé Lune/],
  ] as const) {
    const answer = await world.post(newPath, here.dario, { ...typed, qui, et: "Bilal" });
    assert.equal(answer.status, 422);
    const page = await answer.text();
    assert.match(page, sentence);
    assert.match(page, /value="Les abeilles"/);
    assert.match(page, new RegExp(`value="${qui}"`));
  }
});

test("one person alone, or nothing to speak of, is no introduction", async () => {
  const alone = await world.post(newPath, here.dario, { ...typed, qui: "Bilal" });
  assert.match(await alone.text(), /au moins deux personnes/);
  const silent = await world.post(newPath, here.dario, { ...typed, qui: "Bilal", about: " " });
  assert.equal(silent.status, 422);
  assert.equal((await world.get(newPath)).status, 303);
});

test("from her page, it is her whom one puts in touch, whoever else bears her name", async () => {
  const page = await text(`/membres/${here.chloe.id}-chloe-rose`, here.bilal);
  assert.ok(page.includes(`${newPath}?avec=${here.chloe.id}`));
  const avec = String(here.chloe.id);
  const fields = { ...typed, qui: here.chloe.name, moi: "avec", avec };
  const answer = await world.post(newPath, here.bilal, fields);
  assert.match(
    await text(`/mises-en-relation/${idIn(answer)}`, here.chloe),
    /Bilal Haddad aimerait/,
  );
});

test("who knows somebody for a need says so with a word, and the need's own person is no one else", async () => {
  const { id } = await asks(here.bilal, "Soigner un citronnier");
  const path = `/besoins/${id}/quelqu-un`;
  const send = (qui: string) => world.post(path, here.dario, { qui, et: "", word: "Il adore ça." });
  assert.equal((await send("Aïcha")).status, 303);
  const need = await text(`/besoins/${id}-soigner-un-citronnier`, here.aicha);
  const introduction = /\/mises-en-relation\/\d+/.exec(need)![0];
  assert.match(await text(introduction, here.aicha), /Il adore ça/);
  const own = await send("Bilal");
  assert.equal(own.status, 422);
  assert.match(await own.text(), /la personne qui l(&#39;|'|’)a demandé/);
  assert.equal((await world.get(path)).status, 303);
});

test("a facilitator notes the help of who never signs in; a member may not", async () => {
  const { id } = await asks(here.bilal, "Trier des graines");
  const pour = String(here.rosalie.id);
  assert.equal((await world.post(`/besoins/${id}/aide`, here.dario, { pour })).status, 403);
  assert.equal((await world.post(`/besoins/${id}/aide`, here.aicha, { pour })).status, 303);
  assert.match(await text(`/besoins/${id}-trier-des-graines`, here.bilal), /Avec Rosalie/);
});

test("those put in touch talk on its page, and nobody else does; before, nobody", async () => {
  const fields = { ...typed, qui: "Bilal", et: "Chloé Rose", about: "Un potager" };
  const id = idIn(await world.post(newPath, here.dario, fields));
  const page = (person: TestPerson) => text(`/mises-en-relation/${id}`, person);
  const say = async (person: TestPerson, kind: string) =>
    (
      await world.post(`/echanges/${kind}-${id}/messages`, person, {
        text: "Bonjour",
        kind: "remark",
      })
    ).status;
  const answer = (person: TestPerson) =>
    world.post(`/mises-en-relation/${id}/reponse`, person, { answer: "yes" });
  await answer(here.bilal);
  assert.doesNotMatch(await page(here.bilal), /\/echanges\//);
  assert.equal(await say(here.bilal, "introduction"), 404);
  assert.equal(await say(here.bilal, "proposal"), 404);
  await answer(here.chloe);
  assert.match(await page(here.bilal), /\/echanges\/introduction-/);
  assert.doesNotMatch(await page(here.dario), /\/echanges\//);
  assert.equal(await say(here.dario, "introduction"), 404);
  assert.notEqual(await say(here.bilal, "introduction"), 404);
});

const [proposed, accepted] = introductionNotices;

/** Whom an event has told, and in which words each reads it now. */
async function notices(kind: (typeof introductionNotices)[number], id: number) {
  const { db, clock } = world.actingAs(here.aicha);
  return db.transaction(async (db) => {
    const means = { db, clock, subjects: world.platform.subjects };
    const event = { subject: { kind: "introduction", id } } as Event;
    const people = [here.aicha, here.bilal, here.chloe, here.dario];
    const said = [];
    for (const { personId, subject } of await kind.whom(means, event)) {
      const acting = { ...world.actingAs(people.find((one) => one.id === personId)!), db };
      const found = await world.platform.subjects.findOne(acting, subject);
      const notice = { subject, eventId: 1, actorId: null, times: 1 };
      said.push([personId, found && (await kind.say(acting, notice, found))?.title]);
    }
    return said;
  });
}

test("who is asked is told until she answers; a yes of all is told to all, a no to nobody", async () => {
  const fields = { ...typed, qui: "Bilal", et: "Chloé Rose", about: "Le miel" };
  const id = idIn(await world.post(newPath, here.dario, fields));
  const answer = (person: TestPerson, said: string) =>
    world.post(`/mises-en-relation/${id}/reponse`, person, { answer: said });
  const title = (name: string) => `${name}, au sujet de « Le miel »`;
  const spaced = (said: unknown[][]) =>
    said.map(([personId, words]) => [personId, String(words).replaceAll(/[\u00a0\u202f]/g, " ")]);
  assert.deepEqual(spaced(await notices(proposed!, id)), [
    [here.bilal.id, title("Chloé Rose")],
    [here.chloe.id, title("Bilal Haddad")],
  ]);
  await answer(here.chloe, "no");
  assert.deepEqual(spaced(await notices(proposed!, id)), [[here.bilal.id, title("Chloé Rose")]]);
  assert.deepEqual(await notices(accepted!, id), []);
  await answer(here.bilal, "yes");
  await answer(here.chloe, "yes");
  assert.deepEqual(spaced(await notices(accepted!, id)), [
    [here.bilal.id, title("Chloé Rose")],
    [here.chloe.id, title("Bilal Haddad")],
  ]);
});
