import { foldName } from "#kernel/text";
import type { FileRecord } from "./records.ts";
import { shownTitles } from "./titles.ts";

/** Which columns a file is read as having, and how a line gives its cells to them. */
export type Layout = {
  titles: string[];
  /** Cells a line of the file has: more of them is a mistake. */
  width: number;
  /** Titles of what is never taken in: addresses of machines, passwords. */
  neverTaken: string[];
  /** A line as the file holds it, without those. */
  shown(record: string[]): string[];
  cellsOf(record: string[]): string[];
};

type LaidColumn = { title: string; at: number[]; options?: string[] };

/** Compared by `foldName`. What nobody needs here, and what nobody may keep. */
const neverTaken = new Set(
  [
    "IP",
    "Adresse IP",
    "IP Address",
    "OPTIN_IP",
    "CONFIRM_IP",
    "Mot de passe",
    "bf_mot_de_passe",
    "motdepasse",
    "Password",
  ].map(foldName),
);

export function isNeverTaken(title: string): boolean {
  return neverTaken.has(foldName(title));
}

/**
 * Reads the titles. Boxes to tick that a form spreads over columns, a cross in each (Framaforms),
 * become one column again: its title is the question, above, its cells are the answers ticked.
 * @param sample the first lines with content, those of titles included
 * @param known whether a title is one that the importer knows
 */
export function layOut(
  sample: FileRecord[],
  titlesRow: number,
  known: (title: string) => boolean,
): Layout {
  const titles = shownTitles(sample[titlesRow - 1]?.cells ?? []);
  const questions = sample[titlesRow - 2]?.cells ?? [];
  const body = sample.slice(titlesRow);
  const columns: LaidColumn[] = [];
  for (let at = 0; at < titles.length; at++) {
    const options = spreadFrom(at, titles, questions, body, known);
    if (options.length > 1) {
      columns.push({ title: questions[at]!, at: options, options: options.map((i) => titles[i]!) });
      at += options.length - 1;
    } else columns.push({ title: titles[at]!, at: [at] });
  }
  const hidden = hiddenPlaces(sample);
  const kept = columns.filter(({ at }) => !at.some((place) => hidden.has(place)));
  return {
    titles: shownTitles(kept.map(({ title }) => title)),
    width: titles.length,
    neverTaken: [...hidden].flatMap((place) => titles[place] ?? []),
    shown: (record) => record.filter((_, place) => !hidden.has(place)),
    cellsOf: (record) => kept.map((column) => cellOf(column, record)),
  };
}

/** Whatever line holds the titles: a wrong guess must not show what is never taken. */
function hiddenPlaces(sample: FileRecord[]): Set<number> {
  return new Set(
    sample
      .slice(0, 5)
      .flatMap(({ cells }) => cells.flatMap((cell, place) => (isNeverTaken(cell) ? place : []))),
  );
}

/** Where a question begins whose answers are columns of crosses: the places of them all. */
function spreadFrom(
  start: number,
  titles: string[],
  questions: string[],
  body: FileRecord[],
  known: (title: string) => boolean,
): number[] {
  if (!questions[start] || body.length === 0) return [];
  const places: number[] = [];
  for (let at = start; at < titles.length; at++) {
    const another = at > start && Boolean(questions[at]);
    const crosses = body.every(({ cells }) => /^[x✓✔]?$/i.test(cells[at] ?? ""));
    if (another || !crosses || !titles[at] || known(titles[at]!)) break;
    places.push(at);
  }
  return places;
}

function cellOf({ at, options }: LaidColumn, record: string[]): string {
  if (!options) return record[at[0]!] ?? "";
  return options.filter((_, index) => (record[at[index]!] ?? "") !== "").join("|");
}
