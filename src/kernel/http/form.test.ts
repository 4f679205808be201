import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { typedFields } from "./form.ts";
import { parseForm, typedVersion } from "./index.ts";

const form = z.object({
  title: z.string().trim().min(1).max(20),
  email: z.email().optional(),
  on: z.iso.date().optional(),
  hours: z.coerce.number().min(1).max(24).optional(),
  load: z.enum(["free", "some"]).optional(),
});

const wrong: [string, Record<string, string>, string, string, string][] = [
  ["a field left out", {}, "title", "Il manque quelque chose ici.", "Something is missing here."],
  [
    "spaces alone",
    { title: "  " },
    "title",
    "Il manque quelque chose ici.",
    "Something is missing",
  ],
  ["a text too long", { title: "a".repeat(21) }, "title", "20 signes au plus", "20 characters"],
  ["no e-mail address", { title: "a", email: "aicha" }, "email", "forme d’une adresse", "e-mail"],
  ["no day", { title: "a", on: "2026-02-30" }, "on", "Cette date n’existe pas", "date"],
  ["too much", { title: "a", hours: "25" }, "hours", "C’est trop\u00a0: 24 au plus.", "24"],
  ["too little", { title: "a", hours: "0" }, "hours", "C’est trop peu\u00a0: 1 au moins.", "1"],
  ["no such choice", { title: "a", load: "x" }, "load", "n’est pas possible ici", "possible"],
];

for (const [what, typed, field, french, english] of wrong)
  test(`${what} is told in the person's language`, () => {
    for (const [locale, sentence] of [
      ["fr", french],
      ["en", english],
    ] as const) {
      const read = parseForm(form, typed, locale);
      assert.ok(!read.ok);
      assert.deepEqual(Object.keys(read.errors), [field]);
      assert.ok(read.errors[field]?.includes(sentence), `${locale}: ${read.errors[field]}`);
    }
  });

test("every field to correct is told at once, each in one sentence, some in words of their own", () => {
  const typed = { title: "", email: "x", hours: "x" };
  const read = parseForm(form, typed, "fr", { title: "Donnez-lui un titre." });
  assert.ok(!read.ok);
  assert.equal(read.errors["title"], "Donnez-lui un titre.");
  assert.deepEqual(Object.keys(read.errors).sort(), ["email", "hours", "title"]);
});

test("a form that is right gives its values, trimmed", () => {
  const read = parseForm(form, { title: " Greffer ", load: "free" }, "fr");
  assert.deepEqual(read, { ok: true, value: { title: "Greffer", load: "free" } });
});

test("what was typed is kept as it came, the boxes ticked on a line each", () => {
  const form = new URLSearchParams("title=+Greffer+%26+tailler+&day=lundi&day=mardi");
  assert.deepEqual(typedFields(form), { title: " Greffer & tailler ", day: "lundi\nmardi" });
});

test("a sign of code 0 never reaches the database", () => {
  assert.deepEqual(typedFields(new URLSearchParams("title=a%00b")), { title: "ab" });
});

test("a version that is missing or made up is that of nothing", () => {
  assert.equal(typedVersion({ version: "12" }), 12);
  for (const version of ["", "x", "-1", "1.5", "1e3", "99999999999", " 1"])
    assert.equal(typedVersion({ version }), 0, version);
  assert.equal(typedVersion({}), 0);
});
