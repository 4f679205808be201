import type { Acting } from "#kernel/acting";
import { dayIn } from "#kernel/i18n";
import { Temporal } from "temporal-polyfill";
import type { Entry } from "./entry.ts";

export const leastMinutes = 5;
export const mostMinutes = 24 * 60;
export const mostThings = 1000;

export type Refusal = "minutes" | "quantity" | "what" | "in-future" | "too-old";

/**
 * What speaks against a line, or nothing. Days are calendar days (`2026-03-12`). A thing is named;
 * so is what was done, where no subject tells it.
 */
export function refusalOf(entry: Entry, today: string): Refusal | undefined {
  const { doneOn } = entry;
  if (entry.kind === "time" && !isWhole(entry.minutes, leastMinutes, mostMinutes)) return "minutes";
  if (entry.kind !== "time" && !isWhole(entry.quantity, 1, mostThings)) return "quantity";
  if (!entry.what && (entry.kind !== "time" || !entry.subject)) return "what";
  if (Temporal.PlainDate.compare(doneOn, today) > 0) return "in-future";
  if (Temporal.PlainDate.compare(doneOn, oneYearBefore(today)) < 0) return "too-old";
  return undefined;
}

function isWhole(amount: number, least: number, most: number): boolean {
  return Number.isInteger(amount) && amount >= least && amount <= most;
}

export function oneYearBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ years: 1 }).toString();
}

/** The community's day, now. */
export function todayOf({ community, clock }: Pick<Acting, "community" | "clock">): string {
  return dayIn(community.zone, clock());
}
