import assert from "node:assert/strict";
import { test } from "node:test";
import { nextWallTime, type WallTime } from "./index.ts";

const seven: WallTime = { hour: 7 };
const mondayAtSeven: WallTime = { hour: 7, weekday: 1 };

const cases: [zone: string, from: string, WallTime, next: string][] = [
  ["America/Martinique", "2026-03-03T10:59:59Z", seven, "2026-03-03T11:00:00Z"],
  ["America/Martinique", "2026-03-03T11:00:00Z", seven, "2026-03-03T11:00:00Z"],
  ["America/Martinique", "2026-03-03T11:00:00.001Z", seven, "2026-03-04T11:00:00Z"],
  // In Paris clocks go forward on 29 March 2026 and back on 25 October.
  ["Europe/Paris", "2026-03-28T07:00:00Z", seven, "2026-03-29T05:00:00Z"],
  ["Europe/Paris", "2026-03-27T07:00:00Z", seven, "2026-03-28T06:00:00Z"],
  ["Europe/Paris", "2026-10-24T06:00:00Z", seven, "2026-10-25T06:00:00Z"],
  ["Europe/Paris", "2026-03-24T12:00:00Z", mondayAtSeven, "2026-03-30T05:00:00Z"],
  ["America/Martinique", "2026-03-24T12:00:00Z", mondayAtSeven, "2026-03-30T11:00:00Z"],
  // In Martinique it is still Sunday evening.
  ["America/Martinique", "2026-03-30T02:00:00Z", mondayAtSeven, "2026-03-30T11:00:00Z"],
  ["Indian/Reunion", "2026-03-29T21:00:00Z", { hour: 0, weekday: 1 }, "2026-04-05T20:00:00Z"],
  // The hour that clocks skip.
  ["Europe/Paris", "2026-03-28T12:00:00Z", { hour: 2 }, "2026-03-29T01:00:00Z"],
];

for (const [zone, from, { hour, weekday }, next] of cases)
  test(`after ${from}, ${weekday ? "Monday " : ""}${hour}:00 in ${zone} is ${next}`, () => {
    assert.equal(
      nextWallTime(zone, new Date(from), { hour, weekday }).toISOString(),
      new Date(next).toISOString(),
    );
  });
