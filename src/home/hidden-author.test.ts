import { appointRelay } from "#members";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import { andNote } from "#test/react.ts";
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { gatherWaiting } from "./gather-waiting.ts";

// Who said a need without a name is named to nobody by what happens around it.
let world: TestApp;
let cast: TestCommunity;
let prefix: string;

before(async () => {
  world = await testApp();
});
after(() => world.close());
beforeEach(async () => {
  cast = await world.community();
  prefix = cast.here.prefix;
});

const post = (path: string, who: TestPerson, fields: Record<string, string> = {}) =>
  world.post(prefix + path, who, fields);
const read = async (path: string, who: TestPerson) => {
  const answer = await world.get(prefix + path, who);
  assert.equal(answer.status, 200, path);
  return (await answer.text()).replaceAll(/[\u00a0\u202f]/g, " ").replaceAll("’", "'");
};
const program = async (who: TestPerson, method: string, path: string, body?: unknown) =>
  world.api(method, `${prefix}/api/v1${path}`, await world.tokenFor(who, "write"), body);

/** A need said without a name, by oneself or for another; its id. */
async function hides(who: TestPerson, forWhom?: TestPerson): Promise<number> {
  const said = await post("/besoins/nouveau", who, {
    title: "Remplir un dossier",
    hidden: "oui",
    vu: "oui",
    pour: forWhom ? String(forWhom.id) : "",
  });
  return Number(/besoins\/(\d+)/.exec(said.headers.get("location")!)![1]);
}

const gives = (who: TestPerson, need: number, more: Record<string, string> = {}) =>
  post("/coups-de-main", who, {
    pour: `need-${need}`,
    duration: "1 h",
    what: "recopier les pages",
    doneOn: "2026-03-01",
    ...more,
  });
const thanks = (who: TestPerson, need: number, to: TestPerson, more: Record<string, string> = {}) =>
  post("/mercis", who, {
    pour: `need-${need}`,
    to: String(to.id),
    words: "Merci d'avoir osé",
    ...more,
  });

const relays = () =>
  appointRelay(world.actingAs(cast.aicha), cast.rosalie.id, {
    relay: cast.bilal.id,
    consent: "de vive voix",
  });

const namesHer = (who: TestPerson) =>
  new RegExp(`${who.firstName}|membres/${who.id}\\b|"id":${who.id},"firstName`);

test("time and thanks around her need name her on no page, to facilitators neither", async () => {
  const { aicha, bilal, chloe, dario } = cast;
  const need = await hides(chloe);
  for (const act of [
    await gives(chloe, need),
    await gives(bilal, need),
    await thanks(chloe, need, bilal),
    await thanks(bilal, need, chloe),
  ])
    assert.equal(act.status, 303);
  for (const reader of [dario, aicha]) {
    for (const path of ["/economie", `/fil/need-${need}`, `/besoins/${need}-remplir-un-dossier`])
      assert.doesNotMatch(await read(path, reader), namesHer(chloe), path);
    const hers = await read(`/membres/${chloe.id}-chloe-rose`, reader);
    assert.doesNotMatch(hers, /osé|recopier|dossier/);
    const his = await read(`/membres/${bilal.id}-bilal-haddad`, reader);
    assert.match(his, /Une personne/);
    assert.doesNotMatch(his, namesHer(chloe));
  }
  const received = await read("/mercis", bilal);
  assert.match(received, /Une personne, /);
  assert.match(await read(`/fil/need-${need}`, chloe), /Chloé Rose a donné 1 h/);
});

test("programs read no name of hers, nor her place among others", async () => {
  const { aicha, bilal, chloe, dario } = cast;
  const need = await hides(chloe);
  await gives(chloe, need);
  await thanks(aicha, need, chloe, { others: "Bilal" });
  await thanks(chloe, need, bilal);
  for (const reader of [dario, bilal]) {
    for (const path of ["/contributions", `/thanks?about=need-${need}`, `/thanks?to=${bilal.id}`])
      assert.doesNotMatch(await (await program(reader, "GET", path)).text(), /Chloé/, path);
    const hers = await program(reader, "GET", `/thanks?to=${chloe.id}`);
    assert.deepEqual(((await hers.json()) as { items: unknown[] }).items, []);
  }
  const about = await program(dario, "GET", `/thanks?about=need-${need}`);
  const [first] = ((await about.json()) as { items: { to: ({ id: number } | null)[] }[] }).items;
  assert.deepEqual(
    first!.to.map((one) => one && one.id),
    [bilal.id, null],
  );
});

test("what she names of others, and her thanks, tell them of a person", async () => {
  const { bilal, chloe } = cast;
  const need = await hides(chloe);
  await thanks(chloe, need, bilal);
  await post("/coups-de-main/nommes", chloe, {
    pour: `need-${need}`,
    others: "Bilal",
    what: "recopier les pages",
    doneOn: "2026-03-01",
  });
  const namings = await program(bilal, "GET", "/namings");
  const text = await namings.text();
  assert.doesNotMatch(text, /Chloé/);
  const [naming] = (JSON.parse(text) as { items: { id: number; by: unknown }[] }).items;
  assert.equal(naming!.by, null);
  const asked = await read(`/coups-de-main/nommes/${naming!.id}`, bilal);
  assert.match(asked, /Une personne a remarqué votre coup de main/);
  assert.doesNotMatch(asked, namesHer(chloe));
  assert.match((await awaiting(bilal))[0]!.reason, /^Une personne a remarqué/);
  for (const said of await notices(bilal, need, naming!.id)) {
    assert.match(said, /Une personne/);
    assert.doesNotMatch(said, /Chloé/);
  }
});

/** What mails tell of a thanks and of a naming. */
async function notices(who: TestPerson, need: number, naming: number): Promise<string[]> {
  const told = [
    ["recognition.thanked", { kind: "need", id: need }],
    ["economy.help-named", { kind: "naming", id: naming }],
  ] as const;
  return world.actingAs(who).db.reading(async (db) => {
    const acting = { ...world.actingAs(who), db };
    const sentences: string[] = [];
    for (const [name, subject] of told) {
      const kind = world.platform.notices.find((one) => one.name === name)!;
      const seen = await world.platform.subjects.findOne(acting, subject);
      const notice = { subject, eventId: 1, actorId: null, times: 1 };
      sentences.push((await kind.say(acting, notice, seen!))!.sentence);
    }
    return sentences;
  });
}

test("the mail that tells of her thanks leaves without her name", async () => {
  const { aicha, bilal, chloe } = cast;
  const need = await hides(chloe);
  await andNote(world, cast, () => thanks(chloe, need, bilal));
  const [mail, ...others] = await cast.mails();
  assert.deepEqual(others, []);
  const { to, subject, text, html } = mail!.letter!;
  assert.equal(to, bilal.email);
  assert.match(text, /Une personne vous dit merci[^]*Merci d.avoir osé/);
  assert.doesNotMatch(subject + text + html, namesHer(chloe));
  await andNote(world, cast, () => thanks(aicha, need, chloe));
  const [toHer] = await cast.mails();
  assert.equal(toHer!.letter!.to, chloe.email);
  assert.match(toHer!.letter!.text, /Aïcha Madi vous dit merci/);
});

test("on Rosalie's sheet, only who noted her need finds what came around it", async () => {
  const { aicha, bilal, dario, rosalie } = cast;
  await relays();
  const need = await hides(aicha, rosalie);
  await gives(aicha, need, { "au-nom-de": String(rosalie.id) });
  await thanks(dario, need, rosalie);
  const sheet = `/membres/${rosalie.id}/feuille`;
  for (const path of [sheet, `/membres/${rosalie.id}/notes`])
    assert.doesNotMatch(await read(path, bilal), /dossier|osé|recopier/, path);
  const hers = await read(sheet, aicha);
  assert.match(hers, /Merci d'avoir osé/);
  assert.match(hers, /1 h, au sujet de « Remplir un dossier »/);
});

test("acting for one person after another does not find out whose a line or a thanks is", async () => {
  const { aicha, bilal, chloe, dario, rosalie } = cast;
  await relays();
  const need = await hides(aicha, rosalie);
  const behalf = { "au-nom-de": String(rosalie.id) };
  await gives(aicha, need, { kind: "thing_lent", what: "une échelle", ...behalf });
  await thanks(aicha, need, chloe, behalf);
  const about = await program(aicha, "GET", `/thanks?about=need-${need}`);
  const [said] = ((await about.json()) as { items: { id: number }[] }).items;
  const list = await program(aicha, "GET", "/contributions");
  const [line] = ((await list.json()) as { items: { id: number }[] }).items;
  for (const reader of [bilal, dario]) {
    for (const act of [
      `/mercis/${said!.id}/reprise`,
      `/coups-de-main/${line!.id}/annulation`,
      `/coups-de-main/${line!.id}/retour`,
    ])
      assert.equal((await post(act, reader)).status, 403, act);
  }
  const guess = { onBehalfOf: rosalie.id };
  for (const act of [`/thanks/${said!.id}/withdrawal`, `/contributions/${line!.id}/return`])
    assert.equal((await program(bilal, "POST", act, guess)).status, 403, act);
  assert.equal((await post(`/coups-de-main/${line!.id}/retour`, aicha)).status, 303);
  assert.equal((await post(`/mercis/${said!.id}/reprise`, aicha)).status, 303);
});

test("what Dario names of Rosalie around her own need waits before who noted that need only", async () => {
  const { aicha, bilal, dario, rosalie } = cast;
  await relays();
  const need = await hides(aicha, rosalie);
  await post("/coups-de-main/nommes", dario, {
    pour: `need-${need}`,
    others: "Rosalie",
    what: "recopier les pages",
    doneOn: "2026-03-01",
  });
  const [waiting] = await awaiting(aicha);
  assert.match(waiting!.reason, /Dario Ngo a remarqué le coup de main de Rosalie Jean/);
  assert.deepEqual(await awaiting(bilal), []);
  const path = waiting!.href.slice(prefix.length);
  assert.equal((await world.get(prefix + path, bilal)).status, 404);
  for (const act of ["acceptation", "refus"]) {
    const answer = { duration: "1 h", what: "recopier", doneOn: "2026-03-01" };
    assert.equal((await post(`${path}/${act}`, bilal, answer)).status, 404);
  }
  assert.equal((await world.get(prefix + path, aicha)).status, 200);
  const naming = `/namings/${path.split("/").at(-1)}`;
  const guess = { onBehalfOf: rosalie.id };
  const answer = { minutes: 60, what: "recopier", doneOn: "2026-03-01", ...guess };
  assert.equal((await program(bilal, "POST", `${naming}/acceptance`, answer)).status, 404);
  assert.equal((await program(bilal, "POST", `${naming}/refusal`, guess)).status, 404);
  assert.equal((await program(aicha, "POST", `${naming}/acceptance`, answer)).status, 201);
});

async function awaiting(who: TestPerson) {
  const found = await world
    .actingAs(who)
    .db.reading((db) => gatherWaiting({ ...world.actingAs(who), db }, world.platform.awaits, 5));
  return found.filter(({ key }) => key.startsWith("economy."));
}
