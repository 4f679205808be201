import { z } from "zod";

/** Boxes ticked on a page come as lines of text, the API's as a list. */
const people = z.preprocess(
  (typed) => (typeof typed === "string" ? typed.split("\n").filter(Boolean) : typed),
  z.array(z.coerce.number().int().positive()).min(1).max(20),
);

/** `au-nom-de`: the person whose thanks a facilitator notes. */
export const thanksForm = z.object({
  to: people,
  words: z.string().trim().min(1).max(400),
  "au-nom-de": z.preprocess(
    (typed) => (typed === "" ? undefined : typed),
    z.coerce.number().int().positive().optional(),
  ),
});
