import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { languagesNamedIn } from "./fields.ts";
import { languageCalled, languageName } from "./named.ts";
import { languagesOf } from "./spoken.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

const spokenBy = (person: TestPerson) =>
  world.platform.database
    .of(person.community.id)
    .reading(async (db) => (await languagesOf(db, [person.id])).get(person.id) ?? []);

async function save(who: TestPerson, fields: Record<string, string>, path = "/moi") {
  const token = await world.tokenFor(here.aicha, "read");
  const whose = Number(/\/membres\/(\d+)/.exec(path)?.[1] ?? who.id);
  const read = await world.api("GET", `/api/v1/members/${whose}`, token);
  const { version } = (await read.json()) as { version: number };
  return world.post(path, who, { firstName: "Bilal", version: String(version), ...fields });
}

test("a language is known by its names of here, of French and of English, and by its tag", () => {
  const table = [
    ["Allemand", "de"],
    ["german", "de"],
    ["créole", "gcf"],
    ["Kréyòl", "gcf"],
    ["créole haïtien", "ht"],
    ["LSF", "fsl"],
    ["sign language", "fsl"],
    ["wolof", "wo"],
    ["ndjuka", "djk"],
    ["gcr", "gcr"],
    ["patagon", undefined],
    ["zz", undefined],
    ["", undefined],
  ] as const;
  for (const [name, tag] of table) assert.equal(languageCalled(name), tag, name);
  assert.equal(languageName("fsl", "fr"), "langue des signes française");
  assert.equal(languageName("fsl", "en"), "French Sign Language");
  assert.deepEqual(languagesNamedIn("Anglais, espagnol et LSF ; patagon / anglais"), [
    "en",
    "es",
    "fsl",
  ]);
});

test("one says which languages one speaks, of those proposed and others, and takes them back", async () => {
  const said = { languages: "fr\nhT", otherLanguages: "allemand, wolof" };
  assert.equal((await save(here.bilal, said)).status, 303);
  assert.deepEqual(await spokenBy(here.bilal), ["fr", "ht", "de", "wo"]);
  const page = await (await world.get(`/membres/${here.bilal.id}-bilal`, here.chloe)).text();
  assert.match(page, /français, créole haïtien, allemand, wolof/);
  const form = await (await world.get("/moi", here.bilal)).text();
  assert.match(form, /value="allemand, wolof"/);
  assert.match(form, /value="ht" checked/);
  assert.equal((await save(here.bilal, { otherLanguages: "" })).status, 303);
  assert.deepEqual(await spokenBy(here.bilal), []);
});

test("what does not ask for languages leaves them as they are", async () => {
  await save(here.bilal, { languages: "gcf", otherLanguages: "" });
  await save(here.bilal, { wish: "Greffer" });
  assert.deepEqual(await spokenBy(here.bilal), ["gcf"]);
});

test("a language of no name known is refused, and what was typed is kept", async () => {
  await save(here.bilal, { languages: "gcf", otherLanguages: "" });
  const answer = await save(here.bilal, { languages: "en", otherLanguages: "patagon" });
  assert.equal(answer.status, 422);
  const text = await answer.text();
  assert.match(text, /Nous ne connaissons pas de langue de ce nom/);
  assert.match(text, /value="patagon"/);
  assert.match(text, /value="en" checked/);
  assert.doesNotMatch(text, /value="gcf" checked/);
  assert.equal((await save(here.bilal, { languages: "zzz", otherLanguages: "" })).status, 422);
  assert.deepEqual(await spokenBy(here.bilal), ["gcf"]);
});

test("nobody says of someone else who signs in which languages she speaks", async () => {
  const said = { languages: "es", otherLanguages: "" };
  const answer = await save(here.bilal, said, `/membres/${here.chloe.id}/profil`);
  assert.equal(answer.status, 403);
  assert.deepEqual(await spokenBy(here.chloe), []);
  const noted = await save(here.aicha, said, `/membres/${here.rosalie.id}/profil`);
  assert.equal(noted.status, 303);
  assert.deepEqual(await spokenBy(here.rosalie), ["es"]);
});

test("programs say and read them as tags", async () => {
  const token = await world.tokenFor(here.dario, "write");
  const path = `/api/v1/members/${here.dario.id}`;
  const read = (await (await world.api("GET", path, token)).json()) as { version: number };
  const body = { version: read.version, languages: ["pt", "gcf"] };
  const changed = await world.api("PATCH", path, token, body);
  assert.equal(changed.status, 200, await changed.clone().text());
  const { languages } = (await changed.json()) as { languages: string[] };
  assert.deepEqual(languages, ["gcf", "pt"]);
  const odd = await world.api("PATCH", path, token, {
    version: read.version + 1,
    languages: ["?"],
  });
  assert.equal(odd.status, 422);
});
