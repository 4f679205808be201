import { z } from "zod";
import { isKnownTag, languageCalled } from "./named.ts";

/** More would tell nobody anything. */
const most = 20;

const tag = z.string().trim().toLowerCase().refine(isKnownTag, { error: "unknown-language" });

/** As programs send them. */
export const languagesField = z
  .array(tag)
  .max(most)
  .meta({ description: "Languages spoken, as tags of BCP 47: `fr`, `gcf`, `ht`, `fsl`." });

/** The same, or boxes ticked: one to a line. */
export const tickedLanguages = z.union([
  languagesField,
  z
    .string()
    .max(400)
    .transform((lines) => lines.split("\n").filter(Boolean))
    .pipe(z.array(tag).max(most)),
]);

/** Names of languages, with commas between, as they are typed. Becomes their tags. */
export const otherLanguagesField = z
  .string()
  .max(200)
  .transform((typed, context) =>
    namesIn(typed).flatMap((name) => {
      const tag = languageCalled(name);
      if (!tag) context.addIssue({ code: "custom", message: "unknown-language" });
      return tag ?? [];
    }),
  )
  .optional();

/** What is spoken, from both fields; nothing when neither was asked, so that it stays as it was. */
export function languagesIn(entry: {
  languages?: string[];
  otherLanguages?: string[];
}): string[] | undefined {
  const { languages, otherLanguages } = entry;
  if (!languages && !otherLanguages) return undefined;
  return [...new Set([...(languages ?? []), ...(otherLanguages ?? [])])].slice(0, most);
}

/** The languages named in a text such as "anglais, espagnol et LSF"; those unknown are passed over. */
export function languagesNamedIn(text: string): string[] {
  return [...new Set(namesIn(text).flatMap((name) => languageCalled(name) ?? []))];
}

function namesIn(typed: string): string[] {
  return typed
    .split(/[,;/\n]| et | and /)
    .map((name) => name.trim())
    .filter(Boolean);
}
