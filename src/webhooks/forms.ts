import { z } from "zod";
import { secretPattern } from "./signing.ts";
import { toldOutside } from "./told-outside.ts";

/** Boxes ticked come as lines; a program sends a list. */
const chosenEvents = z
  .union([z.array(z.string()), z.string()])
  .transform((given) => (Array.isArray(given) ? given : given.split("\n").filter(Boolean)))
  .pipe(z.array(z.enum(toldOutside)).min(1).max(50))
  .transform((names) => [...new Set(names)]);

const url = z.string().trim().min(1).max(500);

export const webhookForm = z.object({ url, events: chosenEvents.prefault([]) });

/** A program chooses the secret itself, so that no answer of the API holds one. */
export const webhookBody = webhookForm.extend({
  secret: z
    .string()
    .regex(secretPattern)
    .meta({ description: "`whsec_` and 24 to 64 random bytes in base64, of your making." }),
});

/** What a program corrects; absent, it stays as it was. */
export const webhookChanges = z.object({
  url: url.optional(),
  events: chosenEvents.optional(),
  version: z.number().int().meta({ description: "The one that was read." }),
});

export type WebhookEntry = { url: string; events: string[]; secret: string };
