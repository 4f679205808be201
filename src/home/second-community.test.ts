import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

let world: TestApp;
let first: TestCommunity;
let there: TestCommunity;
let prefix: string;

const theirs = "Greffer mes avocatiers";
const ours = "Repeindre la salle commune";

before(async () => {
  world = await testApp();
  first = await world.community();
  there = await world.community("Jardins créoles");
  prefix = there.here.prefix;
  await world.post("/besoins/nouveau", first.bilal, { title: ours });
  await world.post(`${prefix}/besoins/nouveau`, there.bilal, { title: theirs });
  await world.post(`${prefix}/offres/nouvelle`, there.chloe, { title: "Montrer la greffe" });
  await world.post(`${prefix}/moi/competences`, there.bilal, {
    skill: "Tailler",
    position: "practises",
  });
  await world.platform.database.global((db) =>
    db.execute("update community set next_on = '2026-04-10' where id = $1", [there.here.id]),
  );
});
after(() => world.close());

/** Follows every link of a community's pages, and gathers the addresses that lead out of it. */
async function crawl(start: string, person?: TestPerson) {
  const cookie = person ? await world.sessionCookie(person) : "";
  const seen = new Set([start]);
  const texts = new Map<string, string>();
  const astray = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined && seen.size < 150; path = waiting.pop()) {
    const answer = await world.app.request(`http://localhost:3000${path}`, { headers: { cookie } });
    const location = answer.headers.get("location");
    const text = answer.status === 200 ? await answer.text() : `href="${location}"`;
    assert.ok([200, 301, 303].includes(answer.status), `${path}: ${answer.status}`);
    texts.set(path, text);
    for (const [, attribute, value] of text.matchAll(/([\w-]+)="(\/[^"]*)"/g)) {
      const to = value!.replaceAll("&amp;", "&").replace(/#.*/, "");
      if (to.startsWith("/static/")) continue;
      if (to !== prefix && !to.startsWith(`${prefix}/`)) astray.add(`${path}: ${attribute}=${to}`);
      else if (attribute === "href" && !seen.has(to)) {
        seen.add(to);
        waiting.push(to);
      }
    }
  }
  return { texts, astray: [...astray] };
}

for (const who of ["aicha", "bilal", "nobody"] as const)
  test(`every link of a second community stays in it, for ${who}`, async () => {
    const { texts, astray } = await crawl(`${prefix}/`, who === "nobody" ? undefined : there[who]);
    assert.deepEqual(astray, []);
    const paths = [...texts.keys()];
    const expected =
      who === "nobody" ? ["/", "/connexion"] : ["/", "/entraide", "/membres", "/moi"];
    for (const path of expected) assert.ok(paths.includes(prefix + path), path);
    if (who !== "nobody") assert.ok(paths.length > 15, String(paths.length));
  });

test("each community shows its own things and people alone", async () => {
  const { texts } = await crawl(`${prefix}/`, there.aicha);
  const all = [...texts.values()].join("");
  assert.ok(all.includes(theirs));
  assert.ok(!all.includes(ours));
  const home = await (await world.get("/", first.aicha)).text();
  assert.ok(home.includes(ours) && !home.includes(theirs));
});

test("a community's address without its last slash leads to its home", async () => {
  const answer = await world.get(prefix);
  assert.deepEqual([answer.status, answer.headers.get("location")], [301, `${prefix}/`]);
});

test("a community that does not exist is an unknown page, and so is everything in it", async () => {
  for (const path of ["/c/nulle-part/", "/c/nulle-part/membres", "/c/%00/", "/c/"])
    assert.equal((await world.get(path, first.bilal)).status, 404, path);
});

test("signing in there is asked, mailed and done there", async () => {
  const asked = await world.get(`${prefix}/membres`);
  const to = `${prefix}/connexion?suite=${encodeURIComponent(`${prefix}/membres`)}`;
  assert.equal(asked.headers.get("location"), to);
  const sent = await world.post(`${prefix}/connexion`, undefined, { email: "bilal@demo.example" });
  assert.ok(sent.headers.get("location")!.startsWith(`${prefix}/connexion/code?suite=`));
  const [mail] = await there.mails();
  assert.equal(mail?.letter?.to, "bilal@demo.example");
  assert.ok(mail.letter.text.includes(`http://localhost:3000${prefix}/connexion/lien?lien=`));
  assert.deepEqual(await first.mails(), []);
});

test("an error there is told in the frame of that community", async () => {
  const text = await (await world.get(`${prefix}/nulle-part`, there.bilal)).text();
  assert.match(text, /Jardins créoles/);
  assert.ok(text.includes(`href="${prefix}/"`));
});

test("who is a member of one community only is a stranger in the other", async () => {
  const zoe = await there.arrives({ firstName: "Zoé", email: "zoe@demo.example" });
  assert.equal((await world.get(`${prefix}/membres`, zoe)).status, 200);
  assert.equal((await world.get("/membres", zoe)).headers.get("location"), "/bienvenue");
  assert.equal((await world.get("/", zoe)).headers.get("location"), "/bienvenue");
});

test("the first community answers at its own slug too, with the same links", async () => {
  const text = await (await world.get("/c/les-savoirs-partages/", first.bilal)).text();
  assert.match(text, /href="\/membres"/);
});
