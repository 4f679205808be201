import assert from "node:assert/strict";
import { test } from "node:test";
import { readList, readMoment } from "./values.ts";

const martinique = "America/Martinique";
const moments: [string, string][] = [
  ["09/10/2025 21:59", "2025-10-10T01:59:00.000Z"],
  ["01/10/2026 18:12:05", "2026-10-01T22:12:05.000Z"],
  ["10/01/2026", "2026-01-10T04:00:00.000Z"],
  ["10/01/2026 à 14h30", "2026-01-10T18:30:00.000Z"],
  ["2026-01-10 14:30:00", "2026-01-10T18:30:00.000Z"],
  ["2026-01-10T14:30:00Z", "2026-01-10T14:30:00.000Z"],
  ["2026-01-10T14:30:00.123+02:00", "2026-01-10T12:30:00.000Z"],
  ["2026/01/10 2:30:00 PM UTC-4", "2026-01-10T18:30:00.000Z"],
  ["2026/01/10 12:05:00 AM UTC+1", "2026-01-09T23:05:00.000Z"],
];
for (const [cell, moment] of moments) {
  test(`« ${cell} » is a moment`, () => {
    assert.equal(readMoment(cell, martinique)?.toISOString(), moment);
  });
}

test("what is no date is no date", () => {
  for (const cell of ["", "demain", "31/02/2026", "2026-13-01", "10/01", "25:00"]) {
    assert.equal(readMoment(cell, martinique), undefined, cell);
  }
});

test("several values in a cell are told apart, once each", () => {
  assert.deepEqual(readList("couture, tambour ; vannerie | couture\n chant "), [
    "couture",
    "tambour",
    "vannerie",
    "chant",
  ]);
});
