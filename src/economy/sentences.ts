import { beginSentence, writeDuration, type Locale } from "#kernel/i18n";
import type { Appearance } from "#members";
import type { Entry } from "./entry.ts";
import { economyWords } from "./words.ts";

/** "Bilal a donné 2 h 30 : greffer", "Jean-Marc a prêté un greffoir". */
export function gaveSentence(locale: Locale, who: Appearance, line: Entry): string {
  const t = economyWords(locale);
  const { name } = who;
  if (line.kind !== "time")
    return beginSentence(t(`station.${line.kind}`, { name, what: thingOf(locale, line) }));
  const duration = writeDuration(line.minutes);
  // An employer would tell who a person without a name is.
  const employer = who.person ? line.employer : "";
  const way = line.way === "employer" && employer ? "employer.named" : line.way;
  const said = beginSentence(t(`station.${way}`, { name, duration, employer }));
  return line.what ? t("station.what", { said, what: line.what }) : said;
}

/** "un greffoir", "des chaises (12)". */
export function thingOf(
  locale: Locale,
  { what, quantity }: { what: string; quantity: number },
): string {
  return quantity === 1 ? what : economyWords(locale)("things.many", { what, quantity });
}

/** How much, in its own unit: "2 h 30", "des chaises (12)". */
export function amountOf(locale: Locale, line: Entry): string {
  return line.kind === "time" ? writeDuration(line.minutes) : thingOf(locale, line);
}
