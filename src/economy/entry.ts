import type { SubjectRef } from "#kernel/subjects";

export const kinds = ["time", "thing_lent", "thing_given"] as const;
export type Kind = (typeof kinds)[number];

/**
 * How the time was given: free of charge, as paid work, free of charge with one's expenses
 * reimbursed, or made available by one's employer.
 */
export const ways = ["unpaid", "paid", "reimbursed", "employer"] as const;
export type Way = (typeof ways)[number];

/** How much: time in whole minutes, things by their number. Never both, never one in the other. */
export type Measure =
  | { kind: "time"; minutes: number; way: Way; employer: string }
  | { kind: "thing_lent" | "thing_given"; quantity: number };

/** What is noted of a helping hand. */
export type Entry = Measure & {
  /** What was done, lent or given, in a few words. */
  what: string;
  /** A calendar day, `2026-03-12`. */
  doneOn: string;
  /** What it was for, found through what the person may see; else the words say it. */
  subject?: SubjectRef;
};
