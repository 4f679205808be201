import type { Refusal } from "#kernel/errors";
import type { Locale } from "#kernel/i18n";
import { introductionWords } from "./words.ts";

const sentences = {
  "not-available": "unavailable",
  "not-a-reader": "notReader",
  "one-at-a-time": "oneAtATime",
  "own-need": "own",
} as const;

/** Why a proposal was refused, for who made it; nothing where the page of refusal says it best. */
export function refusalWords(locale: Locale, { code }: Refusal): string | undefined {
  const known = sentences[code as keyof typeof sentences];
  return known && introductionWords(locale)(known);
}
