import assert from "node:assert/strict";
import { test } from "node:test";
import { preferredLocale } from "./locale.ts";

test("French unless another of ours is preferred", () => {
  const cases: [string | undefined, string][] = [
    [undefined, "fr"],
    ["*", "fr"],
    ["de-DE,de;q=0.9", "fr"],
    ["en", "en"],
    ["EN-gb", "en"],
    ["fr-MQ,fr;q=0.9,en;q=0.8", "fr"],
    ["fr;q=0.2,en;q=0.7", "en"],
    ["gcf, fr;q=0.8", "gcf"],
    ["de, en;q=0", "fr"],
    ["en;q=nonsense", "en"],
    [";;,,", "fr"],
  ];
  for (const [header, locale] of cases) assert.equal(preferredLocale(header), locale, header);
});
