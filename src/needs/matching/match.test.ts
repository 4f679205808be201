import type { Candidate, Fact } from "#kernel/subjects";
import fc from "fast-check";
import assert from "node:assert/strict";
import { test } from "node:test";
import { rank, type Match } from "./match.ts";
import { together } from "./together.ts";

const skill = (
  position: "discovers" | "practises" | "passes_on" | "profession",
  label = "greffe",
): Fact => ({
  kind: "skill",
  position,
  label,
});
const offer = (sharedWords: number, sharedSkill = false, url = "/offres/1"): Fact => ({
  kind: "offer",
  title: "Greffer avec vous",
  url,
  sharedWords,
  sharedSkill,
  closeness: sharedWords,
});

test("who passes a skill on comes before who practises it, and both before who discovers it", () => {
  const ranked = rank([
    { personId: 1, facts: [skill("discovers")] },
    { personId: 2, facts: [skill("passes_on")] },
    { personId: 3, facts: [skill("practises")] },
  ]);
  assert.deepEqual(
    ranked.map(({ personId, degree }) => [personId, degree]),
    [
      [2, "strong"],
      [3, "good"],
      [1, "possible"],
    ],
  );
});

test("what two domains say of one person is joined, and said once", () => {
  const place: Fact = { kind: "place", place: "Le Lorrain" };
  const [joined, ...others] = rank([
    { personId: 1, facts: [skill("practises"), place] },
    { personId: 1, facts: [offer(2), place], offerId: 7 },
  ]);
  assert.equal(others.length, 0);
  assert.equal(joined!.offerId, 7);
  assert.deepEqual(
    joined!.facts.map(({ kind }) => kind),
    ["skill", "place", "offer"],
  );
});

test("a place and free time alone make no strong reason", () => {
  const near: Fact[] = [
    { kind: "place", place: "Le Lorrain" },
    { kind: "load", load: "free" },
  ];
  const [weak] = rank([{ personId: 1, facts: [skill("discovers"), ...near] }]);
  assert.equal(weak!.degree, "possible");
});

const facts = fc.oneof(
  fc.constantFrom(
    skill("discovers"),
    skill("practises"),
    skill("passes_on"),
    skill("profession", "tour"),
  ),
  fc.record({ words: fc.nat(9), same: fc.boolean() }).map(({ words, same }) => offer(words, same)),
  fc.constant<Fact>({ kind: "remote" }),
);
const candidates: fc.Arbitrary<Candidate[]> = fc.array(
  fc.record({ personId: fc.integer({ min: 1, max: 6 }), facts: fc.array(facts, { minLength: 1 }) }),
);

test("each person is suggested once, the surest first, for facts that were really given", () => {
  fc.assert(
    fc.property(candidates, (given) => {
      const ranked = rank(given);
      assert.deepEqual(
        new Set(ranked.map((one) => one.personId)),
        new Set(given.map((one) => one.personId)),
      );
      assert.equal(ranked.length, new Set(given.map((one) => one.personId)).size);
      for (const [at, match] of ranked.entries()) {
        if (at > 0) assert.ok(ranked[at - 1]!.score >= match.score);
        const theirs = given
          .filter(({ personId }) => personId === match.personId)
          .flatMap((one) => one.facts);
        for (const fact of match.facts) assert.ok(theirs.includes(fact));
      }
    }),
  );
});

test("among equals, who helped less lately comes first, then whose turn it is", () => {
  const same = [1, 2, 3].map((personId) => ({ personId, facts: [skill("practises")] }));
  const order = (asked: [number, number][], turn: (id: number) => number) =>
    rank(same, { turn, unsuited: new Map(), asked: new Map(asked) }).map((one) => one.personId);
  assert.deepEqual(
    order([[1, 2]], (id) => id),
    [2, 3, 1],
  );
  assert.deepEqual(
    order([], (id) => -id),
    [3, 2, 1],
  );
});

test("who said three times that it is not her subject comes after who never did", () => {
  const [first, second] = rank(
    [1, 2].map((personId) => ({ personId, facts: [skill("passes_on")] })),
    { turn: (id) => id, unsuited: new Map([[1, 3]]), asked: new Map() },
  );
  assert.deepEqual([first!.personId, second!.personId], [2, 1]);
});

const bringing = (personId: number, ...brings: string[]): Match => ({
  ...{ personId, brings, facts: [], degree: "good", score: 3 },
});
const whoOf = (parts: ReturnType<typeof together>) =>
  parts.map(({ match, brings }) => [match.personId, ...brings]);

test("a few people together bring what nobody brings alone", () => {
  const sought = ["tôle", "charpente", "devis"];
  const [roofer, carpenter, clerk] = [bringing(1, "tôle"), bringing(2, "charpente", "tôle")].concat(
    bringing(3, "devis"),
  );
  assert.deepEqual(whoOf(together(sought, [roofer!, carpenter!, clerk!])), [
    [2, "charpente", "tôle"],
    [3, "devis"],
  ]);
});

test("nobody is joined to who brings it all, nor for what she brings already", () => {
  assert.deepEqual(
    together(["tôle", "devis"], [bringing(1, "devis", "tôle"), bringing(2, "tôle")]),
    [],
  );
  assert.deepEqual(together(["tôle", "devis"], [bringing(1, "tôle"), bringing(2, "tôle")]), []);
});
