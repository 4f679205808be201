import { formattingTag, writeMoment, type Locale } from "#kernel/i18n";
import { Temporal } from "temporal-polyfill";

/** The moment a clock on the wall of a zone shows `2026-12-06T09:00`; an hour it skips comes later. */
export function momentOf(wall: string, zone: string): Date {
  return new Date(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds);
}

/** Is it an hour that exists, as a device's field gives it? */
export function isWallTime(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return false;
  try {
    return Temporal.PlainDateTime.from(text, { overflow: "reject" }) !== undefined;
  } catch {
    return false;
  }
}

/** `samedi 6 décembre à 9 h 00`, with the year where it is not this one. */
export function writeWallTime(locale: Locale, wall: string, zone: string, now: Date): string {
  const moment = momentOf(wall, zone);
  if (locale === "en") return writeMoment(locale, zone, moment);
  const [day, hour] = wall.split("T") as [string, string];
  const thisYear = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
    zone,
  ).year;
  const written = new Intl.DateTimeFormat(formattingTag(locale), {
    timeZone: zone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: day.startsWith(`${thisYear}-`) ? undefined : "numeric",
  }).format(moment);
  const [hours, minutes] = hour.split(":") as [string, string];
  const first = written.replace(/(?<!\d)1 (?=\p{L})/u, "1er ");
  return `${first} à ${Number(hours)}\u202fh\u202f${minutes}`;
}
