import { formattingTag, type Locale } from "#kernel/i18n";

/** `Jean-Marc, Bilal et Chloé`. */
export function writeNames(locale: Locale, people: readonly { name: string }[]): string {
  const list = new Intl.ListFormat(formattingTag(locale), { type: "conjunction" });
  return list.format(people.map(({ name }) => name));
}
