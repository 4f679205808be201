import { defineWords } from "#kernel/i18n";
import en from "./words/en.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };

export const importingWords = defineWords({ fr, en, gcf: {} });
