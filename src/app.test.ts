import { get, type Domain, type Platform } from "#kernel/http";
import { testApp, type TestApp, type TestCommunity } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { createApp } from "./app.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());
// A test may press more buttons in a minute than a person does.
beforeEach(() => world.clock.pass({ minutes: 2 }));

const origin = "http://localhost:3000";
const secretDetail = "password authentication failed for hush at 10.1.2.3";

const breaking: Domain = {
  name: "breaking",
  tables: {},
  routes: [
    get("/casse", "everyone", () => {
      throw new Error(secretDetail);
    }),
  ],
};

/** The same server, with something changed. */
function other(change: Partial<Platform>, settings: Partial<Platform["settings"]> = {}) {
  const { platform } = world;
  return createApp({ ...platform, settings: { ...platform.settings, ...settings }, ...change });
}

const brokenApp = () => other({ domains: [...world.platform.domains, breaking] });

/** A form as whoever sends it sends it. */
const send = (path: string, headers: Record<string, string>, body = "langue=en") =>
  world.app.request(origin + path, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body,
  });

const page = async (answer: Response | Promise<Response>) => (await answer).text();

test("every answer forbids what a page of ours never does", async () => {
  const answers = {
    home: world.get("/"),
    memberPage: world.get("/membres", here.bilal),
    redirect: world.get("/membres"),
    unknownPage: world.get("/nulle-part"),
    forbidden: world.get("/membres/nouveau", here.bilal),
    refusedForm: world.post("/membres/nouveau", here.aicha, { firstName: "" }),
    otherSite: send("/langue", { origin: "https://evil.example" }),
    broken: brokenApp().request(`${origin}/casse`),
    static: world.get("/static/none.css"),
    health: world.get("/healthz"),
    api: world.api("GET", "/api/v1/me"),
  };
  const statuses: number[] = [];
  for (const [what, asked] of Object.entries(answers)) {
    const { headers, status } = await asked;
    statuses.push(status);
    assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'/, what);
    assert.match(headers.get("content-security-policy") ?? "", /frame-ancestors 'none'/, what);
    assert.doesNotMatch(headers.get("content-security-policy") ?? "", /unsafe/, what);
    assert.equal(headers.get("x-content-type-options"), "nosniff", what);
    assert.equal(headers.get("referrer-policy"), "same-origin", what);
    assert.match(headers.get("x-request-id") ?? "", /^[0-9a-hjkmnp-tv-z]{8}$/, what);
    assert.equal(headers.get("strict-transport-security"), null, what);
  }
  assert.deepEqual(statuses, [200, 200, 303, 404, 403, 422, 403, 500, 404, 200, 401]);
});

test("over https, browsers are told never to come in clear", async () => {
  const https = other({}, { baseUrl: "https://savoirs.example" });
  for (const path of ["/", "/membres", "/nulle-part"]) {
    const { headers } = await https.request(`https://savoirs.example${path}`);
    assert.match(headers.get("strict-transport-security") ?? "", /^max-age=\d{8}/, path);
  }
});

const senders: [string, Record<string, string>, number][] = [
  ["our own page", { origin }, 303],
  ["our own page in a browser that says no origin", { "sec-fetch-site": "same-origin" }, 303],
  ["another site", { origin: "https://evil.example" }, 403],
  ["another site, by a frame without origin", { origin: "null" }, 403],
  ["a sibling of our host", { origin: "http://evil.localhost:3000" }, 403],
  ["another port of our host", { origin: "http://localhost:4000" }, 403],
  ["another site that names ours", { origin: "https://localhost:3000.evil.example" }, 403],
  ["a browser that tells it comes from elsewhere", { "sec-fetch-site": "cross-site" }, 403],
  ["nobody knows where", {}, 403],
  [
    "another site, as plain text",
    { origin: "https://evil.example", "content-type": "text/plain" },
    403,
  ],
];

for (const [who, headers, status] of senders)
  test(`a form sent from ${who} is ${status === 303 ? "taken" : "refused"}`, async () => {
    const answer = await send("/langue", { host: "localhost:3000", ...headers });
    assert.equal(answer.status, status);
    assert.equal(Boolean(answer.headers.get("set-cookie")), status === 303);
    if (status === 403) assert.match(await answer.text(), /ne vient pas d’une page de ce site/);
  });

test("on a public server, only its own address is its own origin, whatever host was asked", async () => {
  const https = other({}, { baseUrl: "https://savoirs.example", mode: "production" });
  const from = async (origin: string, host: string) => {
    const headers = { origin, host, "content-type": "application/x-www-form-urlencoded" };
    const body = "langue=en";
    return (await https.request(`https://${host}/langue`, { method: "POST", headers, body }))
      .status;
  };
  assert.equal(await from("https://savoirs.example", "savoirs.example"), 303);
  assert.equal(await from("https://evil.example", "evil.example"), 403);
  assert.equal(await from("http://savoirs.example", "savoirs.example"), 403);
});

test("more than a megabyte is refused with a page that says so, announced or not", async () => {
  const cookie = await world.sessionCookie(here.aicha);
  const body = `firstName=Nini&wish=${"a".repeat(1024 * 1024)}`;
  const length = { "content-length": String(body.length) };
  for (const headers of [length, {}]) {
    const answer = await send("/membres/nouveau", { origin, cookie, ...headers }, body);
    assert.equal(answer.status, 413);
    assert.match(await answer.text(), /dépasse la taille acceptée/);
  }
  assert.doesNotMatch(await page(world.get("/membres", here.aicha)), /Nini/);
});

test("an unknown page says so in the reader's language, in the frame of the community", async () => {
  const french = await page(world.get("/nulle-part", here.bilal));
  assert.match(french, /<html lang="fr"/);
  assert.match(french, /Page introuvable/);
  assert.match(french, /Les Savoirs partagés/);
  const headers = { "accept-language": "en-GB,en;q=0.9,fr;q=0.8" };
  const english = await world.app.request(`${origin}/nulle-part`, { headers });
  assert.equal(english.status, 404);
  assert.match(await english.text(), /Page not found/);
});

test("what breaks is told with a number, which the log has once with the cause", async () => {
  world.logged.length = 0;
  const answer = await brokenApp().request(`${origin}/casse`);
  assert.equal(answer.status, 500);
  const text = await answer.text();
  const id = answer.headers.get("x-request-id")!;
  assert.ok(text.includes(id));
  assert.doesNotMatch(text, /hush|10\.1\.2\.3|Error|at .*\.ts/);
  const told = world.logged.filter((line) => line.includes(id));
  assert.equal(told.length, 1);
  assert.ok(told[0]!.includes(secretDetail));
});

test("while the database is away, a page says to come back, and nothing of why", async () => {
  world.logged.length = 0;
  const away = other({ community: () => Promise.reject(new Error(secretDetail)) });
  const answer = await away.request(`${origin}/`);
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get("retry-after"), "60");
  const text = await answer.text();
  assert.match(text, /indisponible un instant/);
  assert.doesNotMatch(text, /hush/);
  assert.ok(text.includes(answer.headers.get("x-request-id")!));
  assert.ok(world.logged.some((line) => line.includes(secretDetail)));
});

test("who presses too many buttons is asked to wait, and may read meanwhile", async () => {
  const until = new Date(world.clock().getTime() + 45_000);
  await world.database.database.pool.query(
    "insert into rate_limit (key, count, until) values ('act unknown', 300, $1) on conflict (key) do update set count = 300, until = $1",
    [until],
  );
  const answer = await world.post("/langue", here.bilal, { langue: "en" });
  assert.equal(answer.status, 429);
  assert.equal(answer.headers.get("retry-after"), "45");
  assert.match(await answer.text(), /Réessayez dans une minute/);
  assert.equal((await world.get("/", here.bilal)).status, 200);
});

test("a stale, cut or unreadable cookie is no cookie", async () => {
  const members = (cookie: string) =>
    world.app.request(`${origin}/membres`, { headers: { cookie } });
  const good = await world.sessionCookie(here.bilal);
  assert.equal((await members(good)).status, 200);
  for (const cookie of [
    `${good}x`,
    good.slice(0, -1),
    "koudmen-session=",
    "koudmen-session=%E0%A4",
  ])
    assert.equal((await members(cookie)).status, 303, cookie);
  world.clock.pass({ days: 61 });
  assert.equal((await members(good)).status, 303);
});

test("a message is shown once, when it is ours, and never when another wrote it", async () => {
  const done = await world.post("/deconnexion", here.bilal);
  const flash = /koudmen-flash=[^;]+/.exec(done.headers.get("set-cookie") ?? "")?.[0];
  assert.ok(flash);
  const home = (cookie: string) => world.app.request(`${origin}/`, { headers: { cookie } });
  const shown = await home(flash);
  assert.match(shown.headers.get("set-cookie") ?? "", /koudmen-flash=;.*Max-Age=0/);
  assert.match(await shown.text(), /Cet appareil est déconnecté/);
  const forged = Buffer.from(JSON.stringify({ text: "Écrivez à Mallory" })).toString("base64url");
  for (const cookie of [
    `koudmen-flash=${forged}`,
    `koudmen-flash=${forged}.${flash.split(".")[1]}`,
  ]) {
    const answer = await home(cookie);
    assert.equal(answer.status, 200);
    assert.doesNotMatch(await answer.text(), /Mallory/);
  }
});

const asked: [string, Record<string, string>, string][] = [
  ["no wish at all", {}, "fr"],
  ["an English browser", { "accept-language": "en-US,en;q=0.9" }, "en"],
  ["a German browser", { "accept-language": "de,en;q=0.5" }, "fr"],
  ["a browser that puts French first", { "accept-language": "fr,en;q=0.5" }, "fr"],
  ["a choice", { "accept-language": "en", cookie: "koudmen-langue=fr" }, "fr"],
  ["a choice of Creole", { cookie: "koudmen-langue=gcf" }, "gcf-MQ"],
  ["a choice that does not exist", { cookie: "koudmen-langue=tlh" }, "fr"],
];

for (const [what, headers, language] of asked)
  test(`${what} gives a page in ${language}`, async () => {
    const text = await page(world.app.request(`${origin}/`, { headers }));
    assert.equal(/<html lang="([^"]+)"/.exec(text)?.[1], language);
  });

test("a language is chosen for a year, on the page one was reading, and only one that exists", async () => {
  const chosen = await world.post("/langue", here.bilal, { langue: "en", retour: "/entraide?q=a" });
  assert.equal(chosen.headers.get("location"), "/entraide?q=a");
  assert.match(chosen.headers.get("set-cookie") ?? "", /^koudmen-langue=en; Max-Age=31536000;/);
  assert.equal((await world.post("/langue", here.bilal, { langue: "tlh" })).status, 404);
  const away = await world.post("/langue", here.bilal, { langue: "en", retour: "//evil.example" });
  assert.equal(away.headers.get("location"), "/");
});

test("a Creole page says which words are Creole, which are French, and writes its dates in French", async () => {
  await world.platform.database.global((db) =>
    db.execute("update community set next_on = '2026-04-10' where id = $1", [here.here.id]),
  );
  const creole = { headers: { cookie: "koudmen-langue=gcf" } };
  const text = await page(world.app.request(`${origin}/`, creole));
  assert.match(text, /<body lang="fr"/);
  assert.match(text, /<(?!html)\w+[^>]* lang="gcf-MQ"/);
  assert.match(text, /vendredi 10 avril 2026/);
  assert.doesNotMatch(text, /Friday|April/);
});

const doors: [string, Platform["settings"]["mode"], string, number][] = [
  ["/courrier", "development", "localhost:3000", 200],
  ["/courrier", "development", "127.0.0.1:3000", 200],
  ["/courrier", "development", "[::1]:3000", 200],
  ["/courrier", "development", "savoirs.example", 404],
  ["/courrier", "development", "localhost.evil.example", 404],
  ["/courrier", "production", "localhost:3000", 404],
  ["/courrier", "demonstration", "localhost:3000", 404],
  ["/composants", "development", "localhost:3000", 200],
  ["/composants", "development", "savoirs.example", 404],
  ["/composants", "production", "localhost:3000", 404],
  ["/composants", "demonstration", "localhost:3000", 404],
  ["/demonstration", "demonstration", "savoirs.example", 200],
  ["/demonstration", "development", "localhost:3000", 404],
  ["/demonstration", "production", "localhost:3000", 404],
];

for (const [path, mode, host, status] of doors)
  test(`${path}, asked at ${host} in ${mode}, ${status === 200 ? "opens" : "does not exist"}`, async () => {
    const answer = await other({}, { mode }).request(`http://${host}${path}`);
    assert.equal(answer.status, status);
  });

test("nobody enters as someone else where there is no demonstration", async () => {
  for (const mode of ["development", "production"] as const) {
    const answer = await other({}, { mode }).request(`${origin}/demonstration`, {
      method: "POST",
      headers: { origin },
      body: new URLSearchParams({ who: "facilitator" }),
    });
    assert.equal(answer.status, 404, mode);
    assert.doesNotMatch(answer.headers.get("set-cookie") ?? "", /session/);
  }
});
