import assert from "node:assert/strict";
import { after, test } from "node:test";
import { definedCatalogs, defineWords } from "./index.ts";

const before = definedCatalogs.length;
const words = defineWords({
  fr: {
    hello: "Bonjour, {name} !",
    "needs.one": "{count} besoin",
    "needs.other": "{count} besoins",
  },
  en: { hello: "Hello, {name}!", "needs.one": "{count} need", "needs.other": "{count} needs" },
  gcf: { "needs.other": "{count} bizwen" },
});
after(() => definedCatalogs.splice(before));

test("a sentence comes in the language asked for, its places filled, in its own typography", () => {
  assert.equal(words("fr")("hello", { name: "Aïcha" }), "Bonjour, Aïcha\u202f!");
  assert.equal(words("en")("hello", { name: "Aïcha" }), "Hello, Aïcha!");
});

test("in French, none and one take the singular; in English, only one does", () => {
  const count = (locale: "fr" | "en" | "gcf") =>
    [0, 1, 2].map((number) => words(locale).count("needs", number));
  assert.deepEqual(count("fr"), ["0 besoin", "1 besoin", "2 besoins"]);
  assert.deepEqual(count("en"), ["0 needs", "1 need", "2 needs"]);
  assert.deepEqual(count("gcf"), ["0 bizwen", "1 bizwen", "2 bizwen"]);
});

test("what Creole lacks comes in French, and says so", () => {
  const t = words("gcf");
  assert.equal(t("hello", { name: "Aïcha" }), "Bonjour, Aïcha\u202f!");
  assert.equal(t.languageOf("hello"), "fr");
  assert.equal(t.languageOf("needs.other"), "gcf");
  assert.equal(words("en").languageOf("hello"), "en");
});

test("what a person is called is put in as it is, even when it looks like a place to fill", () => {
  assert.equal(words("en")("hello", { name: "{name} $& $1" }), "Hello, {name} $& $1!");
  assert.equal(words("en")("hello"), "Hello, {name}!");
});
