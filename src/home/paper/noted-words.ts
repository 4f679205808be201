import type { Locale } from "#kernel/i18n";
import { homeWords } from "../words.ts";

const said = [
  "need.published",
  "need.edited",
  "need.withdrawn",
  "need.restored",
  "need.answered",
  "need.taken",
  "need.joined",
  "offer.published",
  "offer.edited",
  "offer.withdrawn",
  "offer.restored",
  "introduction.proposed",
  "introduction.accepted",
  "introduction.met",
  "introduction.left",
  "message.said",
  "thanks.said",
  "contribution.noted",
  "contribution.taken-back",
  "contribution.given-back",
  "person.changed",
  "relay.appointed",
  "relay.ended",
  "rhythm.chosen",
] as const;

/** An event in words for the person in whose name it was done. One that has none is only noted. */
export function writeNoted(locale: Locale, event: string): string {
  const t = homeWords(locale);
  const known = said.find((name) => name === event);
  return known ? t(`noted.${known}`) : t("noted.other");
}
