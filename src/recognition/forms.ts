import { z } from "zod";

const words = z.string().trim().min(1).max(400);

/** What a program sends. */
export const thanksBody = z.object({
  to: z.array(z.coerce.number().int().positive()).min(1).max(20),
  words,
});

/** The page's form, beside its people. `au-nom-de`: the person whose thanks one notes. */
export const thanksForm = z.object({
  words,
  "au-nom-de": z.preprocess(
    (typed) => (typed === "" ? undefined : typed),
    z.coerce.number().int().positive().optional(),
  ),
});
