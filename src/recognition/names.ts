import { formattingTag, type Locale } from "#kernel/i18n";
import type { Appearance } from "#members";
import { recognitionWords } from "./words.ts";

/** `Jean-Marc, Bilal et Chloé`. */
export function writeNames(locale: Locale, names: readonly string[]): string {
  const list = new Intl.ListFormat(formattingTag(locale), { type: "conjunction" });
  return list.format(names);
}

/** `Jean-Marc, Bilal et 2 personnes`: who appears without a name is counted last, in no order. */
export function writeAppearances(locale: Locale, people: readonly Appearance[]): string {
  const named = people.flatMap(({ person }) => person?.name ?? []);
  const unnamed = people.length - named.length;
  const others = unnamed > 0 ? [recognitionWords(locale).count("unnamed", unnamed)] : [];
  return writeNames(locale, [...named, ...others]);
}
