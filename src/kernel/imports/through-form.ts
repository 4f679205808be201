import type { Locale } from "#kernel/i18n";
import type { z } from "zod";
import type { Problem, Reading } from "./importer.ts";
import { importWords } from "./words.ts";

/** Reads a line with the form of the page: the same limits, whatever the door. */
export function throughForm<Form extends z.ZodType>(
  form: Form,
  values: Record<string, unknown>,
  locale: Locale,
): Reading<z.output<Form>> {
  const result = form.safeParse(values);
  if (result.success) return { entry: result.data };
  return { problems: result.error.issues.map((issue) => problemOf(issue, values, locale)) };
}

function problemOf(
  issue: z.core.$ZodIssue,
  values: Record<string, unknown>,
  locale: Locale,
): Problem {
  const say = importWords(locale);
  const field = issue.path[0];
  const column = field === undefined ? undefined : String(field);
  const empty = column !== undefined && (values[column] ?? "") === "";
  if (empty) return { column, sentence: say("required") };
  if (issue.code === "too_big")
    return { column, sentence: say("too-long", { most: Number(issue.maximum) }) };
  const issues = issue.code === "invalid_union" ? issue.errors.flat() : [issue];
  const email = issues.some((each) => "format" in each && each.format === "email");
  return { column, sentence: say(email ? "email" : "invalid") };
}
