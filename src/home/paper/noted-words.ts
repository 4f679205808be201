import type { Locale } from "#kernel/i18n";
import { homeWords } from "../words.ts";

/** The events that are told in a person's name. */
export const notedEvents = [
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
  "need.renewed",
  "need.set-aside",
  "need.reopened",
  "need.looking-again",
  "need.left",
  "offer.renewed",
  "offer.set-aside",
  "offer.reopened",
  "contribution.named",
  "thanks.withdrawn",
  "message.edited",
  "message.removed",
  "topic.opened",
  "conversation.begun",
  "dates.proposed",
  "dates.answered",
  "dates.fixed",
  "dates.withdrawn",
  "person.arrived",
  "person.greeted",
  "skill.added",
  "skill.renamed",
  "collective.named",
  "ask.helped",
  "ask.help-unmarked",
  "ask.set-aside",
  "ask.reopened",
] as const;

/** An event in words for the person in whose name it was done. One that has none is only noted. */
export function writeNoted(locale: Locale, event: string): string {
  const t = homeWords(locale);
  const known = notedEvents.find((name) => name === event);
  return known ? t(`noted.${known}`) : t("noted.other");
}
