import { emailField } from "#accounts";
import { z } from "zod";
import { languagesField, otherLanguagesField, tickedLanguages } from "./languages/fields.ts";

export const loads = ["free", "some", "full", "away"] as const;
export const waysToAppear = ["name", "first_name", "unnamed"] as const;
export const positions = ["discovers", "practises", "passes_on", "profession"] as const;

const line = (most: number) => z.string().trim().max(most);
const optionalEmail = z.union([z.literal(""), emailField]).default("");

/** A box: ticked, it sends a value; the API sends true or false. */
const ticked = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform((value) => value === true || value === "oui");

/** What one says of oneself, or who acts for a person who does not sign in. */
export const personForm = z.object({
  firstName: line(80).min(1),
  lastName: line(80).default(""),
  place: line(80).default(""),
  wish: line(400).default(""),
  load: z.enum(loads).default("some"),
  /** Left out, it stays as it was: nobody is named because a form forgot to ask. */
  shownAs: z.enum(waysToAppear).optional(),
  direct: ticked,
  directHow: line(120).default(""),
  /** Left out, both of them, they stay as they were. */
  languages: tickedLanguages.optional(),
  otherLanguages: otherLanguagesField,
});

/** What a program changes of it; absent, it stays as it was. */
export const personChanges = z.object({
  firstName: line(80).min(1).optional(),
  lastName: line(80).optional(),
  place: line(80).optional(),
  wish: line(400).optional(),
  load: z.enum(loads).optional(),
  shownAs: z.enum(waysToAppear).optional(),
  direct: z.boolean().optional(),
  directHow: line(120).optional(),
  languages: languagesField.optional(),
  version: z.number().int().meta({ description: "The one that was read." }),
});

export const newPersonForm = personForm.extend({ email: optionalEmail });

/** One skill in one's own words, and where one stands with it. */
export const skillForm = z.object({
  skill: line(200).min(1),
  position: z.enum(positions).default("practises"),
});

export const arrivalForm = z.object({ firstName: line(80).min(1), wish: line(400).default("") });

/** Who may act for a person without sign-in, and how she agreed to it. */
export const relayForm = z.object({
  relay: z.coerce.number().int().positive(),
  consent: line(200).min(1),
});
