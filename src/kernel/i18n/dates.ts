import { Temporal } from "temporal-polyfill";
import { formattingTag, type Locale } from "./locales.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, zone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(formattingTag(locale), { ...options, timeZone: zone });
    formats.set(key, known);
  }
  return known;
}

/** In French the first day of a month is `1er`, which `Intl` does not write. */
function write(
  locale: Locale,
  zone: string,
  options: Intl.DateTimeFormatOptions,
  moment: Date,
): string {
  const written = format(locale, zone, options).format(moment);
  return locale === "en" ? written : written.replace(/(?<!\d)1 (?=\p{L})/u, "1er ");
}

/** `3 mars 2026` in the zone where the person reads it. */
export function writeDay(locale: Locale, zone: string, moment: Date): string {
  return write(locale, zone, { day: "numeric", month: "long", year: "numeric" }, moment);
}

/** `3 mars`, with the year only when it is another one than `now`'s. */
export function writeShortDay(locale: Locale, zone: string, moment: Date, now: Date): string {
  const year = format(locale, zone, { year: "numeric" });
  const sameYear = year.format(moment) === year.format(now);
  const day = { day: "numeric", month: "long" } as const;
  return write(locale, zone, sameYear ? day : { ...day, year: "numeric" }, moment);
}

/** `mardi 3 mars 2026 à 18:00`. */
export function writeMoment(locale: Locale, zone: string, moment: Date): string {
  return write(locale, zone, { dateStyle: "full", timeStyle: "short" }, moment);
}

/** A calendar day without hour (`2026-03-03`), written `mardi 3 mars 2026`. */
export function writeCalendarDay(locale: Locale, day: string): string {
  return write(locale, "UTC", { dateStyle: "full" }, new Date(`${day}T00:00:00Z`));
}

/** Minutes as `2 h 30`, `45 min`, `3 h` (no-break spaces inside). */
export function writeDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}\u202fmin`;
  return rest === 0 ? `${hours}\u202fh` : `${hours}\u202fh\u202f${String(rest).padStart(2, "0")}`;
}

/** The calendar day it is in a zone, `2026-03-03`. */
export function dayIn(zone: string, moment: Date): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(moment.getTime());
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString();
}
