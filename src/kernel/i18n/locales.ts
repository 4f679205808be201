/** French is the base; Creole is Martinique's (`gcf-MQ`). */
export const locales = ["fr", "en", "gcf"] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The value of `lang` for a locale (IANA language subtag registry). */
export function languageTag(locale: Locale): string {
  return locale === "gcf" ? "gcf-MQ" : locale;
}

/**
 * The locale whose dates and numbers are written: `Intl` knows no Creole and would silently
 * fall back to English.
 */
export function formattingTag(locale: Locale): string {
  return locale === "en" ? "en-GB" : "fr-FR";
}
