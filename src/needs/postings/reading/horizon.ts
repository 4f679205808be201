import { foldName } from "#kernel/text";
import { Temporal } from "temporal-polyfill";

const months =
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(" ");
const weekdays = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
const counts: Record<string, number> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  six: 6,
  huit: 8,
  dix: 10,
  quinze: 15,
};

type Read = (parts: string[], today: Temporal.PlainDate) => Temporal.PlainDate | undefined;

const month = `(${months.join("|")})`;
const number = `(\\d{1,2}|${Object.keys(counts).join("|")})`;

/** What people write, as `foldName` lays it, and the last day it means. The first that fits decides. */
const turns: [RegExp, Read][] = [
  [
    new RegExp(`\\b(\\d{1,2})(?:er)? ${month}(?: (20\\d\\d))?\\b`),
    ([day, name, year], today) => dayOfMonth(today, Number(day), months.indexOf(name!) + 1, year),
  ],
  [
    /\b(\d{1,2}) (\d{1,2}) (20\d\d)\b/,
    ([day, month, year], today) => dayOfMonth(today, Number(day), Number(month), year),
  ],
  [
    new RegExp(`\\b(?:d ici|avant|pour|jusqu a|en|a la|la)? ?fin ${month}\\b`),
    ([name], today) => endOfMonth(today, months.indexOf(name!) + 1),
  ],
  [
    new RegExp(`\\b(?:avant|d ici) ${month}\\b`),
    ([name], today) => startOfMonth(today, months.indexOf(name!) + 1),
  ],
  [
    new RegExp(`\\ben ${month}\\b`),
    ([name], today) => endOfMonth(today, months.indexOf(name!) + 1),
  ],
  [/\b(?:d ici|avant) la fin du mois\b/, (_parts, today) => today.with({ day: today.daysInMonth })],
  [
    /\bd ici (?:la )?fin (?:de l )?annee\b|\bavant la fin de l annee\b/,
    (_parts, today) => today.with({ month: 12, day: 31 }),
  ],
  [/\bapres demain\b/, (_parts, today) => today.add({ days: 2 })],
  [/\bdemain\b/, (_parts, today) => today.add({ days: 1 })],
  [/\bce soir\b|\baujourd hui\b/, (_parts, today) => today],
  [/\bce week end\b/, (_parts, today) => today.add({ days: 7 - today.dayOfWeek })],
  [/\bla semaine prochaine\b/, (_parts, today) => today.add({ days: 14 - today.dayOfWeek })],
  [/\bcette semaine\b/, (_parts, today) => today.add({ days: 7 - today.dayOfWeek })],
  [
    new RegExp(`\\b(?:d ici|dans|sous|avant) ${number} (jour|semaine|mois)s?\\b`),
    ([many, unit], today) => after(today, counts[many!] ?? Number(many), unit!),
  ],
  [
    new RegExp(`\\b(?:ce|pour|avant|d ici|jusqu a) (${weekdays.join("|")})\\b`),
    ([name], today) => next(today, weekdays.indexOf(name!) + 1),
  ],
];

/** By when a line says it is sought (`2026-06-30`), read from `today`; nothing when it does not say. */
export function readHorizon(line: string, today: string): string | undefined {
  const words = foldName(line);
  const from = Temporal.PlainDate.from(today);
  for (const [turn, read] of turns) {
    const found = turn.exec(words);
    const day = found && read(found.slice(1), from);
    if (day && Temporal.PlainDate.compare(day, from) >= 0) return day.toString();
  }
  return undefined;
}

function dayOfMonth(
  today: Temporal.PlainDate,
  day: number,
  month: number,
  year: string | undefined,
) {
  if (month < 1 || month > 12) return undefined;
  const date = { year: year ? Number(year) : today.year, month, day };
  try {
    const read = Temporal.PlainDate.from(date, { overflow: "reject" });
    const past = Temporal.PlainDate.compare(read, today) < 0;
    return past && !year ? read.add({ years: 1 }) : read;
  } catch {
    // The 31st of a month of thirty days: it says no day.
    return undefined;
  }
}

function startOfMonth(today: Temporal.PlainDate, month: number) {
  const year = today.year + (month <= today.month ? 1 : 0);
  return Temporal.PlainDate.from({ year, month, day: 1 });
}

function endOfMonth(today: Temporal.PlainDate, month: number) {
  const year = today.year + (month < today.month ? 1 : 0);
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.with({ day: first.daysInMonth });
}

function after(today: Temporal.PlainDate, many: number, unit: string) {
  if (unit === "jour") return today.add({ days: many });
  return unit === "semaine" ? today.add({ weeks: many }) : today.add({ months: many });
}

function next(today: Temporal.PlainDate, weekday: number) {
  return today.add({ days: (weekday - today.dayOfWeek + 7) % 7 || 7 });
}
