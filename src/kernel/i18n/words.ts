import { frenchSpacing } from "./french-spacing.ts";
import type { Locale } from "./locales.ts";

/** The name of a sentence that exists in several numbers: `hours` for `hours.one` and `hours.other`. */
export type PluralKey<Key extends string> = Key extends `${infer Name}.other` ? Name : never;
export type Values = Record<string, string | number>;

export type Catalogs<Key extends string> = {
  fr: Record<Key, string>;
  en: Record<Key, string>;
  gcf: Partial<Record<Key, string>>;
};

/** The sentences of one domain in one language. */
export type Translate<Key extends string> = {
  /** The sentence, its `{places}` filled. What Creole lacks comes in French. */
  (key: Key, values?: Values): string;
  /** The sentence in the right number for `count`, which also fills `{count}`. */
  count(key: PluralKey<Key>, count: number, values?: Values): string;
  /** The language the sentence really comes in, for `lang` on its element. */
  languageOf(key: Key): Locale;
};

/** Every catalogue defined so far, for the tests that compare languages. */
export const definedCatalogs: Catalogs<string>[] = [];

/**
 * Ties a domain's `words/*.json` together. French is the source: its keys are the type.
 * French typography (no-break spaces) is laid on when the catalogue is read, once; on what fills
 * its places, which people typed, when they are filled.
 */
export function defineWords<Key extends string>(catalogs: Catalogs<Key>) {
  definedCatalogs.push(catalogs);
  const french = mapValues(catalogs.fr, frenchSpacing);
  const sentences = { fr: french, en: catalogs.en, gcf: { ...french, ...catalogs.gcf } };
  const translators = {
    fr: translator("fr", sentences.fr, () => "fr"),
    en: translator("en", sentences.en, () => "en"),
    gcf: translator("gcf", sentences.gcf, (key) => (key in catalogs.gcf ? "gcf" : "fr")),
  };
  return (locale: Locale): Translate<Key> => translators[locale];
}

function translator(
  locale: Locale,
  sentences: Record<string, string>,
  languageOf: (key: string) => Locale,
): Translate<string> {
  const rules = new Intl.PluralRules(locale === "gcf" ? "fr" : locale);
  const say = (key: string, values?: Values) => fill(sentences[key] ?? key, values);
  const count = (key: string, count: number, values?: Values) => {
    const number = locale === "gcf" ? "other" : rules.select(count);
    const sentence = sentences[`${key}.${number}`] ?? sentences[`${key}.other`] ?? key;
    return fill(sentence, { count, ...values });
  };
  return Object.assign(say, { count, languageOf });
}

function fill(sentence: string, values: Values = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    frenchSpacing(String(values[name] ?? place)),
  );
}

function mapValues<Key extends string>(
  record: Record<Key, string>,
  change: (text: string) => string,
) {
  const entries = Object.entries<string>(record).map(([key, text]) => [key, change(text)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
