import { defineWords } from "#kernel/i18n";
import { useView } from "#ui";
import en from "./words/en.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };
import gcf from "./words/gcf.json" with { type: "json" };

export const webhooksWords = defineWords({ fr, en, gcf });

export const useWebhooksWords = () => webhooksWords(useView().locale);
