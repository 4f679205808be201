import fc from "fast-check";
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  locales,
  writeCalendarDay,
  writeDay,
  writeDuration,
  writeMoment,
  writeShortDay,
} from "./index.ts";

const martinique = "America/Martinique";
const paris = "Europe/Paris";
const at = (moment: string) => new Date(moment);

test("a calendar day is written in the words of its language, and in French where Creole has none", () => {
  assert.equal(writeCalendarDay("fr", "2026-04-10"), "vendredi 10 avril 2026");
  assert.equal(writeCalendarDay("en", "2026-04-10"), "Friday, 10 April 2026");
  assert.equal(writeCalendarDay("gcf", "2026-04-10"), "vendredi 10 avril 2026");
  assert.equal(writeCalendarDay("fr", "2026-03-01"), "dimanche 1er mars 2026");
});

test("the first of a month is the 1er in French only, and no other day is", () => {
  const days = ["2026-03-01", "2026-03-11", "2026-03-21", "2026-03-31"];
  const first = days.filter((day) => writeCalendarDay("fr", day).includes("1er"));
  assert.deepEqual(first, ["2026-03-01"]);
  assert.equal(writeCalendarDay("en", "2026-03-01"), "Sunday, 1 March 2026");
  const eleven = at("2026-03-01T15:11:00Z");
  assert.equal(writeMoment("gcf", martinique, eleven), "dimanche 1er mars 2026 à 11:11");
});

test("no date in Creole is written in English", () => {
  const moment = at("2026-08-03T15:00:00Z");
  for (const written of [
    writeDay("gcf", martinique, moment),
    writeShortDay("gcf", martinique, moment, moment),
    writeMoment("gcf", martinique, moment),
    writeCalendarDay("gcf", "2026-08-03"),
  ])
    assert.match(written, /3 août/);
});

test("the day is the one where the person reads it", () => {
  const lateEvening = at("2026-03-04T02:30:00Z");
  assert.equal(writeDay("fr", martinique, lateEvening), "3 mars 2026");
  assert.equal(writeDay("fr", paris, lateEvening), "4 mars 2026");
});

test("Paris changes its hour, Martinique never does", () => {
  const hour = (zone: string, moment: string) =>
    /\d\d:\d\d/.exec(writeMoment("fr", zone, at(moment)))?.[0];
  assert.equal(hour(paris, "2026-03-29T00:59:00Z"), "01:59");
  assert.equal(hour(paris, "2026-03-29T01:00:00Z"), "03:00");
  assert.equal(hour(martinique, "2026-03-29T00:59:00Z"), "20:59");
  assert.equal(hour(martinique, "2026-03-29T01:00:00Z"), "21:00");
  assert.equal(hour(paris, "2026-10-25T00:30:00Z"), "02:30");
  assert.equal(hour(paris, "2026-10-25T01:30:00Z"), "02:30");
  assert.equal(hour(martinique, "2026-10-25T01:30:00Z"), "21:30");
});

test("a moment is written with its day and its hour", () => {
  const moment = at("2026-03-03T22:00:00Z");
  assert.equal(writeMoment("fr", martinique, moment), "mardi 3 mars 2026 à 18:00");
  assert.equal(writeMoment("en", martinique, moment), "Tuesday, 3 March 2026 at 18:00");
});

test("the year is told only when it is another one than now's, where the person is", () => {
  const now = at("2026-01-05T12:00:00Z");
  const short = (zone: string, moment: string) => writeShortDay("fr", zone, at(moment), now);
  assert.equal(short(paris, "2026-01-02T12:00:00Z"), "2 janvier");
  assert.equal(short(paris, "2025-12-30T12:00:00Z"), "30 décembre 2025");
  // Already 2026 in Paris, still 2025 in Martinique.
  assert.equal(short(paris, "2026-01-01T02:00:00Z"), "1er janvier");
  assert.equal(short(martinique, "2026-01-01T02:00:00Z"), "31 décembre 2025");
  const stillLastYear = at("2026-01-01T03:00:00Z");
  assert.equal(
    writeShortDay("fr", martinique, at("2025-12-30T12:00:00Z"), stillLastYear),
    "30 décembre",
  );
});

const durations: [number, string][] = [
  [0, "0 min"],
  [1, "1 min"],
  [45, "45 min"],
  [60, "1 h"],
  [65, "1 h 05"],
  [150, "2 h 30"],
  [180, "3 h"],
  [6000, "100 h"],
];

for (const [minutes, expected] of durations)
  test(`${minutes} minutes are written ${expected}`, () =>
    assert.equal(writeDuration(minutes).replaceAll("\u202f", " "), expected));

test("a duration is never cut at the end of a line, and two of them never look the same", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (one, other) => {
      assert.doesNotMatch(writeDuration(one), / /);
      assert.equal(writeDuration(one) === writeDuration(other), one === other);
    }),
  );
});

test("every language writes every kind of date", () => {
  const moment = at("2026-02-28T12:00:00Z");
  for (const locale of locales) assert.match(writeMoment(locale, paris, moment), /28/);
});
