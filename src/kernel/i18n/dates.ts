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

/** `3 mars 2026` in the zone where the person reads it. */
export function writeDay(locale: Locale, zone: string, moment: Date): string {
  return format(locale, zone, { day: "numeric", month: "long", year: "numeric" }).format(moment);
}

/** `3 mars`, with the year only when it is another one than `now`'s. */
export function writeShortDay(locale: Locale, zone: string, moment: Date, now: Date): string {
  const sameYear = moment.getFullYear() === now.getFullYear();
  return format(locale, zone, {
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  }).format(moment);
}

/** `mardi 3 mars 2026 à 18:00`. */
export function writeMoment(locale: Locale, zone: string, moment: Date): string {
  return format(locale, zone, { dateStyle: "full", timeStyle: "short" }).format(moment);
}

/** A calendar day without hour (`2026-03-03`), written `mardi 3 mars 2026`. */
export function writeCalendarDay(locale: Locale, day: string): string {
  return format(locale, "UTC", { dateStyle: "full" }).format(new Date(`${day}T00:00:00Z`));
}

/** Minutes as `2 h 30`, `45 min`, `3 h` (no-break spaces inside). */
export function writeDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}\u202fmin`;
  return rest === 0 ? `${hours}\u202fh` : `${hours}\u202fh\u202f${String(rest).padStart(2, "0")}`;
}
