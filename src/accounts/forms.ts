import { z } from "zod";

/** An e-mail address, compared in lower case. */
export const emailField = z.string().trim().toLowerCase().max(254).pipe(z.email());

export const signInForm = z.object({ email: emailField, suite: z.string().optional() });

/** Spaces and dashes that a phone or a reader adds do no harm. */
export const codeForm = z.object({
  code: z
    .string()
    .transform((text) => text.replace(/[\s-]/g, ""))
    .pipe(z.string().regex(/^\d{6}$/)),
  suite: z.string().optional(),
});
