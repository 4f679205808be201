import { fileOf, runImport } from "#kernel/imports";
import { Conflict, Forbidden, NotFound } from "#kernel/errors";
import { placeSkill } from "#members";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Acting } from "#kernel/acting";
import { answerIntroduction } from "./introductions/answer.ts";
import { confirmMeeting } from "./introductions/confirm-meeting.ts";
import { standing } from "./introductions/introduction.ts";
import { proposeIntroduction } from "./introductions/propose.ts";
import { findIntroduction } from "./introductions/queries.ts";
import { postingImporter } from "./importing/posting-importer.ts";
import { findMatches } from "./matching/find-matches.ts";
import { editPosting, restorePosting, withdrawPosting } from "./postings/edit.ts";
import { publishNeed, publishOffer } from "./postings/publish.ts";
import { listPostings } from "./postings/lists.ts";
import { findPosting } from "./postings/queries.ts";
import { tellOutcome } from "./tell-outcome.ts";

let place: TestApp;
let here: TestCommunity;
let elsewhere: TestCommunity;
before(async () => {
  place = await testApp();
  here = await place.community("L'Atelier des Mornes");
  elsewhere = await place.community("Les Ateliers du Jura");
});
after(() => place.close());

const as = (person: TestPerson) => place.actingAs(person);
const actingFor = (person: TestPerson, whose: TestPerson): Acting => ({
  ...as(person),
  onBehalfOf: { id: whose.id },
});
const line = (title: string, more = {}) => ({
  title,
  details: "",
  place: "",
  remote: false,
  ...more,
});
const reading = <Result>(person: TestPerson, work: (acting: Acting) => Promise<Result>) => {
  const acting = as(person);
  return acting.db.reading((db) => work({ ...acting, db }));
};
const see = (person: TestPerson, id: number, kind: "need" | "offer" = "need") =>
  reading(person, (acting) => findPosting(acting, kind, id));
const matchesOf = (person: TestPerson, id: number) =>
  reading(person, async (acting) =>
    findMatches(acting, place.platform.candidates, await findPosting(acting, "need", id), 10),
  );
const introductionSeen = (person: TestPerson, id: number) =>
  reading(person, (acting) => findIntroduction(acting, id));

/** Bilal needs, Chloé is proposed. */
async function proposed(title = "Réparer mon vélo") {
  const need = await publishNeed(as(here.bilal), line(title));
  const { id } = await proposeIntroduction(as(here.aicha), {
    needId: need.id,
    helperId: here.chloe.id,
  });
  return { needId: need.id, id };
}

async function accepted(title?: string) {
  const introduction = await proposed(title);
  await answerIntroduction(as(here.bilal), introduction.id, "yes");
  await answerIntroduction(as(here.chloe), introduction.id, "yes");
  return introduction;
}

test("one line is a need, said in one's own name, and every member can read it", async () => {
  const { id } = await publishNeed(as(here.bilal), line("Greffer mes avocatiers"));
  const seen = await see(here.chloe, id);
  assert.equal(seen.title, "Greffer mes avocatiers");
  assert.equal(seen.person?.name, here.bilal.name);
  const told = (await here.events()).filter(
    ({ subject }) => subject.kind === "need" && subject.id === id,
  );
  assert.deepEqual(
    told.map(({ name, actorId, onBehalfOfId }) => [name, actorId, onBehalfOfId]),
    [["need.published", here.bilal.id, null]],
  );
});

test("a need noted for someone without e-mail is hers, and says who noted it", async () => {
  const { id } = await publishNeed(
    actingFor(here.aicha, here.rosalie),
    line("Porter mes giraumons"),
  );
  const seen = await see(here.aicha, id);
  assert.equal(seen.personId, here.rosalie.id);
  assert.equal(seen.enteredById, here.aicha.id);
  const told = (await here.events()).find(
    ({ subject }) => subject.kind === "need" && subject.id === id,
  )!;
  assert.deepEqual([told.actorId, told.onBehalfOfId], [here.aicha.id, here.rosalie.id]);
});

test("how it was noted shows to facilitators, not to other members", async () => {
  const { id } = await publishNeed(actingFor(here.aicha, here.rosalie), line("Trier mes graines"));
  const page = async (person: TestPerson) =>
    (await place.get(`/besoins/${id}-trier-mes-graines`, person)).text();
  assert.match(await page(here.aicha), /noté par/);
  assert.doesNotMatch(await page(here.chloe), /noté par/);
});

test("visitors read no need, in no list and at no address", async () => {
  const { id } = await publishNeed(as(here.bilal), line("Quelque chose de privé"));
  for (const path of ["/", "/entraide", "/besoins", `/besoins/${id}`, `/besoins/${id}/fil`]) {
    const answer = await place.get(path);
    assert.doesNotMatch(await answer.text(), /Quelque chose de privé/, path);
    if (path !== "/") assert.equal(answer.status, 303, path);
  }
});

test("another community knows nothing of it", async () => {
  const { id } = await publishNeed(as(here.bilal), line("Rien que pour nous"));
  await assert.rejects(see(elsewhere.bilal, id), NotFound);
  const listed = await reading(elsewhere.bilal, (acting) => listPostings(acting, "both", 100));
  assert.ok(!listed.some(({ title }) => title === "Rien que pour nous"));
  await assert.rejects(
    tellOutcome(as(elsewhere.bilal), id, { happened: "x", leftBehind: "", met: [] }),
    NotFound,
  );
});

test("someone else may not correct nor withdraw my need; I may, and put it back", async () => {
  const { id } = await publishNeed(as(here.bilal), line("Un four à pain"));
  await assert.rejects(editPosting(as(here.chloe), "need", id, line("Volé"), 1), Forbidden);
  await assert.rejects(withdrawPosting(as(here.chloe), "need", id), Forbidden);
  await assert.rejects(
    editPosting(as(here.aicha), "need", id, line("Par l'animation"), 1),
    Forbidden,
  );
  await editPosting(as(here.bilal), "need", id, line("Un four à pain, prêté"), 1);
  assert.equal((await see(here.chloe, id)).title, "Un four à pain, prêté");
  await withdrawPosting(as(here.bilal), "need", id);
  await assert.rejects(see(here.chloe, id), NotFound);
  assert.equal((await see(here.bilal, id)).id, id);
  await restorePosting(as(here.bilal), "need", id);
  assert.equal((await see(here.chloe, id)).id, id);
});

test("two corrections at once: the second sees both texts and overwrites nothing", async () => {
  const { id } = await publishNeed(as(here.bilal), line("Peindre la case"));
  const fields = {
    title: "Peindre la case en bleu",
    details: "",
    place: "",
    version: "1",
    cle: "a",
  };
  assert.equal((await place.post(`/besoins/${id}/modification`, here.bilal, fields)).status, 303);
  const late = await place.post(`/besoins/${id}/modification`, here.bilal, {
    ...fields,
    title: "Peindre en vert",
    cle: "b",
  });
  assert.equal(late.status, 409);
  const page = await late.text();
  assert.match(page, /Peindre la case en bleu/);
  assert.match(page, /value="Peindre en vert"/);
  assert.equal((await see(here.bilal, id)).title, "Peindre la case en bleu");
});

test("the same form sent twice publishes once, and leads to the same page", async () => {
  const fields = { title: "Une seule fois", cle: "deux-clics" };
  const [one, two] = await Promise.all([
    place.post("/besoins/nouveau", here.bilal, fields),
    place.post("/besoins/nouveau", here.bilal, fields),
  ]);
  assert.equal(one.headers.get("location"), two.headers.get("location"));
  const listed = await reading(here.bilal, (acting) => listPostings(acting, "need", 100));
  assert.equal(listed.filter(({ title }) => title === "Une seule fois").length, 1);
});

test("going back and sending other words publishes them too", async () => {
  const send = (title: string) =>
    place.post("/besoins/nouveau", here.bilal, { title, cle: "retour" });
  const [one, two] = [await send("Un premier mot"), await send("Un autre mot")];
  assert.notEqual(one.headers.get("location"), two.headers.get("location"));
});

test("an empty line is asked for, and all the rest is kept", async () => {
  const answer = await place.post("/besoins/nouveau", here.bilal, {
    title: "  ",
    details: "avant la pluie",
    place: "Le Lorrain",
  });
  assert.equal(answer.status, 422);
  const page = await answer.text();
  assert.match(page, /Il manque une phrase/);
  assert.match(page, /avant la pluie/);
  assert.match(page, /value="Le Lorrain"/);
});

test("only a facilitator may note for somebody, and only for who never signs in", async () => {
  const note = (person: TestPerson, whose: TestPerson) =>
    place.post("/besoins/nouveau", person, { title: "Pour autrui", pour: String(whose.id) });
  assert.equal((await note(here.bilal, here.rosalie)).status, 403);
  assert.equal((await note(here.aicha, here.bilal)).status, 403);
  assert.equal((await note(here.aicha, here.rosalie)).status, 303);
});

test("a match says the skill, the place and the time it is made for", async () => {
  const chloe = as(here.chloe);
  await placeSkill(chloe, here.chloe.id, { skill: "greffer un avocatier", position: "passes_on" });
  const { id } = await publishNeed(
    as(here.bilal),
    line("Greffer un avocatier sans le perdre", { place: "le lamentin" }),
  );
  const [match] = await matchesOf(here.bilal, id);
  assert.equal(match!.person.name, here.chloe.name);
  assert.equal(match!.degree, "strong");
  assert.deepEqual(match!.facts, [
    { kind: "skill", label: "greffer un avocatier", position: "passes_on" },
    { kind: "place", place: "Le Lamentin" },
    { kind: "load", load: "free" },
  ]);
});

test("an offer is found across gender and number, and leads to itself", async () => {
  const offer = await publishOffer(as(here.dario), line("Initiation à la couture pour débutantes"));
  const { id } = await publishNeed(as(here.bilal), line("Initiations de couture pour un débutant"));
  const match = (await matchesOf(here.bilal, id)).find(
    ({ personId }) => personId === here.dario.id,
  )!;
  assert.equal(match.offerId, offer.id);
  assert.match(
    match.facts[0]!.kind === "offer" ? match.facts[0]!.url : "",
    /^\/offres\/\d+-initiation/,
  );
});

test("two everyday words in common are no reason", async () => {
  await publishOffer(as(here.dario), line("Deux heures pour apprendre à prendre son temps"));
  const { id } = await publishNeed(as(here.bilal), line("Apprendre en deux heures à souder"));
  const others = await matchesOf(here.bilal, id);
  assert.ok(
    !others.some(({ facts }) =>
      facts.some((fact) => fact.kind === "offer" && /son temps/.test(fact.title)),
    ),
  );
});

test("who said full or away is neither suggested nor asked, and may still offer help", async () => {
  const gael = await here.arrives({ firstName: "Gaël", email: "gael@demo.example", load: "free" });
  await placeSkill(as(gael), gael.id, { skill: "apiculture", position: "profession" });
  const { id } = await publishNeed(as(here.bilal), line("Débuter en apiculture"));
  assert.ok((await matchesOf(here.bilal, id)).some(({ personId }) => personId === gael.id));
  await place.post("/moi", gael, { firstName: "Gaël", load: "full", version: "1" });
  assert.ok(!(await matchesOf(here.bilal, id)).some(({ personId }) => personId === gael.id));
  await assert.rejects(
    proposeIntroduction(as(here.aicha), { needId: id, helperId: gael.id }),
    Conflict,
  );
  await proposeIntroduction(as(gael), { needId: id, helperId: gael.id });
});

test("nobody is found where nobody can help", async () => {
  const { id } = await publishNeed(as(here.bilal), line("Zxcvb qwerty"));
  assert.deepEqual(await matchesOf(here.bilal, id), []);
});

test("both must say yes; only then each learns the other's address, by page and by mail", async () => {
  const { id } = await proposed("Tailler mes rosiers");
  const page = async (person: TestPerson) =>
    (await place.get(`/mises-en-relation/${id}`, person)).text();
  await answerIntroduction(as(here.chloe), id, "yes");
  assert.doesNotMatch(await page(here.chloe), /bilal@demo/);
  await answerIntroduction(as(here.bilal), id, "yes");
  assert.match(await page(here.chloe), /bilal@demo\.example/);
  assert.match(await page(here.bilal), /chloe@demo\.example/);
  assert.doesNotMatch(await page(here.aicha), /demo\.example/);
});

test("a refusal looks like a silence to the other person, until both end the same way", async () => {
  const refused = await proposed("Accorder mon piano");
  const silent = await proposed("Accorder ma guitare");
  await answerIntroduction(as(here.chloe), refused.id, "no");
  const seenByBilal = async ({ id, needId }: typeof refused) => {
    await answerIntroduction(as(here.bilal), id, "yes").catch(() => {});
    const introduction = await (
      await place.get(`/mises-en-relation/${id}/etat`, here.bilal)
    ).text();
    const need = await (await place.get(`/besoins/${needId}/fil`, here.bilal)).text();
    return (introduction + need).replace(/value="[0-9a-f-]{36}"|\b\d+\b/g, "");
  };
  assert.equal(await seenByBilal(refused), await seenByBilal(silent));
  place.clock.pass({ days: 11 });
  assert.equal(await seenByBilal(refused), await seenByBilal(silent));
  assert.match(await seenByBilal(refused), /arrivée à son terme/);
  const told = (await here.events()).filter(
    ({ subject }) => subject.kind === "introduction" && subject.id === refused.id,
  );
  assert.deepEqual(
    told.map(({ name }) => name),
    ["introduction.proposed"],
  );
});

test("who only proposed learns nothing of the answers", async () => {
  const { id } = await proposed("Lire une facture");
  const where = async () =>
    standing(await introductionSeen(here.aicha, id), here.aicha.id, place.clock());
  assert.equal(await where(), "pending");
  await answerIntroduction(as(here.bilal), id, "yes");
  await answerIntroduction(as(here.chloe), id, "yes");
  assert.equal(await where(), "pending");
});

test("somebody not concerned finds no introduction there", async () => {
  const { id } = await proposed("Garder mes poules");
  assert.equal((await place.get(`/mises-en-relation/${id}`, here.dario)).status, 404);
  await assert.rejects(answerIntroduction(as(here.dario), id, "yes"), NotFound);
  await assert.rejects(confirmMeeting(as(here.dario), id), NotFound);
  await assert.rejects(answerIntroduction(as(elsewhere.bilal), id, "yes"), NotFound);
});

test("a facilitator answers for who never signs in, and for nobody else", async () => {
  const { id: needId } = await publishNeed(
    actingFor(here.aicha, here.rosalie),
    line("Recoudre un sac"),
  );
  const { id } = await proposeIntroduction(as(here.chloe), { needId, helperId: here.chloe.id });
  const answer = (pour: TestPerson) =>
    place.post(`/mises-en-relation/${id}/reponse`, here.aicha, {
      answer: "yes",
      pour: String(pour.id),
    });
  assert.equal((await answer(here.chloe)).status, 403);
  assert.equal((await answer(here.rosalie)).status, 303);
  assert.equal(
    standing(await introductionSeen(here.chloe, id), here.chloe.id, place.clock()),
    "accepted",
  );
});

test("proposed twice, the same two people are put in touch once", async () => {
  const one = await proposed("Monter un mur en pierre");
  const two = await proposeIntroduction(as(here.dario), {
    needId: one.needId,
    helperId: here.chloe.id,
  });
  assert.equal(two.id, one.id);
});

test("a meeting takes two yes, and shows in the thread only once it took place", async () => {
  const { id, needId } = await proposed("Ouvrir une ruche");
  await assert.rejects(confirmMeeting(as(here.bilal), id), Conflict);
  const thread = async () => (await place.get(`/besoins/${needId}/fil`, here.dario)).text();
  await answerIntroduction(as(here.bilal), id, "yes");
  await answerIntroduction(as(here.chloe), id, "yes");
  assert.doesNotMatch(await thread(), /Chloé/);
  await confirmMeeting(as(here.chloe), id);
  await confirmMeeting(as(here.bilal), id);
  assert.match(await thread(), /Rencontre entre Bilal Haddad et Chloé Rose/);
  const met = (await here.events()).filter(
    ({ name, subject }) => name === "introduction.met" && subject.id === id,
  );
  assert.equal(met.length, 1);
});

test("one line closes the need, names who met, and leads to thanks and hours", async () => {
  const { id, needId } = await accepted("Faire du savon");
  await tellOutcome(as(here.bilal), needId, {
    happened: "Douze savons",
    leftBehind: "La recette",
    met: [id],
  });
  assert.ok((await see(here.dario, needId)).closedAt);
  assert.ok((await introductionSeen(here.bilal, id)).metAt);
  const page = await (await place.get(`/besoins/${needId}-faire-du-savon`, here.bilal)).text();
  assert.match(page, /Ce qui en est sorti[\s\S]*Douze savons[\s\S]*La recette/);
  assert.match(page, /Dire merci/);
  assert.doesNotMatch(page, /Je peux aider/);
  assert.match(
    await (await place.get(`/besoins/${needId}-faire-du-savon`, here.dario)).text(),
    /Douze savons/,
  );
});

test("a stranger to the need may not tell its outcome; who met about it may", async () => {
  const { id, needId } = await accepted("Réparer un moulin");
  const outcome = { happened: "Il tourne", leftBehind: "", met: [] };
  await assert.rejects(tellOutcome(as(here.dario), needId, outcome), Forbidden);
  await assert.rejects(tellOutcome(as(here.chloe), needId, outcome), Forbidden);
  await confirmMeeting(as(here.chloe), id);
  await tellOutcome(as(here.chloe), needId, outcome);
  await assert.rejects(
    proposeIntroduction(as(here.aicha), { needId, helperId: here.dario.id }),
    Conflict,
  );
});

test("an outcome names only introductions that both accepted, or nothing is kept", async () => {
  const { id, needId } = await proposed("Pêcher au casier");
  await assert.rejects(
    tellOutcome(as(here.bilal), needId, { happened: "x", leftBehind: "", met: [id] }),
    Conflict,
  );
  assert.equal((await see(here.bilal, needId)).closedAt, null);
});

test("a stale address leads to the right one, whatever its words", async () => {
  const { id } = await publishNeed(as(here.bilal), line("Cueillir sans abîmer"));
  const answer = await place.get(`/besoins/${id}-un-vieux-titre`, here.bilal);
  assert.equal(answer.status, 301);
  assert.equal(answer.headers.get("location"), `/besoins/${id}-cueillir-sans-abimer`);
});

test("the list goes on by its link, without a gap nor a double", async () => {
  const many = await place.community("Une grande communauté");
  for (let number = 0; number < 60; number += 1)
    await publishNeed(as(many.bilal), line(`Besoin numéro ${number}`));
  const prefix = many.here.prefix;
  const first = await (await place.get(`${prefix}/besoins`, many.bilal)).text();
  const next = /href="([^"]+apres=[^"]+)"/.exec(first)![1]!.replaceAll("&amp;", "&");
  const second = await (await place.get(next, many.bilal)).text();
  const numbers = [...(first + second).matchAll(/Besoin numéro (\d+)<\/a>/g)].map(([, number]) =>
    Number(number),
  );
  assert.deepEqual(
    numbers,
    Array.from({ length: 60 }, (_, at) => 59 - at),
  );
});

const form = `Horodateur,Adresse e-mail,Prénom,Nom,"En une phrase, de quoi avez-vous besoin ?",Commune
10/01/2026 18:12:05,bilal@demo.example,,,"Apprendre à tresser, ""comme avant""",Sainte-Anne
10/01/2026 18:30:41,,Man Sonson,,Porter du bois,Le Prêcheur
`;
const importForm = (csv: string, dryRun = false) => {
  const acting = as(here.aicha);
  return acting.db.transaction((db) =>
    runImport({ ...acting, db }, postingImporter("need"), fileOf(Buffer.from(csv)), { dryRun }),
  );
};

test("needs of a form come in under their people's names and dates; the same file twice changes nothing", async () => {
  const dry = await importForm(form, true);
  assert.deepEqual([dry.created, dry.kept, dry.errors], [2, false, []]);
  const first = await importForm(form);
  assert.deepEqual([first.created, first.kept], [2, true]);
  const second = await importForm(form);
  assert.deepEqual([second.created, second.updated, second.unchanged], [0, 0, 2]);
  const listed = await reading(here.bilal, (acting) => listPostings(acting, "need", 200));
  const braid = listed.filter(({ title }) => title === 'Apprendre à tresser, "comme avant"');
  assert.equal(braid.length, 1);
  assert.equal(braid[0]!.personId, here.bilal.id);
  assert.equal(braid[0]!.openedAt.toISOString(), "2026-01-10T22:12:05.000Z");
});

test("one wrong line, and not one is kept; the line is named", async () => {
  const report = await importForm(
    `Besoin,E-mail\nTisser un panier,bilal@demo.example\n,bilal@demo.example\nSans personne,\n`,
  );
  assert.deepEqual(
    report.errors.map(({ line }) => line),
    [3, 4],
  );
  assert.equal(report.kept, false);
  const listed = await reading(here.bilal, (acting) => listPostings(acting, "need", 200));
  assert.ok(!listed.some(({ title }) => title === "Tisser un panier"));
});
