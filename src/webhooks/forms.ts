import { z } from "zod";
import { secretPattern } from "./signing.ts";
import { toldOutside } from "./told-outside.ts";

/** Boxes ticked come as lines; a program sends a list. */
const events = z
  .union([z.array(z.string()), z.string()])
  .default([])
  .transform((given) => (Array.isArray(given) ? given : given.split("\n").filter(Boolean)))
  .pipe(z.array(z.enum(toldOutside)).min(1).max(50))
  .transform((names) => [...new Set(names)]);

export const webhookForm = z.object({ url: z.string().trim().min(1).max(500), events });

/** A program chooses the secret itself, so that no answer of the API holds one. */
export const webhookBody = webhookForm.extend({
  secret: z
    .string()
    .regex(secretPattern)
    .meta({ description: "`whsec_` and 24 to 64 random bytes in base64, of your making." }),
});

export type WebhookEntry = { url: string; events: string[]; secret: string };
