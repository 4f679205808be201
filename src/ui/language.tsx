import { languageTag, type Locale, type Translate } from "#kernel/i18n";
import type { ComponentChildren } from "preact";
import { useView } from "./view.ts";

/**
 * The language of most of the words of a page. A Creole page mixes Creole and French, so its body
 * is said to be French and each Creole passage carries its own `lang`.
 */
export function bodyLanguage(locale: Locale): Locale {
  return locale === "gcf" ? "fr" : locale;
}

/** The `lang` of a passage, or nothing when it is the language of the page around it. */
export function useLang(language: Locale | undefined): string | undefined {
  const { locale } = useView();
  return language && language !== bodyLanguage(locale) ? languageTag(language) : undefined;
}

/** A passage in its own language, marked as such where the page around speaks another. */
export function InLanguage({ of, children }: { of: Locale; children: ComponentChildren }) {
  const lang = useLang(of);
  return lang ? <span lang={lang}>{children}</span> : <>{children}</>;
}

/** A sentence of a catalogue, with `lang` where it comes in another language than the page's. */
export function Words<Key extends string>(props: {
  t: Translate<Key>;
  of: NoInfer<Key>;
  values?: Record<string, string | number>;
}) {
  const { t, of, values } = props;
  return <InLanguage of={t.languageOf(of)}>{t(of, values)}</InLanguage>;
}
