import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import "../../src/domains.ts";
import { definedCatalogs } from "#kernel/i18n";
import { root } from "./sources.ts";

const places = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();

test("French and English have the same sentences; Creole has none of its own", () => {
  assert.ok(definedCatalogs.length >= 8);
  for (const { fr, en, gcf } of definedCatalogs) {
    assert.deepEqual(Object.keys(en).sort(), Object.keys(fr).sort());
    for (const key of Object.keys(gcf)) assert.ok(key in fr, `${key} exists in Creole only`);
  }
});

test("a sentence has the same places to fill in every language", () => {
  for (const { fr, en, gcf } of definedCatalogs)
    for (const [key, sentence] of Object.entries(fr))
      for (const other of [en[key]!, gcf[key] ?? sentence])
        assert.deepEqual(places(other), places(sentence), key);
});

test("no sentence on screen has a middle dot, and none is empty", () => {
  for (const { fr, en, gcf } of definedCatalogs)
    for (const [key, sentence] of [fr, en, gcf].flatMap((words) => Object.entries(words))) {
      assert.doesNotMatch(String(sentence), /[·•‧]/, key);
      assert.notEqual(String(sentence).trim(), "", key);
    }
});

test("every words file belongs to a catalogue", () => {
  const known = definedCatalogs.flatMap(({ fr, en }) =>
    [fr, en].map((words) => JSON.stringify(words)),
  );
  for (const path of globSync("src/**/words/{fr,en}.json", { cwd: root })) {
    const words = JSON.stringify(JSON.parse(readFileSync(join(root, path), "utf8")));
    assert.ok(known.includes(words), `${path} is not defined anywhere`);
  }
});

test("every sentence is used somewhere", () => {
  const code = globSync("src/**/*.{ts,tsx}", { cwd: root })
    .map((path) => readFileSync(join(root, path), "utf8"))
    .join("\n");
  for (const path of globSync("src/**/words/fr.json", { cwd: root })) {
    const words = JSON.parse(readFileSync(join(root, path), "utf8")) as Record<string, string>;
    for (const key of Object.keys(words)) {
      const plural = key.replace(/\.(one|other)$/, "");
      // A key made of parts (`state.${standing}`) is recognised by the part written out.
      const stems = key
        .split(".")
        .slice(0, -1)
        .map((_, at, parts) => `${parts.slice(0, at + 1).join(".")}.\${`);
      const used = [`"${key}"`, `"${plural}"`, ...stems.map((stem) => `\`${stem}`)].some((one) =>
        code.includes(one),
      );
      const byLast = code.includes(`\`\${`) && code.includes(`}.${key.split(".").at(-1)}\``);
      const whole = !key.includes(".") && code.includes(`"${key}"`);
      assert.ok(used || byLast || whole, `${path}: ${key} is never said`);
    }
  }
});
