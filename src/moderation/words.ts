import { defineWords } from "#kernel/i18n";
import { useView } from "#ui";
import en from "./words/en.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };
import gcf from "./words/gcf.json" with { type: "json" };

export const moderationWords = defineWords({ fr, en, gcf });

export const useModerationWords = () => moderationWords(useView().locale);
