import { fold, sound, stem } from "#kernel/text";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { testDatabase, type TestDatabase } from "#test/database.ts";
import { askedOf, marksOf } from "./index.ts";
import { keyOf, lexiconOf } from "./lexicon-of.ts";
import { sources } from "./lexicon/index.ts";
import { pack, unpack } from "./packed.ts";
import { senseNamed } from "./reading.ts";
import { unitsOf } from "./units-of.ts";

let place: TestDatabase;
before(async () => (place = await testDatabase()));
after(() => place.close());

test("our stems are those of PostgreSQL, for each word that the lexicon has", async () => {
  const words = [...new Set(fold(sources.join(" ")).split(" "))];
  assert.ok(words.length > 5000);
  const stems = await place.database.global((db) =>
    db.execute(
      `select (ts_lexize('pg_catalog.french_stem', word))[1] as stem
       from unnest($1::text[]) with ordinality as w (word, n) order by n`,
      [words],
    ),
  );
  const others = words.filter((word, at) => (stems[at]!.stem ?? stem(word)) !== stem(word));
  assert.deepEqual(others, []);
});

const few = lexiconOf([
  `vélo, bicyclette, deux-roues | guidon, pneu, roue crevée
   couture, machine à coudre | fil, aiguille, ourlet
   cuisine | pneu, couteau`,
]);
const [bicycle, sewing] = [...few.titles.keys()];
const sensesIn = (text: string) => unitsOf(few, text).flatMap(({ senses }) => senses);
const sensesOf = (text: string) => sensesIn(text).map(({ sense }) => sense);

test("two texts without a common word have a sense in common", () => {
  const heard = { sound: 0, beginning: 0, known: 1, within: 1 };
  const meetings = { ...heard, general: 1, named: 0.8, half: 0.6, evoked: 0.2, least: 0.04 };
  const { marks } = askedOf("Ma bicyclette fait un drôle de bruit", meetings);
  const shared = marksOf("Atelier vélo").filter((mark) => marks.includes(mark));
  assert.ok(
    shared.some((mark) => senseNamed(mark) === "vélo"),
    shared.join(" "),
  );
});

test("an expression is known by its words together", () => {
  assert.deepEqual(sensesOf("ma machine à coudre"), [sewing]);
  assert.deepEqual(sensesOf("ma machine"), []);
});

test("a word on many lines tells less of each", () => {
  const [first] = sensesIn("un guidon");
  const [, second] = sensesIn("un pneu");
  assert.equal(first!.sense, bicycle);
  assert.ok(first!.sure > second!.sure);
});

test("a misspelled word is heard", () => {
  assert.deepEqual(sensesOf("ma bissiclète"), [bicycle]);
  for (const [said, meant] of [
    ["secretere", "secrétaire"],
    ["fotografie", "photographie"],
    ["kestion", "question"],
    ["dossié", "dossiers"],
  ] as const)
    assert.equal(sound(fold(said)), sound(fold(meant)), said);
});

test("a line that moves keeps its number; another word makes another fingerprint", () => {
  const [one, other] = ["vélo | guidon", "couture | fil"];
  const moved = lexiconOf([`${other}\n${one}`]);
  assert.deepEqual(moved.titles, lexiconOf([`${other}`, `${one}`]).titles);
  assert.notEqual(lexiconOf([one]).fingerprint, lexiconOf([`${one}, pneu`]).fingerprint);
});

test("a lexicon kept in a file is the same one; made of other lines, it has another key", () => {
  const { key, lexicon } = unpack(pack(few, 7));
  assert.deepEqual(lexicon, few);
  assert.equal(key, 7);
  assert.notEqual(keyOf(["vélo | guidon"], []), keyOf(["vélo | guidons"], []));
});
