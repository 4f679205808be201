import { defineWords } from "#kernel/i18n";
import en from "./words/en.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };
import gcf from "./words/gcf.json" with { type: "json" };
import { useView } from "./view.ts";

export const uiWords = defineWords({ fr, en, gcf });

/** The interface's own sentences, in the language of the page. */
export function useUiWords() {
  return uiWords(useView().locale);
}
