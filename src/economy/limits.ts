import { Temporal } from "temporal-polyfill";

export const leastMinutes = 5;
export const mostMinutes = 24 * 60;

export type TimeRefusal = "minutes" | "in-future" | "too-old";

/** What speaks against a line of time, or nothing. Days are calendar days (`2026-03-12`). */
export function refusalOfTime(
  { minutes, doneOn }: { minutes: number; doneOn: string },
  today: string,
): TimeRefusal | undefined {
  const sound = Number.isInteger(minutes) && minutes >= leastMinutes && minutes <= mostMinutes;
  if (!sound) return "minutes";
  if (Temporal.PlainDate.compare(doneOn, today) > 0) return "in-future";
  if (Temporal.PlainDate.compare(doneOn, oneYearBefore(today)) < 0) return "too-old";
  return undefined;
}

export function oneYearBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ years: 1 }).toString();
}

/** The calendar day it is in a zone. */
export function dayIn(zone: string, moment: Date): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(moment.getTime());
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString();
}
