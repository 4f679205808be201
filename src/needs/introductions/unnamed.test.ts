import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answerIntroduction } from "./answer.ts";
import { confirmMeeting } from "./confirm-meeting.ts";
import { introductionNotices } from "./notices.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

/** Bilal seeks, without his name. */
async function unnamed(title: string): Promise<number> {
  const answer = await world.post("/besoins/nouveau", here.bilal, { title, hidden: "oui" });
  return Number(/\/besoins\/(\d+)/.exec(answer.headers.get("location")!)![1]);
}

async function api<Reply>(person: TestPerson, method: string, path: string, body?: unknown) {
  const token = await world.tokenFor(person, method === "GET" ? "read" : "write");
  const answer = await world.api(method, `/api/v1${path}`, token, body);
  return { status: answer.status, body: (await answer.json()) as Reply };
}
const propose = async (by: TestPerson, need: number, helper: TestPerson) =>
  api<{ id: number }>(by, "POST", "/introductions", { need, helper: helper.id });

/** Every page and answer around an introduction, as somebody reads them. */
async function read(person: TestPerson, needId: number, id: number): Promise<string> {
  const paths = [
    `/mises-en-relation/${id}`,
    `/mises-en-relation/${id}/etat`,
    `/besoins/${needId}/fil`,
    "/",
  ];
  const texts = [];
  for (const path of paths) {
    const answer = await world.get(path, person);
    texts.push(`${answer.status} ${await answer.text()}`);
  }
  const need = await world.get(`/besoins/${needId}`, person);
  texts.push(await (await world.get(need.headers.get("location")!, person)).text());
  for (const path of [`/introductions/${id}`, "/introductions", `/needs/${needId}/thread`])
    texts.push(JSON.stringify((await api(person, "GET", path)).body));
  return texts.join("\n");
}

test("nobody reads who seeks without a name, before both said yes; then only who helps does", async () => {
  const needId = await unnamed("Apprendre à lire une paie");
  const { aicha, bilal, chloe, dario } = here;
  const { id } = (await propose(dario, needId, chloe)).body;
  const nobody = async (...people: TestPerson[]) => {
    for (const person of people)
      assert.doesNotMatch(await read(person, needId, id), /Bilal|bilal@/, person.name);
  };
  await nobody(aicha, chloe, dario);
  assert.match(
    await read(bilal, needId, id),
    /votre prénom et votre adresse e.mail seront donnés à Chloé/,
  );
  await answerIntroduction(world.actingAs(chloe), id, "yes");
  await nobody(aicha, chloe, dario);
  await answerIntroduction(world.actingAs(bilal), id, "yes");
  const page = await (await world.get(`/mises-en-relation/${id}`, chloe)).text();
  assert.match(page, /Pour écrire à Bilal/);
  assert.doesNotMatch(page, /Haddad/);
  await nobody(aicha, dario);
  await confirmMeeting(world.actingAs(chloe), id);
  await nobody(aicha, dario);
  const thread = await (await world.get(`/besoins/${needId}/fil`, dario)).text();
  assert.match(thread, /Rencontre entre Chloé Rose et la personne qui l(&#39;|'|’)a demandé/);
});

test("who is proposed for her own need hears nothing of it, and who proposed her cannot tell", async () => {
  const { aicha, bilal, chloe, dario } = here;
  const own = await unnamed("Trouver un piano");
  const other = await unnamed("Trouver un violon");
  const [echo, real] = [await propose(dario, own, bilal), await propose(dario, other, chloe)];
  const alike = (text: unknown) =>
    JSON.stringify(text)
      .replaceAll(bilal.name, "N")
      .replaceAll(chloe.name, "N")
      .replace(/piano|violon/g, "T")
      .replace(/\d{4}-\d\d-\d\dT[^"\\]+|"requestId":"[^"]+"/g, "")
      .replace(/value=\\"[0-9a-f-]{36}\\"/g, "")
      .replace(/\d+/g, "#");
  const seenBy = async (person: TestPerson, id: number) => {
    const pages = [];
    for (const path of ["", "/etat"]) {
      const answer = await world.get(`/mises-en-relation/${id}${path}`, person);
      pages.push(answer.status, await answer.text());
    }
    return alike([pages, await api(person, "GET", `/introductions/${id}`)]);
  };
  const isAlike = async () => {
    assert.equal(alike(echo), alike(real));
    for (const person of [dario, aicha])
      assert.equal(await seenBy(person, echo.body.id), await seenBy(person, real.body.id));
  };
  await isAlike();
  assert.equal((await world.get(`/mises-en-relation/${echo.body.id}`, bilal)).status, 404);
  const waiting = await api<{ items: { id: number }[] }>(bilal, "GET", "/introductions");
  assert.ok(!waiting.body.items.some(({ id }) => id === echo.body.id));
  const { db, clock } = world.actingAs(aicha);
  const told = await db.transaction((db) =>
    introductionNotices[0]!.whom({ db, clock, subjects: world.platform.subjects }, {
      subject: { kind: "introduction", id: echo.body.id },
    } as Parameters<(typeof introductionNotices)[0]["whom"]>[1]),
  );
  assert.deepEqual(told, []);
  // Proposed again by another, and after its end, it is the same for both.
  assert.equal(alike(await propose(aicha, own, bilal)), alike(await propose(aicha, other, chloe)));
  world.clock.pass({ days: 11 });
  await isAlike();
  assert.equal(alike(await propose(dario, own, bilal)), alike(await propose(dario, other, chloe)));
});

test("« Je peux aider » answers the person who seeks as it answers anybody", async () => {
  const needId = await unnamed("Un coin de jardin");
  const flash = async (person: TestPerson) => {
    const answer = await world.post(`/besoins/${needId}/aide`, person);
    return [answer.status, answer.headers.get("location")];
  };
  assert.deepEqual(await flash(here.bilal), await flash(here.chloe));
  const status = async (person: TestPerson) => (await propose(person, needId, person)).status;
  assert.equal(await status(here.bilal), await status(here.chloe));
});

test("for a need without a name, people are proposed one at a time, whoever proposes", async () => {
  const needId = await unnamed("Un toit de tôle");
  const path = `/besoins/${needId}/quelqu-un`;
  const fields = { qui: "Chloé", et: "Dario", word: "" };
  for (const person of [here.aicha, here.bilal])
    assert.equal((await world.post(path, person, fields)).status, 422);
  assert.equal((await world.post(path, here.aicha, { ...fields, et: "" })).status, 303);
});
