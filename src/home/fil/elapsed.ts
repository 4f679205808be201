import { writeDay, type Locale } from "#kernel/i18n";
import { Temporal } from "temporal-polyfill";
import { homeWords } from "../words.ts";

/**
 * When something happened, as one tells a story: `Le 3 mars 2026`, then from one moment to the next
 * `Le lendemain`, `Trois jours plus tard`, `Deux mois plus tard`.
 */
export function writeElapsed(
  locale: Locale,
  zone: string,
  at: Date,
  before: Date | undefined,
): string {
  const t = homeWords(locale);
  if (!before) return t("fil.on", { day: writeDay(locale, zone, at) });
  const days = dayIn(zone, before).until(dayIn(zone, at)).days;
  if (days === 0) return t("fil.sameDay");
  if (days === 1) return t("fil.nextDay");
  if (days < 14) return later("fil.days", days);
  if (days < 61) return later("fil.weeks", Math.floor(days / 7));
  if (days < 730) return later("fil.months", Math.floor(days / 30.4));
  return later("fil.years", Math.floor(days / 365));

  function later(key: "fil.days" | "fil.weeks" | "fil.months" | "fil.years", count: number) {
    const number = t("fil.numbers").split(" ")[count - 2] ?? String(count);
    return t(key, { number: number[0]!.toLocaleUpperCase(locale) + number.slice(1) });
  }
}

function dayIn(zone: string, moment: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate();
}
