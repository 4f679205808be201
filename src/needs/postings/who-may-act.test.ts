import type { Acting } from "#kernel/acting";
import { Conflict, Forbidden, NotFound } from "#kernel/errors";
import { appointRelay } from "#members";
import { testApp, type TestApp, type TestCommunity, type TestPerson } from "#test/app.ts";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { joinNeed, leaveNeed, alliesOf } from "../allies/ally.ts";
import { statesOf } from "../states/queries.ts";
import { renew, reopen, setAside } from "../states/set-aside.ts";
import { tellOutcome } from "../tell-outcome.ts";
import { editPosting, restorePosting, withdrawPosting } from "./edit.ts";
import type { Audience } from "./posting.ts";
import { publishNeed } from "./publish.ts";
import { findPosting, ownerOf } from "./queries.ts";

let world: TestApp;
let here: TestCommunity;
let elsewhere: TestCommunity;
before(async () => {
  world = await testApp();
  here = await world.community();
  elsewhere = await world.community("Ailleurs");
});
after(() => world.close());

const as = (person: TestPerson) => world.actingAs(person);
const forPerson = (person: TestPerson, whose: TestPerson): Acting => ({
  ...as(person),
  onBehalfOf: { id: whose.id },
});

type Act = (acting: Acting, id: number) => Promise<unknown>;
const ownActs: Record<string, Act> = {
  edit: (acting, id) => editPosting(acting, "need", id, { title: "Changé par un autre" }, 1),
  withdraw: (acting, id) => withdrawPosting(acting, "need", id),
  restore: (acting, id) => restorePosting(acting, "need", id),
  "set aside": (acting, id) => setAside(acting, "need", id),
  reopen: (acting, id) => reopen(acting, "need", id),
  renew: (acting, id) => renew(acting, "need", id),
  answer: (acting, id) => tellOutcome(acting, id, { happened: "x", leftBehind: "", met: [] }),
};
const allyActs: Record<string, Act> = { join: joinNeed, leave: leaveNeed };

/** All that is kept of a need, to see that nothing changed. */
async function kept(id: number) {
  const acting = as(here.bilal);
  return acting.db.reading(async (db) => ({
    posting: await findPosting({ ...acting, db }, "need", id),
    states: await statesOf({ db }, id),
    allies: await alliesOf({ db }, id),
  }));
}

for (const audience of ["members", "chosen", "everyone"] satisfies Audience[])
  for (const hidden of [false, true])
    test(`of a need for ${audience}${hidden ? ", without a name" : ""}, nobody else changes anything`, async () => {
      const { id } = await publishNeed(as(here.bilal), {
        title: "Une chose à moi",
        audience,
        hidden,
        readers: audience === "chosen" ? [here.chloe.id] : [],
      });
      const before = await kept(id);
      // Chloé may read it; of the others, Aïcha facilitates, and Bilal of elsewhere has the same address.
      for (const other of [here.chloe, here.dario, here.aicha, elsewhere.bilal]) {
        const reads = other === here.chloe || (audience !== "chosen" && other !== elsewhere.bilal);
        for (const [name, act] of Object.entries(ownActs))
          await assert.rejects(
            act(as(other), id),
            reads ? Forbidden : NotFound,
            `${name} ${other.name}`,
          );
        if (!reads)
          for (const [name, act] of Object.entries(allyActs))
            await assert.rejects(act(as(other), id), NotFound, `${name} ${other.name}`);
      }
      assert.deepEqual(await kept(id), before);
      await joinNeed(as(here.chloe), id);
      assert.deepEqual(
        (await kept(id)).allies.map(({ personId }) => personId),
        [here.chloe.id],
      );
      await leaveNeed(as(here.chloe), id);
      await assert.rejects(joinNeed(as(here.bilal), id), Forbidden);
      for (const name of ["renew", "set aside", "reopen", "withdraw", "restore", "edit", "answer"])
        await ownActs[name]!(as(here.bilal), id);
      assert.equal((await kept(id)).posting.state, "answered");
    });

test("for who never signs in, a facilitator and her relay do all of it, a member nothing", async () => {
  await appointRelay(as(here.aicha), here.rosalie.id, {
    relay: here.dario.id,
    consent: "De vive voix",
  });
  const { id } = await publishNeed(forPerson(here.aicha, here.rosalie), {
    title: "Porter du bois",
  });
  for (const [name, act] of Object.entries(ownActs))
    await assert.rejects(act(as(here.chloe), id), Forbidden, name);
  for (const helper of [here.aicha, here.dario])
    for (const name of ["renew", "set aside", "reopen", "withdraw", "restore"])
      await ownActs[name]!(forPerson(helper, here.rosalie), id);
  const { personId } = (await world
    .actingAs(here.aicha)
    .db.reading((db) => ownerOf(db, "need", id)))!;
  assert.equal(personId, here.rosalie.id);
});

test("a visitor changes nothing, even of what is for everyone", async () => {
  const { id } = await publishNeed(as(here.bilal), { title: "Un appel", audience: "everyone" });
  const nouns = ["modification", "retrait", "remise-en-ligne", "mise-de-cote", "reouverture"];
  for (const noun of [...nouns, "actualite", "suite", "aide", "moi-aussi", "plus-moi"]) {
    const { status, headers } = await world.post(`/besoins/${id}/${noun}`, undefined);
    assert.equal(status, 303, noun);
    assert.match(headers.get("location")!, /connexion|entrer/, noun);
  }
  const { states, allies } = await kept(id);
  assert.deepEqual([states.length, allies], [1, []]);
});

test("what was answered is neither renewed, joined nor put aside until it is open again", async () => {
  const { id } = await publishNeed(as(here.bilal), { title: "Une échelle" });
  await ownActs["answer"]!(as(here.bilal), id);
  for (const name of ["renew", "set aside"])
    await assert.rejects(ownActs[name]!(as(here.bilal), id), Conflict, name);
  await assert.rejects(joinNeed(as(here.chloe), id), Conflict);
  await reopen(as(here.bilal), "need", id);
  await joinNeed(as(here.chloe), id);
});

test("closing, setting aside and correcting at the same moment lose no word", async () => {
  const { id } = await publishNeed(as(here.bilal), { title: "Peindre la case" });
  await Promise.allSettled([
    editPosting(as(here.bilal), "need", id, { title: "Peindre la case en bleu" }, 1),
    tellOutcome(as(here.bilal), id, { happened: "Elle est bleue", leftBehind: "", met: [] }),
    setAside(as(here.bilal), "need", id),
    joinNeed(as(here.chloe), id),
  ]);
  const { posting, states, allies } = await kept(id);
  assert.equal(posting.title, "Peindre la case en bleu");
  const page = await (await world.get(`/besoins/${id}-peindre-la-case-en-bleu`, here.bilal)).text();
  assert.match(page, /Elle est bleue/);
  assert.equal(posting.state, "answered");
  assert.ok(states.some(({ state }) => state === "answered"));
  assert.ok(allies.length <= 1);
});

test("pressed twice at once, each gesture is done once", async () => {
  const { id } = await publishNeed(as(here.bilal), { title: "Un établi" });
  const twice = (act: () => Promise<unknown>) => Promise.all([act(), act()]);
  await twice(() => joinNeed(as(here.chloe), id));
  await twice(() => setAside(as(here.bilal), "need", id));
  await twice(() => reopen(as(here.bilal), "need", id));
  const { states, allies } = await kept(id);
  assert.equal(allies.length, 1);
  assert.deepEqual(
    states.map(({ state }) => state),
    ["open", "set_aside", "reopened"],
  );
  const told = (await here.events()).filter(
    ({ subject }) => subject.kind === "need" && subject.id === id,
  );
  assert.equal(told.filter(({ name }) => name === "need.joined").length, 1);
});
