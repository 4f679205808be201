import { sentenceFor, type FieldErrors } from "#kernel/http";
import type { Locale } from "#kernel/i18n";
import type { Unfit } from "./refusals.ts";
import { apiWords } from "./words.ts";

/** One sentence for each field to correct; a field within another is named by its path: `people.0`. */
export function fieldErrors({ sentences, issues, given }: Unfit, locale: Locale): FieldErrors {
  const t = apiWords(locale);
  const errors: FieldErrors = { ...sentences };
  for (const issue of issues) {
    const name = issue.path.map(String).join(".");
    // A program sends values of any type: one of the wrong type is there, and is not missing.
    const mistyped = issue.code === "invalid_type" && valueAt(given, issue.path) !== undefined;
    errors[name] ??= mistyped
      ? t("field.type", { type: issue.expected })
      : sentenceFor(issue, locale);
  }
  return errors;
}

function valueAt(given: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    given,
  );
}
