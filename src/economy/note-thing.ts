import type { Acting } from "#kernel/acting";
import type { Entry } from "./entry.ts";
import { writeLine } from "./write-line.ts";

export type ThingEntry = Pick<Entry, "what" | "doneOn" | "subject"> & {
  how: "lent" | "given";
  /** One, if nothing is said. */
  quantity?: number;
};

/**
 * Notes a thing lent or given: one line of the ledger.
 * @throws Conflict `thing-quantity`, `thing-what`, `thing-in-future`, `thing-too-old`
 */
export function noteThing(acting: Acting, entry: ThingEntry): Promise<{ id: number }> {
  const { how, quantity = 1, ...said } = entry;
  return writeLine(acting, { ...said, kind: `thing_${how}`, quantity });
}
