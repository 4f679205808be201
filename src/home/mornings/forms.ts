import { z } from "zod";

export const gestureForm = z.object({ geste: z.string().min(1).max(200) });

export const handOverForm = gestureForm.extend({
  to: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  word: z.string().trim().max(300).default(""),
});

export const answerForm = z.object({ reponse: z.enum(["yes", "no", "done"]) });
