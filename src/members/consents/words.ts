import { defineWords } from "#kernel/i18n";
import { useView } from "#ui";
import en from "./words/en.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };

export const consentsWords = defineWords({ fr, en, gcf: {} });

export const useConsentsWords = () => consentsWords(useView().locale);
