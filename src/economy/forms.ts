import { z } from "zod";
import { readDuration } from "./duration.ts";
import { kinds, ways, type Measure } from "./entry.ts";

const orNothing = (typed: unknown) => (typed === "" ? undefined : typed);

const durationField = z.string().transform((typed, context) => {
  const minutes = readDuration(typed);
  if (minutes !== undefined) return minutes;
  context.addIssue({ code: "custom", input: typed });
  return z.NEVER;
});

const amounts = {
  kind: z.enum(kinds).default("time"),
  way: z.enum(ways).default("unpaid"),
  employer: z.string().trim().max(80).default(""),
  quantity: z.preprocess(orNothing, z.coerce.number().int().default(1)),
};

const said = { doneOn: z.iso.date(), what: z.string().trim().max(200).default("") };

/** What the API takes. */
export const helpBody = z.object({ ...amounts, minutes: z.number().int().optional(), ...said });

/** `duration` becomes minutes. `au-nom-de`: the person for whom a facilitator notes it. */
export const helpForm = z.object({
  ...amounts,
  duration: z.preprocess(orNothing, durationField.optional()),
  ...said,
  "au-nom-de": z.preprocess(orNothing, z.coerce.number().int().positive().optional()),
});

type Amounts = { [Name in keyof typeof amounts]: z.output<(typeof amounts)[Name]> };

/** What is meant of all that a form carries: of time no number of things, of things no way. */
export function measureOf(
  { kind, way, employer, quantity }: Amounts,
  minutes: number | undefined,
): Measure {
  if (kind !== "time") return { kind, quantity };
  return { kind, minutes: minutes ?? 0, way, employer: way === "employer" ? employer : "" };
}
