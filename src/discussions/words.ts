import { defineWords } from "#kernel/i18n";
import { useView } from "#ui";
import en from "./words/en.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };
import gcf from "./words/gcf.json" with { type: "json" };

export const discussionsWords = defineWords({ fr, en, gcf });

export const useDiscussionsWords = () => discussionsWords(useView().locale);

/** A sentence that begins with how somebody is called: "Une personne…" where the name is withheld. */
export function begun(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
