export { beginSentence } from "./begin-sentence.ts";
export * from "./dates.ts";
export { frenchSpacing } from "./french-spacing.ts";
export { formattingTag, isLocale, languageTag, locales, type Locale } from "./locales.ts";
export { definedCatalogs, defineWords, type Translate } from "./words.ts";
