import { accountFor, openSession } from "#accounts";
import { Conflict } from "#kernel/errors";
import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import { openBrowser, type Browser } from "#test/visitor.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { arrive } from "./arrive.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

/** A browser signed in with an address its holder has proved to hold. */
async function signedIn(email: string): Promise<Browser> {
  const { database, clock } = world.platform;
  const token = await database.global(async (db) => {
    const { id } = await accountFor(db, email, clock());
    return openSession({ db, clock }, id);
  });
  const browser = openBrowser(world);
  browser.cookies.set("koudmen-session", token);
  return browser;
}

async function peopleWith(email: string) {
  return world.platform.database
    .of(here.here.id)
    .reading(({ query }) =>
      query
        .selectFrom("person")
        .select(["id", "first_name as firstName", "wish", "entered_by_id as enteredBy"])
        .where("email", "=", email)
        .execute(),
    );
}

const enters = (browser: Browser, firstName: string, wish = "") =>
  browser.post("/bienvenue", { firstName, wish });

test("someone new signs in, says a first name and is a member", async () => {
  const browser = await signedIn("zoe@demo.example");
  assert.equal((await browser.get("/")).headers.get("location"), "/bienvenue");
  assert.equal((await browser.get("/membres")).headers.get("location"), "/bienvenue");
  assert.equal((await browser.get("/bienvenue")).status, 200);
  const entered = await enters(browser, "Zoé", "Tailler un avocatier");
  assert.deepEqual([entered.status, entered.headers.get("location")], [303, "/"]);
  const [zoe] = await peopleWith("zoe@demo.example");
  assert.deepEqual([zoe?.firstName, zoe?.wish], ["Zoé", "Tailler un avocatier"]);
  assert.match(await (await browser.get("/membres")).text(), /Zoé/);
  assert.equal((await browser.get("/bienvenue")).headers.get("location"), "/");
  const told = (await here.events()).at(-1);
  assert.deepEqual([told?.name, told?.subject.id], ["person.arrived", zoe?.id]);
});

test("who came to answer something goes on to it, a first name said, and nowhere else", async () => {
  const to = "/besoins/12-des-ruches";
  const door = `/bienvenue?suite=${encodeURIComponent(to)}`;
  const unknown = await openBrowser(world).get(door);
  assert.equal(unknown.headers.get("location"), `/connexion?suite=${encodeURIComponent(door)}`);
  const browser = await signedIn("jonas@demo.example");
  assert.ok((await (await browser.get(door)).text()).includes(`name="suite" value="${to}"`));
  const unsaid = await browser.post("/bienvenue", { firstName: "", suite: to });
  assert.ok((await unsaid.text()).includes(`name="suite" value="${to}"`));
  const entered = await browser.post("/bienvenue", { firstName: "Jonas", suite: to });
  assert.equal(entered.headers.get("location"), to);
  assert.equal((await browser.get(door)).headers.get("location"), to);
  const away = await browser.get("/bienvenue?suite=//ailleurs.example");
  assert.equal(away.headers.get("location"), "/");
});

test("who proves an address takes the place that waited under it, as it was noted", async () => {
  const entry = { firstName: "Yannis", lastName: "Bola", email: "yannis@demo.example" };
  await world.post("/membres/nouveau", here.aicha, entry);
  const arrived = (await here.events()).length;
  const browser = await signedIn(entry.email);
  assert.equal((await enters(browser, "Yann")).status, 303);
  const people = await peopleWith(entry.email);
  assert.deepEqual(
    people.map(({ firstName, enteredBy }) => [firstName, enteredBy]),
    [["Yannis", here.aicha.id]],
  );
  assert.match(await (await browser.get("/moi")).text(), /value="Bola"/);
  assert.equal((await here.events()).length, arrived);
});

test("one person who arrives from two browsers at once is one person", async () => {
  const email = "ines@demo.example";
  const browsers = await Promise.all([signedIn(email), signedIn(email), signedIn(email)]);
  const answers = await Promise.all(browsers.map((browser) => enters(browser, "Inès")));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303],
  );
  assert.equal((await peopleWith(email)).length, 1);
  for (const browser of browsers)
    assert.match(await (await browser.get("/moi")).text(), /value="Inès"/);
});

test("without a first name one is asked for it, and what was typed is kept", async () => {
  const browser = await signedIn("noname@demo.example");
  const answer = await enters(browser, " ", "Réparer un vélo");
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /Réparer un vélo/);
  assert.deepEqual(await peopleWith("noname@demo.example"), []);
});

test("nobody enters without signing in, nor twice", async () => {
  const nobody = openBrowser(world);
  assert.match((await nobody.get("/bienvenue")).headers.get("location")!, /^\/connexion/);
  assert.match((await enters(nobody, "Mallory")).headers.get("location")!, /^\/connexion/);
  const before = await peopleWith("bilal@demo.example");
  assert.equal((await enters(await signedIn("bilal@demo.example"), "Autre")).status, 303);
  assert.deepEqual(await peopleWith("bilal@demo.example"), before);
});

test("an address nobody has proved to hold takes no place", async () => {
  const { database, clock } = world.platform;
  const account = await database.global(({ query }) =>
    query
      .insertInto("account")
      .values({ email: "claim@demo.example", opened_at: clock(), confirmed_at: null, locale: null })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  const arriving = { db: database.of(here.here.id), clock, account };
  await assert.rejects(arrive(arriving, { firstName: "Mallory" }), Conflict);
  assert.deepEqual(await peopleWith("claim@demo.example"), []);
});

test("only facilitators enter someone else", async () => {
  const entry = { firstName: "Man Nini", place: "Le Marin" };
  const before = (await here.events()).length;
  for (const person of [here.bilal, here.dario]) {
    assert.equal((await world.get("/membres/nouveau", person)).status, 403);
    assert.equal((await world.post("/membres/nouveau", person, entry)).status, 403);
  }
  assert.equal((await here.events()).length, before);
  assert.equal((await world.post("/membres/nouveau", here.aicha, entry)).status, 303);
});

test("an address is one person's, even when two facilitators note it at once", async () => {
  const entry = { firstName: "Odile", email: " Odile@Demo.example" };
  const note = () => world.post("/membres/nouveau", here.aicha, entry);
  const answers = await Promise.all([note(), note(), note()]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422, 422]);
  const refused = answers.find(({ status }) => status === 422)!;
  assert.match(await refused.text(), /Quelqu’un a déjà cette adresse ici/);
  assert.equal((await peopleWith("odile@demo.example")).length, 1);
});

test("any number of people are entered without an address", async () => {
  for (const firstName of ["Ti Jo", "Ti Jo"])
    assert.equal((await world.post("/membres/nouveau", here.aicha, { firstName })).status, 303);
});
