import { z } from "zod";
import { readDuration } from "./duration.ts";

const durationField = z.string().transform((typed, context) => {
  const minutes = readDuration(typed);
  if (minutes !== undefined) return minutes;
  context.addIssue({ code: "custom", input: typed });
  return z.NEVER;
});

/** `duration` becomes minutes. `au-nom-de`: the person for whom a facilitator notes it. */
export const timeForm = z.object({
  duration: durationField,
  doneOn: z.iso.date(),
  what: z.string().trim().max(200).default(""),
  "au-nom-de": z.preprocess(
    (typed) => (typed === "" ? undefined : typed),
    z.coerce.number().int().positive().optional(),
  ),
});
