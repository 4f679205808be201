import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import { kiteFlyers, type KiteFlyers } from "#test/kites.ts";
import { formatMessage } from "../kernel/mail/message.ts";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { simpleParser } from "mailparser";
import { rhythmOf } from "./queries.ts";
import { writeRhythmToken } from "./rhythm-token.ts";

let world: TestApp;
let here: TestCommunity;
let flyers: KiteFlyers;

beforeEach(async () => {
  world = await testApp();
  here = await world.community();
  flyers = kiteFlyers(world, here);
});
afterEach(() => world.close());

const rhythm = (person: TestPerson) =>
  world.actingAs(person).db.reading((db) => rhythmOf(db, person.id));

/** The mail that Chloé received, and the address by which she stops the next ones. */
async function mailToChloe() {
  await flyers.flies(here.bilal, flyers.kite("Le grand rouge"), [here.chloe]);
  const [mail] = await here.mails();
  const header = mail!.letter!.headers!["List-Unsubscribe"]!;
  return { mail: mail!, stop: new URL(/^<([^>]+)>$/.exec(header)![1]!).pathname };
}

/** As a mail provider sends it: no cookie, no origin. */
function sent(path: string, body: string, headers: Record<string, string> = {}) {
  const type = "application/x-www-form-urlencoded";
  return world.app.request(`http://localhost:3000${path}`, {
    method: "POST",
    headers: { "content-type": type, ...headers },
    body,
  });
}

const oneClick = "List-Unsubscribe=One-Click";

test("the mail says once, in angle brackets, how to stop such mails, and links to it", async () => {
  const { mail, stop } = await mailToChloe();
  const message = { message_id: mail.messageId, written_at: mail.writtenAt };
  const { bytes } = await formatMessage(mail.letter!, "koudmen@example.org", message);
  const { headerLines, text, html } = await simpleParser(bytes);
  const lines = (key: string) => headerLines.filter((line) => line.key === key);
  assert.deepEqual(
    lines("list-unsubscribe").map(({ line }) => line.replace(/\s+/g, " ")),
    [`List-Unsubscribe: <http://localhost:3000${stop}>`],
  );
  assert.equal(lines("list-unsubscribe-post").length, 1);
  assert.match(lines("list-unsubscribe-post")[0]!.line, /: List-Unsubscribe=One-Click$/);
  assert.ok(text!.includes(`http://localhost:3000${stop}`));
  assert.ok((html as string).includes(stop));
});

test("a mail reader's one click stops the mails, as often as it is sent, and nothing else", async () => {
  const { stop } = await mailToChloe();
  const answers = [await sent(stop, oneClick), await sent(stop, oneClick)];
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200],
  );
  assert.equal(await rhythm(here.chloe), "nothing");
  assert.equal(await rhythm(here.bilal), "at_once");
  await flyers.flies(here.bilal, flyers.kite("Le bleu"), [here.chloe]);
  assert.equal((await here.mails()).length, 1);
});

test("it may also come as a form in several parts", async () => {
  const { stop } = await mailToChloe();
  const body = `--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n`;
  const answer = await sent(stop, body, { "content-type": "multipart/form-data; boundary=x" });
  assert.equal(answer.status, 200);
  assert.equal(await rhythm(here.chloe), "nothing");
});

test("opening the address changes nothing, and shows the choice to who is not signed in", async () => {
  const { stop } = await mailToChloe();
  const page = await world.get(stop);
  assert.equal(page.status, 200);
  const text = await page.text();
  assert.match(text, /Rien par mail/);
  assert.doesNotMatch(text, /Chloé|chloe@/);
  assert.equal(await rhythm(here.chloe), "at_once");
  const chosen = await world.post(stop, undefined, { rythme: "weekly" });
  assert.deepEqual([chosen.status, chosen.headers.get("location")], [303, stop]);
  assert.equal(await rhythm(here.chloe), "weekly");
});

for (const [what, body, headers] of [
  ["another choice", "rythme=nothing", {}],
  ["the click with something more", `${oneClick}&rythme=weekly`, {}],
  ["another word", "List-Unsubscribe=Two-Clicks", {}],
  ["the click as plain text", oneClick, { "content-type": "text/plain" }],
] as [string, string, Record<string, string>][])
  test(`from elsewhere than our pages, ${what} is refused`, async () => {
    const { stop } = await mailToChloe();
    assert.equal((await sent(stop, body, headers)).status, 403);
    assert.equal(await rhythm(here.chloe), "at_once");
  });

test("the click opens no other address, and uses nobody's session", async () => {
  const cookie = await world.sessionCookie(here.bilal);
  assert.equal((await sent("/avis", oneClick, { cookie })).status, 403);
  assert.equal((await sent("/besoins/nouveau", oneClick, { cookie })).status, 403);
  const { stop } = await mailToChloe();
  assert.equal((await sent(stop, oneClick, { cookie })).status, 200);
  assert.deepEqual([await rhythm(here.bilal), await rhythm(here.chloe)], ["at_once", "nothing"]);
});

test("a token made up, changed, or of another community leads nowhere", async () => {
  const { stop } = await mailToChloe();
  const there = await world.community("Jardins créoles");
  const { secrets } = world.platform;
  const changed = `${stop.slice(0, -2)}${stop.endsWith("AA") ? "BB" : "AA"}`;
  const addresses = [
    "/avis/nimporte",
    "/avis/12",
    changed,
    there.here.prefix + stop,
    `/avis/${writeRhythmToken(secrets, there.here.id, there.chloe.id)}`,
    `/avis/${writeRhythmToken(secrets, here.here.id, 99_999)}`,
    `/avis/${secrets.seal(`${here.here.id} ${here.chloe.id}`).toString("base64url")}`,
  ];
  for (const address of addresses) {
    assert.equal((await world.get(address)).status, 404, address);
    assert.equal((await sent(address, oneClick)).status, 404, address);
    assert.equal((await world.post(address, undefined, { rythme: "nothing" })).status, 404);
  }
  assert.equal(await rhythm(here.chloe), "at_once");
});

test("in a second community, the same works under its own address", async () => {
  const there = await world.community("Jardins créoles");
  const token = writeRhythmToken(world.platform.secrets, there.here.id, there.chloe.id);
  const stop = `${there.here.prefix}/avis/${token}`;
  assert.equal((await sent(stop, oneClick)).status, 200);
  assert.deepEqual([await rhythm(there.chloe), await rhythm(here.chloe)], ["nothing", "at_once"]);
});

test("a member chooses on her own page, and what is no choice is refused", async () => {
  const chosen = await world.post("/avis", here.chloe, { rythme: "daily" });
  assert.equal(chosen.headers.get("location"), "/avis#rythme");
  const page = await (await world.get("/avis", here.chloe)).text();
  assert.match(page, /<input[^>]*value="daily"[^>]*checked/);
  assert.equal((await world.post("/avis", here.chloe, { rythme: "hourly" })).status, 404);
  assert.equal(await rhythm(here.chloe), "daily");
  assert.equal(await rhythm(here.bilal), "at_once");
});

test("the page says what waits and what was told, and a mail's link leads to the thing", async () => {
  const { mail } = await mailToChloe();
  const link = new URL(/http\S+\/avis\/vers\/\d+/.exec(mail.letter!.text)![0]).pathname;
  const answer = await world.get(link, here.chloe);
  assert.deepEqual([answer.status, answer.headers.get("location")], [303, "/membres#1"]);
  const page = await (await world.get("/avis", here.chloe)).text();
  assert.match(page, /dit dernièrement[^]*Le grand rouge[^]*Bilal Haddad fait voler/);
  assert.doesNotMatch(page, /attend d/);
});

test("nobody follows or reads the notices of someone else", async () => {
  const { mail } = await mailToChloe();
  const link = new URL(/http\S+\/avis\/vers\/\d+/.exec(mail.letter!.text)![0]).pathname;
  const answer = await world.get(link, here.dario);
  assert.equal(answer.headers.get("location"), "/avis");
  assert.doesNotMatch(await (await world.get("/avis", here.dario)).text(), /Le grand rouge/);
  assert.match((await world.get(link)).headers.get("location")!, /^\/connexion\?suite=/);
  assert.match(await (await world.get("/avis", here.chloe)).text(), /attend d/, "still unseen");
});

test("a program says that one knows of a thing, or of all; nobody else's notice is marked", async () => {
  await mailToChloe();
  await flyers.flies(here.bilal, flyers.kite("Le petit bleu"), [here.chloe]);
  type Listed = { items: { id: number; title: string; seen: boolean }[] };
  const token = await world.tokenFor(here.chloe, "write");
  const list = async () =>
    ((await (await world.api("GET", "/api/v1/notices", token)).json()) as Listed).items;
  const unseen = async () => (await list()).filter(({ seen }) => !seen).map(({ title }) => title);
  assert.deepEqual(await unseen(), ["Le petit bleu", "Le grand rouge"]);
  const red = (await list()).find(({ title }) => title === "Le grand rouge")!;
  const see = async (path: string, who: string) =>
    (await world.api("POST", `/api/v1/notices${path}`, who)).status;
  const other = await world.tokenFor(here.dario, "write");
  assert.equal(await see(`/${red.id}/seen`, other), 404);
  assert.equal(await see("/seen", other), 200);
  const onlyReads = await world.tokenFor(here.chloe, "read");
  assert.equal(await see("/seen", onlyReads), 403);
  assert.deepEqual(await unseen(), ["Le petit bleu", "Le grand rouge"]);
  assert.equal(await see(`/${red.id}/seen`, token), 200);
  assert.deepEqual(await unseen(), ["Le petit bleu"]);
  assert.equal(await see("/seen", token), 200);
  assert.deepEqual(await unseen(), []);
});

test("a program reads one's notices without marking them, and sets the rhythm", async () => {
  await mailToChloe();
  const token = await world.tokenFor(here.chloe, "write");
  const list = (await (await world.api("GET", "/api/v1/notices", token)).json()) as {
    items: { title: string; seen: boolean; told: boolean }[];
  };
  assert.deepEqual(
    list.items.map(({ title, seen, told }) => ({ title, seen, told })),
    [{ title: "Le grand rouge", seen: false, told: true }],
  );
  const set = await world.api("PATCH", "/api/v1/notices/rhythm", token, { rhythm: "weekly" });
  assert.deepEqual(await set.json(), { rhythm: "weekly" });
  const wrong = await world.api("PATCH", "/api/v1/notices/rhythm", token, { rhythm: "hourly" });
  assert.equal(wrong.status, 422);
  assert.equal(await rhythm(here.chloe), "weekly");
});
