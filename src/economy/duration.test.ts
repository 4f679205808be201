import { writeDuration } from "#kernel/i18n";
import fc from "fast-check";
import assert from "node:assert/strict";
import { test } from "node:test";
import { readDuration } from "./duration.ts";

const understood: Record<string, number> = {
  "2 h 30": 150,
  "2h30": 150,
  "2H30": 150,
  "2:30": 150,
  "02:30": 150,
  "2,5": 150,
  "2.5": 150,
  "2,5 h": 150,
  "2 h 30 min": 150,
  "2h30mn": 150,
  "2 heures 30": 150,
  "2 heures et 30 minutes": 150,
  "2 heures et demie": 150,
  "deux heures et demie": 150,
  "2 h 1/2": 150,
  "2 1/2": 150,
  "2½ h": 150,
  "1/2 h": 30,
  "1/2": 30,
  "½ h": 30,
  "une demi-heure": 30,
  "Une demi heure": 30,
  "une demie-heure": 30,
  "un quart d'heure": 15,
  "trois quarts d’heure": 45,
  "trois-quarts d'heure": 45,
  "une heure": 60,
  "une heure et demie": 90,
  "1 heure et quart": 75,
  "45 min": 45,
  "45min.": 45,
  "45 mn": 45,
  "45'": 45,
  "45 minutes": 45,
  "90 min": 90,
  "3": 180,
  " 3 h ": 180,
  "3 hours": 180,
  "half an hour": 30,
  "1 hour and a half": 90,
  "1h5": 65,
  "1,33 h": 80,
  "15 h": 900,
  "2\u202fh\u202f30": 150,
  "0": 0,
};

for (const [typed, minutes] of Object.entries(understood))
  test(`"${typed}" is ${minutes} minutes`, () => assert.equal(readDuration(typed), minutes));

const unclear = [
  "",
  "longtemps",
  "2 h 75",
  "2:5",
  "2:60",
  "1/0",
  "-2 h",
  "30",
  "2 h 30 h",
  "2 jours",
  "h",
  "1e3",
  "２ h x",
];

for (const typed of unclear)
  test(`"${typed}" can't be told for sure`, () => assert.equal(readDuration(typed), undefined));

test("every duration is read as it is written on our pages", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 24 * 60 }), (minutes) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      const padded = String(rest).padStart(2, "0");
      const spellings = [
        `${hours}:${padded}`,
        `${hours}h${padded}`,
        `${hours} h ${rest} min`,
        `${minutes}min`,
      ];
      for (const typed of [writeDuration(minutes), ...spellings])
        assert.equal(readDuration(typed), minutes, typed);
    }),
  );
});

test("whatever is typed gives whole minutes or nothing", () => {
  const pieces = fc.constantFrom(
    "1",
    "30",
    "0",
    "9999",
    " ",
    "h",
    "min",
    ":",
    ",",
    "/",
    "½",
    "et demie",
    "-",
    "é",
  );
  const typed = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 8 }).map((some) => some.join("")),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const minutes = readDuration(text);
      assert.ok(minutes === undefined || (Number.isInteger(minutes) && minutes >= 0), text);
    }),
    { numRuns: 2000 },
  );
});
