import { writeMoment, writeShortDay } from "#kernel/i18n";
import { useView } from "../view.ts";

/** A moment as the reader's zone and language write it: the day, or the day and hour. */
export function Time({ at, hour }: { at: Date; hour?: boolean }) {
  const { locale, zone, now } = useView();
  const text = hour ? writeMoment(locale, zone, at) : writeShortDay(locale, zone, at, now);
  return <time dateTime={at.toISOString()}>{text}</time>;
}
