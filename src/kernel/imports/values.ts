import { Temporal } from "temporal-polyfill";

/** Several values in one cell, separated by comma, semicolon, vertical bar or line break. */
export function readList(cell: string): string[] {
  // A value between quotes may hold the separators: an inner CSV, as YesWiki writes.
  const quoted = /"((?:[^"]|"")*)"/g;
  const values = [...cell.matchAll(quoted)].map(([, value]) => value!.replaceAll('"', ""));
  return [...new Set([...values.map(tidied), ...cutList(cell.replace(quoted, ","))])].filter(
    Boolean,
  );
}

function tidied(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function cutList(cell: string): string[] {
  return cell.split(/[,;|\n\r]+/).map(tidied);
}

/**
 * A moment as exports write it: `10/01/2026 14:30[:05]` (day first), `2026-01-10T14:30:00[Z|+02:00]`,
 * `2026/01/10 2:30:00 PM UTC-4` (Google Forms).
 * @param zone where the wall time is meant when the cell does not say (IANA name)
 */
export function readMoment(cell: string, zone: string): Date | undefined {
  const read = readWallTime(cell);
  if (!read) return undefined;
  const { epochMilliseconds } = read.wall.toZonedDateTime(read.offset ?? zone);
  return new Date(epochMilliseconds);
}

const time = String.raw`(?:[T ,àa]+\s*(\d{1,2})[:h](\d{2})(?::(\d{2})(?:\.\d+)?)?)?`;
const suffix = String.raw`\s*([AP]M)?\s*(Z|(?:UTC|GMT)?\s*[+-]\d{1,2}(?::?\d{2})?|UTC|GMT)?$`;
const dayFirst = new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})${time}${suffix}`, "i");
const yearFirst = new RegExp(String.raw`^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})${time}${suffix}`, "i");

type WallTime = { wall: Temporal.PlainDateTime; offset?: string };

function readWallTime(cell: string): WallTime | undefined {
  const text = cell.slice(0, 60).trim();
  const early = yearFirst.exec(text);
  const parts = early ?? dayFirst.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = early
    ? [parts[1], parts[2], parts[3]]
    : [parts[3], parts[2], parts[1]];
  const hour = clockHour(Number(parts[4] ?? 0), parts[7]);
  try {
    const wall = Temporal.PlainDateTime.from(
      {
        year: Number(year),
        month: Number(month),
        day: Number(day),
        hour,
        minute: Number(parts[5] ?? 0),
        second: Number(parts[6] ?? 0),
      },
      { overflow: "reject" },
    );
    return { wall, offset: offsetOf(parts[8]) };
  } catch {
    return undefined;
  }
}

function clockHour(hour: number, half?: string): number {
  if (!half) return hour;
  return (hour % 12) + (half.toUpperCase() === "PM" ? 12 : 0);
}

/** `UTC-4` as `-04:00`, which Temporal takes for a zone. */
function offsetOf(written?: string): string | undefined {
  if (!written) return undefined;
  const parts = /([+-])(\d{1,2}):?(\d{2})?$/.exec(written);
  return parts ? `${parts[1]}${parts[2]!.padStart(2, "0")}:${parts[3] ?? "00"}` : "UTC";
}
