import { defineWords } from "#kernel/i18n";
import en from "./words/en.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };
import gcf from "./words/gcf.json" with { type: "json" };

export const apiWords = defineWords({ fr, en, gcf });

/** The codes that have words of their own. */
export type Told = keyof typeof fr extends infer Key
  ? Key extends `problem.${infer Code}.title`
    ? Code
    : never
  : never;

export function isTold(code: string): code is Told {
  return `problem.${code}.title` in fr;
}
