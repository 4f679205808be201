import { Temporal } from "temporal-polyfill";

/** A time of day as a clock on the wall shows it; `weekday` 1 is Monday (ISO 8601). */
export type WallTime = { hour: number; weekday?: number };

/**
 * The first moment at or after `from` when clocks of the zone show this hour, on this weekday if one
 * is given. Where clocks skip the hour, the moment they jump to.
 */
export function nextWallTime(zone: string, from: Date, { hour, weekday }: WallTime): Date {
  const instant = Temporal.Instant.fromEpochMilliseconds(from.getTime());
  let day = instant.toZonedDateTimeISO(zone).toPlainDate();
  for (;;) {
    if (weekday === undefined || day.dayOfWeek === weekday) {
      const moment = day.toZonedDateTime({ timeZone: zone, plainTime: { hour } });
      if (moment.epochMilliseconds >= from.getTime()) return new Date(moment.epochMilliseconds);
    }
    day = day.add({ days: 1 });
  }
}
