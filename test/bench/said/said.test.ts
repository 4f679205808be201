import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { manners, type Manner, readNeeds, readOffers } from "./read-said.ts";
import { sharedWords } from "./shared-words.ts";

const offers = readOffers("offers.csv");
const needs = readNeeds("needs.csv");
const tryOffers = [...offers, ...readOffers("try-offers.csv")];
const tryNeeds = readNeeds("try.csv");
const smallOffers = readOffers("small-offers.csv");
const smallNeeds = readNeeds("small.csv");

describe("the needs said in ordinary French", () => {
  test("are more than three hundred, a third at least apart from the words of their answer", () => {
    const apart = needs.filter(({ manner }) => manner === "apart").length;
    assert.ok(needs.length >= 300 && offers.length >= 300);
    assert.ok(apart >= needs.length / 3, `${apart} of ${needs.length}`);
    for (const manner of manners) assert.ok(needs.some((need) => need.manner === manner));
  });

  test("are known each by an id of its own, and said once", () => {
    for (const texts of [
      [...needs, ...tryNeeds, ...smallNeeds].map(({ id }) => id),
      [...tryOffers, ...smallOffers].map(({ id }) => id),
      [...needs, ...tryNeeds].map(({ need }) => need.toLowerCase()),
      smallNeeds.map(({ need }) => need.toLowerCase()),
      tryOffers.map(({ offer }) => offer.toLowerCase()),
    ])
      assert.equal(new Set(texts).size, texts.length);
  });

  test("only in the small community are some that nobody answers: a third of them", () => {
    const unanswered = (some: typeof needs) =>
      some.filter(({ answers }) => answers.length === 0).length;
    assert.equal(unanswered([...needs, ...tryNeeds]), 0);
    assert.ok(unanswered(smallNeeds) >= smallNeeds.length / 3);
  });

  for (const [name, said, among] of [
    ["kept apart", needs, offers],
    ["open to tuning", tryNeeds, tryOffers],
    ["of a small community", smallNeeds, smallOffers],
  ] as const) {
    const offerOf = new Map(among.map(({ id, offer }) => [id, offer]));

    test(`${name}: each has a known manner, and answers that are there`, () => {
      const lost = said.flatMap(({ id, answers }) =>
        answers.filter((answer) => !offerOf.has(answer)).map((answer) => `${id}: ${answer}`),
      );
      assert.deepEqual(lost, []);
      assert.deepEqual(
        said.filter(({ manner }) => !manners.includes(manner)),
        [],
      );
    });

    const sharing = (manner: Manner) =>
      said
        .filter((need) => need.manner === manner && need.answers.length > 0)
        .map(({ id, need, answers }) => ({
          id,
          words: answers.flatMap((answer) => sharedWords(need, offerOf.get(answer) ?? "")),
        }));

    test(`${name}: those said apart share no word with any of their answers`, () => {
      assert.deepEqual(
        sharing("apart").filter(({ words }) => words.length > 0),
        [],
      );
    });

    test(`${name}: those said plainly share a word with an answer`, () => {
      assert.deepEqual(
        sharing("plain").filter(({ words }) => words.length === 0),
        [],
      );
    });
  }
});

test("two words with four letters in common at the start are held to be one, common words are not", () => {
  assert.deepEqual(sharedWords("Mes vélos sont cassés", "Réparation de vélo"), ["velo/velo"]);
  assert.deepEqual(sharedWords("Une course à pied", "Cours de cuisine"), []);
  assert.deepEqual(sharedWords("J'ai besoin d'aide pour demain", "Aide, demain, pour vous"), []);
  assert.deepEqual(sharedWords("planter des salades", "Plantation d'arbres"), [
    "planter/plantation",
  ]);
});
