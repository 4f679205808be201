import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import { mayReceive } from "#members";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";

type Contact = {
  id: number;
  name: string;
  email: string | null;
  state: string;
  saidAt: string | null;
  source: string | null;
  stopped: string | null;
  said: { given: boolean; source: string }[];
};

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  here = await world.community();
});

const list = [
  "Email,Prénom,Commune,CONFIRM_TIME,Unsubscribed",
  "aline@demo.example,Aline,Ducos,2021-05-01 10:02:11,",
  "karl@demo.example,Karl,Le Marin,,",
  "zora@demo.example,Zora,Ducos,2022-01-02 08:00:00,",
  "boris@demo.example,Boris,,,yes",
].join("\n");

/** Imports a list by the API and the page. @returns the path of its page */
async function brings(lines = list, name = "lettre.csv"): Promise<string> {
  const { prefix } = here.here;
  const { baseUrl } = world.platform.settings;
  const sent = await world.app.request(
    `${baseUrl}${prefix}/api/v1/imports?kind=contacts&name=${name}`,
    {
      method: "POST",
      headers: {
        authorization: `Bearer ${await world.tokenFor(here.aicha, "write")}`,
        "content-type": "text/csv",
      },
      body: lines,
    },
  );
  const { id } = (await sent.json()) as { id: number };
  await world.post(`${prefix}/imports/${id}/enregistrement`, here.aicha);
  return `${prefix}/imports/${id}`;
}

async function ask<Reply>(
  who: TestPerson,
  method: string,
  path: string,
  status = 200,
): Promise<Reply> {
  const token = await world.tokenFor(who, "write");
  const answer = await world.api(method, `${here.here.prefix}/api/v1/contacts${path}`, token);
  assert.equal(answer.status, status, await answer.clone().text());
  return JSON.parse((await answer.text()).replaceAll("\u00a0", " ")) as Reply;
}
const contacts = async (query = "") =>
  (await ask<{ items: Contact[] }>(here.aicha, "GET", query)).items;
const named = async (name: string) => (await contacts()).find((one) => one.name === name)!;
const text = async (path: string, who: TestPerson) =>
  (await (await world.get(here.here.prefix + path, who)).text()).replaceAll("\u00a0", " ");
const letterGoesTo = async (ids: number[]) =>
  world.platform.database.of(here.here.id).reading((db) => mayReceive(db, "letter", ids));

test("who is written to is listed, with what each agreed to, when, and in which list", async () => {
  await brings();
  assert.deepEqual(
    (await contacts()).map(({ name, state, saidAt }) => [name, state, saidAt]),
    [
      ["Aline", "agreed", "2021-05-01T14:02:11.000Z"],
      ["Karl", "silent", null],
      ["Zora", "agreed", "2022-01-02T12:00:00.000Z"],
    ],
  );
  const { source } = await named("Aline");
  assert.equal(source, "Inscription confirmée, dans la liste « lettre.csv »");
  const page = await text("/contacts", here.aicha);
  assert.match(page, /Aline[^]*D’accord pour recevoir la lettre,[^]*mai 2021[^]*lettre\.csv/);
  assert.match(page, /Une adresse de plus ne veut rien recevoir/);
  assert.doesNotMatch(page, /boris/i);
});

test("contacts are found by words and by what they said", async () => {
  await brings();
  const names = async (query: string) => (await contacts(query)).map(({ name }) => name);
  assert.deepEqual(await names("?q=ducos"), ["Aline", "Zora"]);
  assert.deepEqual(await names("?q=DUCOS%20aline@"), ["Aline"]);
  assert.deepEqual(await names("?state=silent"), ["Karl"]);
  assert.deepEqual(await names("?state=refused"), []);
  assert.match(await text("/contacts?q=zora", here.aicha), /Zora/);
  assert.match(await text("/contacts?etat=refused", here.aicha), /Aucun contact ne répond/);
  const first = await ask<{ items: Contact[]; next: string }>(here.aicha, "GET", "?limit=2");
  const next = await contacts(`?limit=2&cursor=${first.next}`);
  assert.deepEqual(
    [...first.items, ...next].map(({ name }) => name),
    ["Aline", "Karl", "Zora"],
  );
});

test("an agreement is withdrawn in one press; what was said before stays as proof", async () => {
  await brings();
  const { id } = await named("Aline");
  assert.ok((await letterGoesTo([id])).has(id));
  world.clock.pass({ minutes: 1 });
  const pressed = await world.post(`${here.here.prefix}/contacts/${id}/retrait`, here.aicha);
  assert.equal(pressed.status, 303);
  assert.ok(!(await letterGoesTo([id])).has(id));
  const after = await ask<Contact>(here.aicha, "GET", `/${id}`);
  assert.equal(after.state, "refused");
  assert.deepEqual(
    after.said.map(({ given, source }) => [given, source]),
    [
      [false, "Dit à l’équipe d’animation"],
      [true, "Inscription confirmée, dans la liste « lettre.csv »"],
    ],
  );
  const told = (await here.events()).at(-1)!;
  assert.deepEqual([told.name, told.actorId, told.facts], ["consent.withdrawn", here.aicha.id, {}]);
  // The list of before, imported again, does not bring the agreement back.
  await brings(list, "lettre-2.csv");
  assert.equal((await named("Aline")).state, "refused");
  assert.doesNotMatch(await text(`/contacts/${id}`, here.aicha), /Retirer son accord/);
});

test("an address that refuses is never written to again, whatever a later list says", async () => {
  await brings();
  const { id } = await named("Zora");
  const stopped = await ask<Contact>(here.aicha, "POST", `/${id}/refusal`);
  assert.deepEqual([stopped.state, stopped.stopped], ["stopped", "unsubscribed"]);
  const later = "Email,CONFIRM_TIME\nzora@demo.example,2025-06-01 08:00:00\n";
  await brings(later, "retour.csv");
  assert.equal((await named("Zora")).state, "stopped");
  assert.ok(!(await letterGoesTo([id])).has(id));
  const page = await text(`/contacts/${id}`, here.aicha);
  assert.match(page, /Ne plus lui écrire/);
  assert.doesNotMatch(page, /<form[^>]*contacts/, "no gesture is left");
  const events = (await here.events()).filter(({ name }) => name === "consent.stopped").length;
  await ask(here.aicha, "POST", `/${id}/refusal`);
  assert.equal(
    (await here.events()).filter(({ name }) => name === "consent.stopped").length,
    events,
  );
});

test("what was withdrawn or refused outlives the undoing of the import", async () => {
  const page = await brings();
  const [aline, zora] = [await named("Aline"), await named("Zora")];
  world.clock.pass({ minutes: 1 });
  await ask(here.aicha, "POST", `/${aline.id}/withdrawal`);
  await ask(here.aicha, "POST", `/${zora.id}/refusal`);
  await world.post(`${page}/annulation`, here.aicha);
  assert.equal((await named("Aline")).state, "refused");
  assert.equal((await named("Zora")).state, "stopped");
  assert.equal(await named("Karl"), undefined);
});

test("the list is downloaded with its proofs, as far as it is narrowed", async () => {
  await brings();
  const csv = await text("/contacts/export.csv?q=ducos", here.aicha);
  const [titles, ...lines] = csv.replace("\ufeff", "").trimEnd().split("\r\n");
  assert.equal(titles, "nom,adresse,commune,lettre,dit le,source");
  assert.equal(lines.length, 2);
  assert.match(
    lines[0]!,
    /^Aline,aline@demo\.example,Ducos,D’accord[^,]*,2021-05-01,.*lettre\.csv/,
  );
});

test("only facilitators see contacts and change what they agreed to, in their community", async () => {
  await brings();
  const { id } = await named("Aline");
  for (const who of [here.bilal, here.dario]) {
    for (const path of ["/contacts", `/contacts/${id}`, "/contacts/export.csv"])
      assert.equal((await world.get(here.here.prefix + path, who)).status, 403, path);
    for (const act of ["retrait", "refus"]) {
      const path = `${here.here.prefix}/contacts/${id}/${act}`;
      assert.equal((await world.post(path, who)).status, 403, act);
    }
    for (const path of ["", `/${id}`]) await ask(who, "GET", path, 403);
    for (const act of ["withdrawal", "refusal"]) await ask(who, "POST", `/${id}/${act}`, 403);
  }
  assert.equal((await named("Aline")).state, "agreed");
  const there = await world.community("Ailleurs");
  const path = `${there.here.prefix}/contacts/${id}`;
  assert.equal((await world.get(path, there.aicha)).status, 404);
  assert.equal((await world.post(`${path}/retrait`, there.aicha)).status, 404);
  // A member who never subscribed is no contact.
  await ask(here.aicha, "GET", `/${here.bilal.id}`, 404);
  await ask(here.aicha, "POST", `/${here.bilal.id}/refusal`, 404);
});
