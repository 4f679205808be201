import type { Locale } from "#kernel/i18n";
import { languageTag } from "#kernel/i18n";
import type { ComponentChildren } from "preact";
import { toChildArray } from "preact";
import { useView } from "./view.ts";
import { useUiWords } from "./words.ts";

export function Footer(props: { languages?: ComponentChildren; links?: ComponentChildren[] }) {
  const { community } = useView();
  const t = useUiWords();
  return (
    <footer class="bottom">
      {community && (
        <p class="who">
          <strong>{community.name}</strong> {community.sentence}
        </p>
      )}
      <ul class="links">
        {toChildArray(props.links).map((link, index) => (
          <li key={index}>{link}</li>
        ))}
        <li>
          <a href={`${community?.prefix ?? ""}/accessibilite`}>{t("accessibility")}</a>
        </li>
      </ul>
      {props.languages}
    </footer>
  );
}

const languageNames: Record<Locale, string> = { fr: "Français", en: "English", gcf: "Kréyòl" };

/** One button per language, each named in its own. Sends `langue` and, as `retour`, the page's address. */
export function LanguageChoice({ action, offered }: { action: string; offered: Locale[] }) {
  const { locale, address } = useView();
  const t = useUiWords();
  return (
    <form class="languages" method="post" action={action} aria-label={t("language")}>
      <input type="hidden" name="retour" value={address} />
      {offered.map((language) => (
        <button
          key={language}
          type="submit"
          class="linklike"
          name="langue"
          value={language}
          lang={languageTag(language)}
          aria-current={language === locale ? "true" : undefined}
        >
          {languageNames[language]}
        </button>
      ))}
    </form>
  );
}
