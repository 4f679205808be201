import type { Candidate, Fact } from "#kernel/subjects";
import fc from "fast-check";
import assert from "node:assert/strict";
import { test } from "node:test";
import { rank } from "./match.ts";

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
