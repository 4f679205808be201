import fc from "fast-check";
import assert from "node:assert/strict";
import { test } from "node:test";
import { frenchSpacing } from "./index.ts";

/** Shows no-break signs: `~` a space, `^` a narrow one, `=` a hyphen. */
const laid = (text: string) =>
  frenchSpacing(text).replaceAll("\u00a0", "~").replaceAll("\u202f", "^").replaceAll("\u2011", "=");

const cases: [string, string][] = [
  ["Bienvenue !", "Bienvenue^!"],
  ["Qui vient ?", "Qui vient^?"],
  ["D'abord ; ensuite", "D’abord^; ensuite"],
  ["À savoir : rien", "À savoir~: rien"],
  ["« Tiens »", "«~Tiens~»"],
  ["«Tiens»", "«~Tiens~»"],
  ["L'Atelier d'Aïcha", "L’Atelier d’Aïcha"],
  ["aujourd'hui, l'été", "aujourd’hui, l’été"],
  ["une adresse e-mail", "une adresse e=mail"],
  ["Deux e-mails.", "Deux e=mails."],
  ["2 h 30", "2^h 30"],
  ["45 min", "45^min"],
  ["12 %", "12^%"],
  ["5 €", "5^€"],
  ["10 000 graines", "10^000 graines"],
  ["5 haies", "5 haies"],
  ["3 km à pied", "3^km à pied"],
];

for (const [typed, expected] of cases)
  test(`"${typed}" is laid as "${expected}"`, () => assert.equal(laid(typed), expected));

const untouched = [
  "https://a.b",
  "https://exemple.org/d'ici?x=1&y=e-mail",
  "http://localhost:3000/membres",
  "18:00",
  "C++",
  "a==b;c?d:e",
  "mailto:aicha@exemple.org",
  "mon.e-mail@exemple.org",
  "e-mail@exemple.org",
  "'entre apostrophes'",
  "12345",
  "",
];

for (const text of untouched)
  test(`"${text}" stays as it is`, () => assert.equal(frenchSpacing(text), text));

test("an address stays whole inside a sentence that is laid", () => {
  const link = "https://fr.wikipedia.org/wiki/L'Habitude";
  assert.equal(laid(`Lis « ${link} » !`), `Lis «~${link}~»^!`);
  assert.equal(laid(`C'est à ${link} ?`), `C’est à ${link}^?`);
});

const pieces = fc.constantFrom(
  ...["«", "»", " ", "'", "e-mail", ":", ";", "?", "!", "12", "h", "min", "000", "%", "l", "é"],
  ...["\n", "\u00a0", "\u202f", "https://a.b/l'e-mail", ".", "-", "(", "@"],
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join("")),
  fc.string(),
);

test("laid twice, nothing more changes", () => {
  fc.assert(
    fc.property(text, (text) => {
      const once = frenchSpacing(text);
      assert.equal(frenchSpacing(once), once);
    }),
    { numRuns: 2000 },
  );
});

test("but for spaces, apostrophes and the hyphen of e-mail, no sign is added, lost or moved", () => {
  const bare = (text: string) =>
    text.replace(/\s/g, "").replaceAll("’", "'").replaceAll("\u2011", "-");
  fc.assert(fc.property(text, (text) => assert.equal(bare(frenchSpacing(text)), bare(text))));
});
