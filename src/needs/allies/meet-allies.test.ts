import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { editPosting } from "../postings/edit.ts";
import { publishNeed } from "../postings/publish.ts";
import { joinNeed } from "./ally.ts";

let world: TestApp;
let here: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
});
after(() => world.close());

/** Bilal's need, and who said "Moi aussi". */
async function sought(title: string, allies: TestPerson[], hidden = false): Promise<number> {
  const entry = { title, details: "", place: "", remote: false, hidden };
  const { id } = await publishNeed(world.actingAs(here.bilal), entry);
  for (const ally of allies) await joinNeed(world.actingAs(ally), id);
  return id;
}

async function page(needId: number, person: TestPerson): Promise<string> {
  const first = await world.get(`/besoins/${needId}`, person);
  return (await world.get(first.headers.get("location")!, person)).text();
}

const meet = (needId: number, person: TestPerson, ...others: TestPerson[]) =>
  world.post(`/besoins/${needId}/entre-nous`, person, {
    avec: others.map(({ id }) => id).join(" "),
  });
const text = async (path: string, person: TestPerson) => (await world.get(path, person)).text();
const canMeet = /\/entre-nous/;

test("those who seek the same propose to meet in one press, and a second press finds the first", async () => {
  const { bilal, chloe, dario, aicha } = here;
  const needId = await sought("Tenir un compost", [chloe, dario]);
  const seen = await page(needId, chloe);
  assert.match(seen, canMeet);
  assert.ok(seen.includes(`name="avec" value="${bilal.id} ${dario.id}"`));
  assert.doesNotMatch(await page(needId, aicha), canMeet);
  const pressed = await Promise.all([
    meet(needId, chloe, bilal, dario),
    meet(needId, dario, bilal, chloe),
  ]);
  const [one, two] = pressed.map((answer) => answer.headers.get("location"));
  assert.match(one!, /mises-en-relation/);
  assert.equal(one, two);
  const asked = await (await world.get(one!, bilal)).text();
  assert.match(asked, /Tenir un compost/);
  assert.doesNotMatch(asked, /chloe@|dario@/);
  await world.post(`${one}/reponse`, bilal, { answer: "yes" });
  assert.match(await (await world.get(one!, bilal)).text(), /Pour écrire à Chloé Rose/);
});

test("le fil of the need tells that they met, and leads from their meeting to it", async () => {
  const { bilal, chloe, dario } = here;
  const needId = await sought("Lever une charpente", [chloe, dario]);
  const at = (await meet(needId, chloe, dario)).headers.get("location")!;
  await world.post(`${at}/reponse`, dario, { answer: "yes" });
  assert.match(await text(at, dario), new RegExp(`href="/besoins/${needId}-lever-une-charpente"`));
  assert.doesNotMatch(await text(`/fil/need-${needId}`, bilal), /Rencontre entre/);
  await world.post(`${at}/rencontre`, dario);
  assert.match(await text(`/fil/need-${needId}`, bilal), /Rencontre entre Chloé Rose et Dario Ngo/);
  const entry = { title: "Lever une charpente", details: "", place: "", remote: false };
  const hidden = { ...entry, hidden: true };
  await editPosting(world.actingAs(bilal), "need", needId, hidden, 1);
  assert.match(await text(`/fil/need-${needId}`, dario), /Rencontre entre Chloé Rose et Dario Ngo/);
});

test("a program reads which need those who meet share, until its person hides her name", async () => {
  const { bilal, chloe } = here;
  const needId = await sought("Tracer un sentier", [chloe]);
  const at = (await meet(needId, chloe, bilal)).headers.get("location")!;
  const token = await world.tokenFor(chloe, "read");
  const shared = async () => {
    const answer = await world.api("GET", `/api/v1/introductions/${/\d+/.exec(at)![0]}`, token);
    return ((await answer.json()) as { sharedNeedId: number | null }).sharedNeedId;
  };
  assert.equal(await shared(), needId);
  await editPosting(
    world.actingAs(bilal),
    "need",
    needId,
    { title: "Tracer un sentier", hidden: true },
    1,
  );
  assert.equal(await shared(), null);
});

test("who asks without a name from now on is given away by no meeting of before", async () => {
  const { aicha, bilal, chloe } = here;
  const needId = await sought("Un prêt pour mon toit", [chloe]);
  const at = (await meet(needId, chloe, bilal)).headers.get("location")!;
  await world.post(`${at}/reponse`, bilal, { answer: "yes" });
  await world.post(`${at}/rencontre`, bilal);
  const entry = { title: "Un prêt pour mon toit", details: "", place: "", remote: false };
  await editPosting(world.actingAs(bilal), "need", needId, { ...entry, hidden: true }, 1);
  assert.doesNotMatch(await text(`/fil/need-${needId}`, aicha), /Rencontre entre|Bilal/);
  assert.doesNotMatch(await text(at, chloe), /Un prêt pour mon toit/);
});

test("who answers for one of them reads what it is about only where she may read the need", async () => {
  const { aicha, bilal, chloe, rosalie } = here;
  const entry = { title: "Parler de mon deuil", details: "", place: "", remote: false };
  const readers = [chloe.id, rosalie.id];
  const acting = world.actingAs(bilal);
  const { id } = await publishNeed(acting, { ...entry, audience: "chosen", readers });
  const open = await sought("Repeindre la salle", [chloe]);
  await joinNeed(world.actingAs(chloe), id);
  const { db } = acting;
  await db.transaction(async (db) => {
    for (const need_id of [id, open])
      await db.query
        .insertInto("need_ally")
        .values({
          community_id: db.communityId,
          need_id,
          person_id: rosalie.id,
          entered_by_id: bilal.id,
          since_at: world.clock(),
          left_at: null,
        })
        .execute();
  });
  for (const [needId, title, isRead] of [
    [id, /Parler de mon deuil/, false],
    [open, /Repeindre la salle/, true],
  ] as const) {
    const at = (await meet(needId, chloe, rosalie)).headers.get("location")!;
    for (const path of [at, "/", "/matin/tout", `/membres/${rosalie.id}/feuille`]) {
      const page = await text(path, aicha);
      assert.ok(isRead || !title.test(page), path);
    }
    assert.equal(title.test(await text(at, aicha)), isRead);
    assert.match(await text(at, chloe), title);
  }
});

test("who does not seek the same, and who is not among them, is not put in touch", async () => {
  const { aicha, bilal, chloe, dario, rosalie } = here;
  const needId = await sought("Un four à pain", [chloe]);
  assert.equal((await meet(needId, aicha, chloe)).status, 403);
  assert.equal((await meet(needId, chloe, dario)).status, 403);
  assert.equal((await meet(needId, chloe, chloe)).status, 403);
  assert.equal((await meet(needId, bilal, chloe, rosalie)).status, 403);
  const none = await meet(needId, chloe);
  assert.match(none.headers.get("location")!, /^\/besoins\//);
});

test("who asks without a name is not among those who meet, and does not give herself away", async () => {
  const { bilal, chloe, dario } = here;
  const needId = await sought("Parler de mes dettes", [chloe, dario], true);
  const seen = await page(needId, chloe);
  assert.ok(seen.includes(`name="avec" value="${dario.id}"`));
  assert.doesNotMatch(await page(needId, bilal), canMeet);
  const [asOwner, asNobody] = [
    await meet(needId, chloe, bilal),
    await meet(needId, chloe, here.aicha),
  ];
  assert.equal(asOwner.status, asNobody.status);
  assert.equal((await meet(needId, bilal, chloe)).status, 403);
});

test("who appears without a name, or is away, is not proposed to the others", async () => {
  const { chloe, dario } = here;
  const needId = await sought("Réparer un vélo", [chloe, dario]);
  const { db } = world.actingAs(here.bilal);
  const set = (values: { shown_as?: "name" | "unnamed"; load?: "away" | "some" }) =>
    db.transaction((db) =>
      db.query.updateTable("person").set(values).where("id", "=", chloe.id).execute(),
    );
  await set({ shown_as: "unnamed" });
  assert.ok((await page(needId, dario)).includes(`name="avec" value="${here.bilal.id}"`));
  assert.equal((await meet(needId, dario, chloe)).status, 403);
  await set({ shown_as: "name", load: "away" });
  assert.equal((await meet(needId, dario, chloe)).status, 403);
});
