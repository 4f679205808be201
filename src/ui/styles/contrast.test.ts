import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const hues = ["need", "offer", "gathering", "resource", "decision", "gift", "plain"];

/** The colours that a block sets, from its opening to its closing brace. */
function tokensOf(opening: string): Record<string, string> {
  const start = css.indexOf(opening);
  assert.notEqual(start, -1, opening);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#\w{6});/g)].map((match) => [match[1]!, match[2]!]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const light = tokensOf(":root {");
const dark = tokensOf(':root[data-theme="dark"] {');

const textPairs = [
  ...["ink", "soft", "accent", "accent-deep", ...hues].flatMap((text) => [
    [text, "paper"],
    [text, "card"],
  ]),
  ...hues.flatMap((hue) => [
    [hue, `${hue}-ground`],
    ["ink", `${hue}-ground`],
    ["accent", `${hue}-ground`],
  ]),
  ["on-accent", "accent"],
  ["on-accent", "accent-deep"],
] as [string, string][];

for (const [theme, tokens] of Object.entries({ light, dark })) {
  test(`every text of the ${theme} theme stands out from its ground`, () => {
    for (const [text, ground] of textPairs) {
      const ratio = contrast(tokens[text]!, tokens[ground]!);
      assert.ok(ratio >= 4.5, `${text} on ${ground}: ${ratio.toFixed(2)}`);
    }
  });
  test(`the edge of a field of the ${theme} theme is seen`, () => {
    for (const ground of ["paper", "card"]) {
      assert.ok(contrast(tokens.control!, tokens[ground]!) >= 3);
    }
  });
}

test("the dark theme is the same whether the device or the person asks for it", () => {
  assert.deepEqual(tokensOf(':root:not([data-theme="light"]) {'), dark);
  assert.deepEqual(Object.keys(dark).sort(), Object.keys(light).sort());
});

test("no component names a colour of its own", () => {
  for (const file of [
    "base",
    "badge",
    "button",
    "card",
    "form",
    "list",
    "panel",
    "table",
    "thread",
  ]) {
    const text = readFileSync(new URL(`./${file}.css`, import.meta.url), "utf8");
    assert.ok(!/#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i.test(text), file);
  }
});
