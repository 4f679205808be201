import type { Acting } from "#kernel/acting";
import type { Entry, Way } from "./entry.ts";
import { writeLine } from "./write-line.ts";

export type TimeEntry = Pick<Entry, "what" | "doneOn" | "subject"> & {
  minutes: number;
  /** Free of charge, if nothing is said. */
  way?: Way;
  /** Which employer made it available, where that is said. */
  employer?: string;
};

/**
 * Notes time given: one line of the ledger.
 * @throws Conflict `time-minutes`, `time-what`, `time-in-future`, `time-too-old`
 */
export function noteTime(acting: Acting, entry: TimeEntry): Promise<{ id: number }> {
  const { way = "unpaid", employer = "" } = entry;
  return writeLine(acting, { ...entry, kind: "time", way, employer });
}
