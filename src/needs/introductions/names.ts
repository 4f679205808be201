import { formattingTag, type Locale } from "#kernel/i18n";
import type { Introduced } from "./introduction.ts";

/** "Aïcha, Bilal et Chloé". */
export function writeNames(locale: Locale, people: readonly { name: string }[]): string {
  const list = new Intl.ListFormat(formattingTag(locale), { type: "conjunction" });
  return list.format(people.map(({ name }) => name));
}

/** The same as a title. */
export function titleOf(locale: Locale, people: readonly Introduced[]): string {
  const names = writeNames(locale, people);
  return names.charAt(0).toLocaleUpperCase(formattingTag(locale)) + names.slice(1);
}
