import type { Locale } from "#kernel/i18n";
import type { z } from "zod";
import { httpWords } from "./words.ts";

/** What a person typed, as it came: kept to be shown again. */
export type Typed = Record<string, string>;

/** One sentence for each field to correct, by the field's name. */
export type FieldErrors = Record<string, string>;

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; errors: FieldErrors };

/**
 * A field of several values (boxes ticked) comes as its values joined by line ends. The sign of
 * code 0, which nobody types and PostgreSQL keeps in no text, is left out.
 */
export function typedFields(form: URLSearchParams): Typed {
  const typed: Typed = {};
  for (const name of new Set(form.keys()))
    typed[name] = form.getAll(name).join("\n").replaceAll("\0", "");
  return typed;
}

/** The version of a thing that a form was editing; 0, which no thing has, when it says none. */
export function typedVersion(typed: Typed): number {
  return /^\d{1,9}$/.test(typed["version"] ?? "") ? Number(typed["version"]) : 0;
}

/**
 * Reads a form. The schema names what is wrong by a code (`missing`, `too-long`…) which becomes a
 * sentence in the person's language; `sentences` holds those that a field words in its own way.
 */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  typed: Record<string, unknown>,
  locale: Locale,
  sentences: Partial<Record<string, string>> = {},
): Parsed<z.output<Schema>> {
  const read = schema.safeParse(typed);
  if (read.success) return { ok: true, value: read.data };
  const errors: FieldErrors = {};
  for (const issue of read.error.issues) {
    const field = String(issue.path[0] ?? "");
    errors[field] ??= sentences[field] ?? sentenceFor(issue, locale);
  }
  return { ok: false, errors };
}

/** The general sentence for what is wrong with a value. */
export function sentenceFor(issue: z.core.$ZodIssue, locale: Locale): string {
  const t = httpWords(locale);
  if (issue.code === "too_big" && issue.origin === "string")
    return t("field.tooLong", { most: Number(issue.maximum) });
  if (issue.code === "too_big") return t("field.tooMuch", { most: Number(issue.maximum) });
  if (issue.code === "too_small" && issue.origin === "string") return t("field.missing");
  if (issue.code === "too_small") return t("field.tooLittle", { least: Number(issue.minimum) });
  if (issue.code === "invalid_format" && issue.format === "email") return t("field.email");
  if (issue.code === "invalid_format" && issue.format === "date") return t("field.date");
  if (issue.code === "invalid_type") return t("field.missing");
  return t("field.wrong");
}
