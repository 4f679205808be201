import { defineWords } from "#kernel/i18n";
import en from "./words/en.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };

/** What is told of needs and offers away from their pages: in mails, in mornings. */
export const tellingWords = defineWords({ fr, en, gcf: {} });
