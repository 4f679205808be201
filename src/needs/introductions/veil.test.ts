import assert from "node:assert/strict";
import { test } from "node:test";
import { standing, type Introduced, type Side } from "./introduction.ts";
import { asSeenBy, isEcho, type KeptIntroduction } from "./veil.ts";

const now = new Date("2026-03-03T12:00:00Z");
const later = new Date("2026-03-20T12:00:00Z");
const [author, helper, proposer, facilitator] = [1, 2, 3, 4] as const;

const person = (
  personId: number,
  side: Side,
  answer: Introduced["answer"] = "none",
  actedFor = false,
): Introduced => ({ personId, name: `n° ${personId}`, side, answer, steppedBack: false, actedFor });

const kept = (people: Introduced[], more: Partial<KeptIntroduction> = {}): KeptIntroduction => ({
  id: 1,
  needId: 12,
  needClosedAt: null,
  unnamed: true,
  about: "",
  offerId: null,
  sharedNeedId: null,
  proposerIds: [proposer],
  proposedAt: now,
  endsAt: new Date("2026-03-13T12:00:00Z"),
  settledAt: null,
  metAt: null,
  people,
  veiledId: author,
  enteredById: author,
  ...more,
});
const idsSeen = (viewer: number, introduction: KeptIntroduction, at = now) =>
  asSeenBy(viewer, introduction, at).people.map(({ personId }) => personId);

test("who seeks without a name is named to nobody but herself before both said yes", () => {
  for (const answer of ["none", "yes", "no"] as const) {
    const introduction = kept([person(author, "seeks", answer), person(helper, "helps")]);
    for (const viewer of [helper, proposer, facilitator])
      assert.deepEqual(idsSeen(viewer, introduction), [0, helper]);
    assert.deepEqual(idsSeen(author, introduction), [author, helper]);
  }
});

test("then her helper knows her, and who only proposed it never does", () => {
  const both = kept([person(author, "seeks", "yes"), person(helper, "helps", "yes")]);
  assert.deepEqual(idsSeen(helper, both), [author, helper]);
  for (const at of [now, later]) assert.deepEqual(idsSeen(proposer, both, at), [0, helper]);
  const met = { ...both, metAt: now };
  assert.deepEqual(idsSeen(proposer, met, later), [0, helper]);
});

test("facilitators act for any who never signs in, and still do not learn that it is she", () => {
  const introduction = kept([
    person(author, "seeks", "none", true),
    person(helper, "helps", "yes"),
  ]);
  const seen = asSeenBy(facilitator, introduction, now);
  assert.ok(!seen.people.some(({ actedFor }) => actedFor));
  const both = kept([person(author, "seeks", "yes", true), person(helper, "helps", "yes")]);
  assert.deepEqual(idsSeen(facilitator, both), [0, helper]);
});

test("who noted the need for her knows whose it is, and answers for her", () => {
  const introduction = kept([person(author, "seeks", "none", true), person(helper, "helps")], {
    enteredById: facilitator,
  });
  assert.deepEqual(idsSeen(facilitator, introduction), [author, helper]);
});

test("proposed for her own need, she meets nothing, and who proposed her cannot tell", () => {
  const echo = kept([person(author, "helps")]);
  const other = kept([person(author, "seeks"), person(helper, "helps")]);
  assert.ok(isEcho(echo) && !isEcho(other));
  assert.deepEqual(idsSeen(author, echo), []);
  for (const at of [now, later]) {
    const [seen, alike] = [asSeenBy(proposer, echo, at), asSeenBy(proposer, other, at)];
    const shape = ({ people }: typeof seen) =>
      people.map(({ personId, name, ...rest }) => [personId === 0, name === "", rest]);
    assert.deepEqual(shape(seen), shape(alike));
    assert.equal(standing(seen, proposer, at), standing(alike, proposer, at));
  }
});

test("a facilitator answers for who was proposed for her own need as for anybody, and it just ends", () => {
  const echo = kept([person(author, "helps", "yes", true)]);
  const seen = asSeenBy(facilitator, echo, now);
  assert.equal(standing(seen, author, now), "answered-yes");
  assert.equal(standing(seen, author, later), "ended");
});
