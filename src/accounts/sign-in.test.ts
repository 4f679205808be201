import { createHash } from "node:crypto";
import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import { openBrowser, type Browser } from "#test/visitor.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import pg from "pg";
import { createApp } from "../app.ts";
import { jobs } from "./jobs.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());
// Every limit begins anew.
beforeEach(() => world.clock.pass({ minutes: 20 }));

const bilal = "bilal@demo.example";

/** Someone who asked for a code, and what the mail says. */
async function asking(email = bilal, browser = openBrowser(world), suite = "") {
  const answer = await browser.post("/connexion", { email, suite });
  assert.equal(answer.status, 303);
  const [mail] = await here.mails();
  const { to = "", text = "" } = mail?.letter ?? {};
  assert.equal(to, email.toLowerCase());
  const code = /\b\d{6}\b/.exec(text)![0];
  const link = /lien=([\w-]+)/.exec(text)![1]!;
  return { browser, answer, code, link, wrong: code === "123456" ? "654321" : "123456" };
}

const type = (browser: Browser, code: string, suite = "") =>
  browser.post("/connexion/code", { code, suite });

/** As whom one is signed in. */
async function whoIs(browser: Browser): Promise<string | undefined> {
  const profile = await (await browser.get("/moi")).text();
  return /<input [^>]*name="firstName"[^>]*value="([^"]+)"/.exec(profile)?.[1];
}

const isOver = async (answer: Response) => {
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /n’est plus valable/);
};

test("the code of the mail opens the door, in the browser that asked for it", async () => {
  const { browser, answer, code } = await asking();
  assert.equal(answer.headers.get("location"), "/connexion/code?suite=%2F");
  assert.equal(await whoIs(browser), undefined);
  const entered = await type(browser, code);
  assert.equal(entered.status, 303);
  assert.equal(entered.headers.get("location"), "/");
  assert.equal(await whoIs(browser), "Bilal");
  assert.ok(!browser.cookies.has("koudmen-attempt"));
});

test("spaces and dashes in a code, capitals in an address do no harm", async () => {
  const { browser, code } = await asking("Bilal@Demo.Example");
  assert.equal((await type(browser, `${code.slice(0, 3)} - ${code.slice(3)} `)).status, 303);
  assert.equal(await whoIs(browser), "Bilal");
});

test("a wrong code is told, and the right one still opens", async () => {
  const { browser, code, wrong } = await asking();
  const answer = await type(browser, wrong);
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /pas le bon code/);
  assert.equal(await whoIs(browser), undefined);
  assert.equal((await type(browser, code)).status, 303);
});

test("what is no code at all is told so, and counts as no try", async () => {
  const { browser, code } = await asking();
  for (const typed of ["", "12345", "1234567", "abcdef", "12345a"])
    assert.match(await (await type(browser, typed)).text(), /Le code a six chiffres/, typed);
  for (const typed of ["12345", "abcdef"]) await type(browser, typed);
  assert.equal((await type(browser, code)).status, 303);
});

test("a code opens once", async () => {
  const { browser, code } = await asking();
  const attempt = browser.cookies.get("koudmen-attempt")!;
  assert.equal((await type(browser, code)).status, 303);
  const thief = openBrowser(world);
  thief.cookies.set("koudmen-attempt", attempt);
  await isOver(await type(thief, code));
});

test("of two presses at the same moment, one enters", async () => {
  const { browser, code } = await asking();
  const answers = await Promise.all([type(browser, code), type(browser, code)]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422]);
});

test("a code opens for fifteen minutes", async () => {
  const late = await asking();
  world.clock.pass({ minutes: 14, seconds: 59 });
  assert.equal((await type(late.browser, late.code)).status, 303);
  const tooLate = await asking();
  world.clock.pass({ minutes: 15 });
  await isOver(await type(tooLate.browser, tooLate.code));
});

test("after five wrong tries even the right code opens nothing, and a new one does", async () => {
  const { browser, code, wrong } = await asking();
  for (let times = 0; times < 5; times += 1)
    assert.match(await (await type(browser, wrong)).text(), /pas le bon code/);
  await isOver(await type(browser, code));
  const again = await asking(bilal, browser);
  assert.equal((await type(again.browser, again.code)).status, 303);
});

test("tries sent all at once count each", async () => {
  const { browser, code, wrong } = await asking();
  await Promise.all(Array.from({ length: 8 }, () => type(browser, wrong)));
  await isOver(await type(browser, code));
});

test("in a browser that did not ask for it, a code is worth nothing, and its asker loses no try", async () => {
  const { browser, code } = await asking();
  const thief = openBrowser(world);
  for (let times = 0; times < 6; times += 1) await isOver(await type(thief, code));
  thief.cookies.set("koudmen-attempt", "made up");
  await isOver(await type(thief, code));
  const ownAttempt = await asking("mallory@demo.example", thief);
  assert.notEqual(ownAttempt.code, code);
  assert.match(await (await type(thief, code)).text(), /pas le bon code/);
  assert.equal(await whoIs(thief), undefined);
  assert.equal((await type(browser, code)).status, 303);
});

test("the mailed address does nothing until its button is pressed, then signs in once, anywhere", async () => {
  const { browser, code, link } = await asking();
  const scanner = openBrowser(world);
  for (let times = 0; times < 3; times += 1) {
    const opened = await scanner.get(`/connexion/lien?lien=${link}`);
    assert.equal(opened.status, 200);
    assert.match(await opened.text(), new RegExp(`name="lien" value="${link}"`));
  }
  assert.equal(scanner.cookies.size, 0);
  const telephone = openBrowser(world);
  assert.equal((await telephone.post("/connexion/lien", { lien: link })).status, 303);
  assert.equal(await whoIs(telephone), "Bilal");
  const again = await openBrowser(world).post("/connexion/lien", { lien: link });
  assert.match(await again.text(), /n’est plus valable/);
  assert.ok(!again.headers.getSetCookie().some((line) => line.includes("session")));
  await isOver(await type(browser, code));
});

test("an address that is late or made up signs nobody in", async () => {
  const { link } = await asking();
  world.clock.pass({ minutes: 15 });
  for (const lien of [link, "made-up", ""]) {
    const answer = await openBrowser(world).post("/connexion/lien", { lien });
    assert.match(await answer.text(), /n’est plus valable/, lien);
  }
});

test("nothing tells whether an address is known: the same answer, the same page, one mail", async () => {
  const seen = [];
  for (const email of [bilal, "stranger@demo.example"]) {
    const before = (await here.mails()).length;
    const browser = openBrowser(world);
    const answer = await browser.post("/connexion", { email });
    const cookie = answer.headers.getSetCookie().map((line) => line.replace(/=[^;]+/, "=…"));
    const page = await browser.get(answer.headers.get("location")!);
    const text = (await page.text()).replace(/name="cle" value="[^"]+"/, "");
    const { status, headers } = answer;
    const location = headers.get("location");
    seen.push({ status, location, cookie, text, mails: (await here.mails()).length - before });
  }
  assert.equal(seen[0]!.mails, 1);
  assert.deepEqual(seen[0], seen[1]);
});

test("someone unknown who proves an address is welcomed, and becomes nobody by that alone", async () => {
  const { browser, code } = await asking("stranger@demo.example");
  assert.equal((await type(browser, code)).status, 303);
  assert.equal((await browser.get("/")).headers.get("location"), "/bienvenue");
  assert.equal((await browser.get("/membres")).headers.get("location"), "/bienvenue");
});

test("what is no address is told, kept to be corrected, and nobody is written to", async () => {
  const before = (await here.mails()).length;
  for (const email of ["bilal", "bilal@", "a@b@c.example"]) {
    const answer = await openBrowser(world).post("/connexion", { email });
    assert.equal(answer.status, 422, email);
    assert.ok((await answer.text()).includes(`value="${email}"`), email);
  }
  assert.equal((await here.mails()).length, before);
});

test("one comes back to the page one wanted, and never to another site", async () => {
  const wanted = await openBrowser(world).get("/membres?apres=x");
  assert.equal(wanted.headers.get("location"), "/connexion?suite=%2Fmembres%3Fapres%3Dx");
  for (const [suite, to] of [
    ["/membres?apres=x", "/membres?apres=x"],
    ["//evil.example", "/"],
    ["https://evil.example/", "/"],
  ]) {
    const { browser, answer, code } = await asking(bilal, openBrowser(world), suite);
    assert.equal(
      answer.headers.get("location"),
      `/connexion/code?suite=${encodeURIComponent(to!)}`,
    );
    assert.equal((await type(browser, code, suite)).headers.get("location"), to);
  }
});

test("five codes in a quarter of an hour are written to one address, and others still get theirs", async () => {
  const before = (await here.mails()).length;
  const ask = (email: string) => openBrowser(world).post("/connexion", { email });
  for (let times = 0; times < 5; times += 1) assert.equal((await ask(bilal)).status, 303);
  const refused = await ask("BILAL@demo.example");
  assert.equal(refused.status, 429);
  assert.equal(refused.headers.get("retry-after"), "900");
  assert.equal((await here.mails()).length, before + 5);
  assert.equal((await ask("chloe@demo.example")).status, 303);
  world.clock.pass({ minutes: 15 });
  assert.equal((await ask(bilal)).status, 303);
});

test("sixty codes in a quarter of an hour are asked from one place, and a hundred tried", async () => {
  const most = async (key: string, count: number) =>
    world.database.database.pool.query(
      "insert into rate_limit (key, count, until) values ($1, $2, $3) on conflict (key) do update set count = $2, until = $3",
      [key, count, new Date(world.clock().getTime() + 60_000)],
    );
  const ask = () => openBrowser(world).post("/connexion", { email: bilal });
  await most("code-ask-client unknown", 59);
  assert.equal((await ask()).status, 303);
  assert.equal((await ask()).status, 429);
  const { browser, code, link } = await (world.clock.pass({ minutes: 2 }), asking());
  await most("code-try unknown", 100);
  assert.equal((await type(browser, code)).status, 429);
  assert.equal((await browser.post("/connexion/lien", { lien: link })).status, 429);
  world.clock.pass({ minutes: 2 });
  assert.equal((await type(browser, code)).status, 303);
});

/** Every row of every table, as the owner of the database sees them. */
async function everything(): Promise<string> {
  const client = new pg.Client({ connectionString: world.database.ownerUrl });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  );
  const rows: string[] = [];
  for (const { name } of tables) {
    const found = await client.query<{ row: string }>(`select t::text as row from "${name}" t`);
    rows.push(...found.rows.map(({ row }) => `${name} ${row}`));
  }
  await client.end();
  return rows.join("\n");
}

test("no code, no mailed address and no session can be read in the database or in the log", async () => {
  world.logged.length = 0;
  const { browser, code, link, wrong } = await asking("dario@demo.example");
  await type(browser, wrong);
  assert.equal((await type(browser, code)).status, 303);
  const token = browser.cookies.get("koudmen-session")!;
  const kept = `${await everything()}\n${world.logged.join("\n")}`;
  assert.ok(kept.includes("dario@demo.example"));
  const hash = createHash("sha256").update(token).digest("hex");
  assert.ok(kept.includes(hash));
  assert.doesNotMatch(kept, new RegExp(`\\b${code}\\b`));
  assert.ok(!kept.includes(link) && !kept.includes(token));
});

test("who leaves is signed out everywhere this session was, and only there", async () => {
  const here = await asking();
  await type(here.browser, here.code);
  const telephone = await asking();
  await type(telephone.browser, telephone.code);
  const stolen = openBrowser(world);
  stolen.cookies.set("koudmen-session", here.browser.cookies.get("koudmen-session")!);
  assert.equal(await whoIs(stolen), "Bilal");
  assert.equal((await here.browser.post("/deconnexion")).headers.get("location"), "/");
  assert.ok(!here.browser.cookies.has("koudmen-session"));
  assert.equal(await whoIs(stolen), undefined);
  assert.equal(await whoIs(telephone.browser), "Bilal");
});

async function signedIn() {
  const { browser, code } = await asking();
  await type(browser, code);
  return browser;
}

const renewed = (answer: Response) =>
  answer.headers.getSetCookie().filter((line) => line.startsWith("koudmen-session="));

test("a session unused for sixty days is over", async () => {
  const browser = await signedIn();
  world.clock.pass({ days: 59, hours: 23 });
  const within = openBrowser(world);
  within.cookies.set("koudmen-session", browser.cookies.get("koudmen-session")!);
  assert.equal(await whoIs(within), "Bilal");
  const forgotten = await signedIn();
  world.clock.pass({ days: 60 });
  assert.equal(await whoIs(forgotten), undefined);
});

test("a session in use goes on, and its cookie with it, renewed once a day", async () => {
  const browser = await signedIn();
  const token = browser.cookies.get("koudmen-session");
  for (let times = 0; times < 4; times += 1) {
    world.clock.pass({ days: 30 });
    const [cookie, ...others] = renewed(await browser.get("/membres"));
    assert.match(cookie ?? "", /; Max-Age=5184000; Path=\/; HttpOnly; SameSite=Lax$/);
    assert.deepEqual(others, []);
    assert.equal(browser.cookies.get("koudmen-session"), token);
    world.clock.pass({ hours: 23 });
    assert.deepEqual(renewed(await browser.get("/membres")), []);
  }
  assert.equal(await whoIs(browser), "Bilal");
});

test("a session that ended is not brought back by its cookie", async () => {
  const browser = await signedIn();
  world.clock.pass({ days: 61 });
  assert.deepEqual(renewed(await browser.get("/")), []);
  const left = await signedIn();
  world.clock.pass({ days: 2 });
  await left.post("/deconnexion");
  assert.equal(await whoIs(left), undefined);
  assert.ok(!left.cookies.has("koudmen-session"));
});

test("over https, cookies are for this very host, never in clear, never for scripts", async () => {
  const { platform } = world;
  const settings = { ...platform.settings, baseUrl: "https://savoirs.example" };
  const browser = openBrowser(world, createApp({ ...platform, settings }), settings.baseUrl);
  const { answer, code } = await asking(bilal, browser);
  const entered = await type(browser, code);
  const left = await browser.post("/deconnexion");
  const lines = [answer, entered, left].flatMap(({ headers }) => headers.getSetCookie());
  const names = lines.map((line) => /^[^=]+/.exec(line)![0]);
  const ours = ["attempt", "session", "attempt", "session", "flash"].sort();
  assert.deepEqual(names.map((name) => name.replace(/^__Host-koudmen-/, "")).sort(), ours);
  for (const line of lines) {
    assert.match(line, /; Path=\/;/, line);
    assert.doesNotMatch(line, /domain/i, line);
    for (const attribute of ["HttpOnly", "Secure", "SameSite=Lax"])
      assert.ok(line.split("; ").includes(attribute), `${attribute}: ${line}`);
  }
});

test("what has run out is forgotten, and what still holds is kept", async () => {
  const { browser } = await asking();
  const kept = await signedIn();
  await signedIn();
  world.clock.pass({ days: 40 });
  await kept.get("/");
  world.clock.pass({ days: 30 });
  const { database, clock } = world.platform;
  await jobs[0]!.run({ database, clock } as Parameters<(typeof jobs)[0]["run"]>[0]);
  assert.equal(await whoIs(kept), "Bilal");
  const { rows } = await database.pool.query<{ attempts: number; sessions: number }>(
    `select (select count(*) from sign_in_attempt) as attempts,
            (select count(*) from session where expires_at < $1) as sessions`,
    [clock()],
  );
  assert.deepEqual(rows[0], { attempts: 0, sessions: 0 });
  assert.ok(browser.cookies.has("koudmen-attempt"));
});
