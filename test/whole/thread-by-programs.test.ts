import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import { Ajv2020 } from "ajv/dist/2020.js";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

// Three members, three tokens, and nothing but the API: a need goes all the way round.

type Schema = Record<string, unknown>;
type Operation = {
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
};
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

let world: TestApp;
let here: TestCommunity;
let document: Document;
/** The operations whose answers were held to the document. */
const checked = new Set<string>();
const ajv = new Ajv2020({ strict: false, validateFormats: false });

before(async () => {
  world = await testApp();
  here = await world.community();
  document = (await (await world.app.request("/api/v1/openapi.json")).json()) as Document;
  ajv.addSchema(document, "api");
});
after(() => world.close());

/** What an answer has to look like, as the document says. */
function hold(method: string, path: string, status: number, reply: unknown) {
  const [template, operations] = Object.entries(document.paths).find(
    ([template, operations]) =>
      operations[method] && new RegExp(`^${template.replace(/\{\w+\}/g, "[^/]+")}$`).test(path),
  )!;
  assert.ok(operations[method]!.responses[status], `${method} ${template} promises no ${status}`);
  const pointer = ["paths", template, method, "responses", String(status), "content"]
    .concat("application/json", "schema")
    .map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1"))
    .map(encodeURIComponent)
    .join("/");
  const fits = ajv.getSchema(`api#/${pointer}`)!;
  assert.ok(fits(reply), `${method} ${template}: ${JSON.stringify(fits.errors)}`);
  checked.add(`${method} ${template}`);
}

async function program(person: TestPerson) {
  const token = await world.tokenFor(person, "write");
  let sent = 0;
  async function ask<Reply>(method: string, path: string, body?: unknown): Promise<Reply> {
    const key = method === "POST" ? { "idempotency-key": `${person.id}-${sent++}` } : undefined;
    const answer = await world.api(method, `/api/v1${path}`, token, body, key);
    const reply = (await answer.json()) as Reply;
    assert.ok(answer.ok, `${method} ${path}: ${JSON.stringify(reply)}`);
    hold(method.toLowerCase(), path.split("?")[0]!, answer.status, reply);
    return reply;
  }
  return {
    get: <Reply>(path: string) => ask<Reply>("GET", path),
    post: <Reply>(path: string, body: unknown = {}) => ask<Reply>("POST", path, body),
  };
}

type Thing = { id: number };
type List<Item> = { items: Item[] };

test("a need goes from its first word to the thanks and the time given, by programs alone", async () => {
  const [bilal, chloe, aicha] = [
    await program(here.bilal),
    await program(here.chloe),
    await program(here.aicha),
  ];

  // Chloé says what she can and offers; Bilal says what he needs.
  await chloe.post(`/members/${here.chloe.id}/skills`, {
    skill: "Greffer un avocatier",
    position: "passes_on",
  });
  await chloe.post("/offers", { title: "Montrer la greffe des avocatiers" });
  const need = await bilal.post<Thing>("/needs", { title: "Greffer mes avocatiers" });
  const about = { kind: "need", id: need.id };

  // Who could help, and why.
  type Match = { person: Thing; facts: unknown[] };
  const { items: matches } = await bilal.get<List<Match>>(`/needs/${need.id}/matches`);
  assert.equal(matches[0]?.person.id, here.chloe.id);
  assert.ok(matches[0].facts.length > 0);

  // Aïcha puts them in touch; each answers unseen, then they read how to reach each other.
  const proposal = { need: need.id, helper: here.chloe.id, word: "Vous êtes voisins." };
  const { id } = await aicha.post<Thing>("/introductions", proposal);
  for (const one of [bilal, chloe]) {
    const { items } = await one.get<List<Thing>>("/introductions");
    assert.deepEqual(
      items.map((waiting) => waiting.id),
      [id],
    );
    await one.post(`/introductions/${id}/answer`, { answer: "yes" });
  }
  const { items: ways } = await bilal.get<List<{ email: string }>>(`/introductions/${id}/contacts`);
  assert.equal(ways[0]?.email, here.chloe.email);

  // They write to each other and find a date.
  const between = { kind: "introduction", id };
  await bilal.post("/messages", { subject: between, text: "Samedi ou dimanche ?" });
  const dates = ["2099-12-06T09:00", "2099-12-07T09:00"];
  type Poll = { id: number; dates: (Thing & { fixed: boolean })[] };
  const poll = await bilal.post<Poll>("/date-polls", { subject: between, dates });
  const date = poll.dates[0]!.id;
  await chloe.post(`/date-polls/${poll.id}/answers`, { answers: [{ date, answer: "yes" }] });
  const fixed = await bilal.post<Poll>(`/date-polls/${poll.id}/choice`, { date });
  assert.ok(fixed.dates[0]!.fixed);
  const said = await chloe.get<List<unknown>>(`/messages?about=introduction-${id}`);
  assert.equal(said.items.length, 1);

  // They meet; Bilal says what came of it, thanks; Chloé notes her time.
  await chloe.post(`/introductions/${id}/meeting`);
  const outcome = { happened: "Trois arbres greffés.", leftBehind: "Un greffoir à partager." };
  await bilal.post(`/needs/${need.id}/outcome`, { ...outcome, met: [id] });
  await bilal.post("/thanks", { to: [here.chloe.id], words: "Ta patience.", about });
  const doneOn = "2026-03-03";
  await chloe.post("/contributions", { minutes: 150, doneOn, what: "greffer", for: about });

  // Anybody reads the thread.
  const { items: thread } = await aicha.get<List<{ sentence: string }>>(`/threads/need-${need.id}`);
  const sentences = thread.map(({ sentence }) => sentence).join("\n");
  for (const told of [/Bilal Haddad/, /Chloé Rose/, /Trois arbres greffés/, /patience/, /2 h 30/])
    assert.match(sentences.replaceAll(/[\u00a0\u202f]/g, " "), told);
  const now = await aicha.get<{ state: string }>(`/needs/${need.id}`);
  assert.equal(now.state, "answered");

  // And each is told what concerns them, without a page.
  await chloe.get("/notices");
  await chloe.get("/waiting");
  assert.ok(checked.size >= 20, [...checked].join(", "));
});
