import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "./entry.ts";
import { refusalOf, todayOf } from "./limits.ts";

const today = "2026-03-03";
const here = { id: 1, name: "", sentence: "", prefix: "", zone: "", creole: false };
const subject = { kind: "need", id: 12 };
const time = (fields: {
  minutes?: number;
  doneOn?: string;
  what?: string;
  subject?: typeof subject;
}): Entry => ({
  kind: "time",
  way: "unpaid",
  employer: "",
  minutes: 30,
  doneOn: today,
  what: "",
  subject,
  ...fields,
});
const cases: [string, number, string, ReturnType<typeof refusalOf>][] = [
  ["five minutes are the least one notes", 5, today, undefined],
  ["four minutes are too few", 4, today, "minutes"],
  ["a whole day is the most one notes on a line", 24 * 60, today, undefined],
  ["more than a day is not one line", 24 * 60 + 1, today, "minutes"],
  ["half a minute is not counted", 7.5, today, "minutes"],
  ["nothing is not a gift", 0, today, "minutes"],
  ["less than nothing neither", -30, today, "minutes"],
  ["tomorrow has not been given yet", 30, "2026-03-04", "in-future"],
  ["a year ago to the day is still noted", 30, "2025-03-03", undefined],
  ["the day before that is too old", 30, "2025-03-02", "too-old"],
];

for (const [title, minutes, doneOn, refusal] of cases)
  test(title, () => assert.equal(refusalOf(time({ minutes, doneOn }), today), refusal));

const things: [string, number, string, ReturnType<typeof refusalOf>][] = [
  ["one thing is enough", 1, "un greffoir", undefined],
  ["no thing is not a loan", 0, "un greffoir", "quantity"],
  ["half a thing neither", 0.5, "un greffoir", "quantity"],
  ["a thousand things are the most of one line", 1001, "des chaises", "quantity"],
  ["a thing is named", 1, "", "what"],
];

for (const [title, quantity, what, refusal] of things)
  test(title, () => {
    const thing: Entry = { kind: "thing_lent", quantity, what, doneOn: today, subject };
    assert.equal(refusalOf(thing, today), refusal);
  });

test("time for no thing of the place says in words what it was for", () => {
  assert.equal(refusalOf(time({ subject: undefined }), today), "what");
  assert.equal(refusalOf(time({ subject: undefined, what: "l'accueil" }), today), undefined);
});

test("after a leap day, a year goes back to the end of February", () => {
  assert.equal(refusalOf(time({ doneOn: "2027-02-28" }), "2028-02-29"), undefined);
});

test("late in the evening in Martinique it is still today there, and tomorrow in Réunion", () => {
  const clock = () => new Date("2026-03-04T02:30:00Z");
  const dayAt = (zone: string) => todayOf({ community: { ...here, zone }, clock });
  assert.equal(dayAt("America/Martinique"), "2026-03-03");
  assert.equal(dayAt("Indian/Reunion"), "2026-03-04");
});
