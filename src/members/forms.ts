import { emailField } from "#accounts";
import { z } from "zod";

export const loads = ["free", "some", "full", "away"] as const;
export const positions = ["discovers", "practises", "passes_on", "profession"] as const;

const line = (most: number) => z.string().trim().max(most);
const optionalEmail = z.union([z.literal(""), emailField]).default("");

/** What one says of oneself, or a facilitator of a person without e-mail. */
export const personForm = z.object({
  firstName: line(80).min(1),
  lastName: line(80).default(""),
  place: line(80).default(""),
  wish: line(400).default(""),
  load: z.enum(loads).default("some"),
});

export const newPersonForm = personForm.extend({ email: optionalEmail });

/** One skill in one's own words, and where one stands with it. */
export const skillForm = z.object({
  skill: line(200).min(1),
  position: z.enum(positions).default("practises"),
});

export const arrivalForm = z.object({ firstName: line(80).min(1), wish: line(400).default("") });

export type PersonEntry = z.output<typeof newPersonForm>;
