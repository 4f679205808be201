import { foldName } from "#kernel/text";
import type { Column } from "./importer.ts";

/** Where the file holds each field. */
export type Titles = {
  /** Position of each field found. */
  at: Map<string, number>;
  /** The title of each field found, as the file writes it. */
  named: Record<string, string>;
  unknown: string[];
  /** Required columns that no title answers. */
  missing: Column[];
  /** Titles asked for that the file does not have. */
  absent: string[];
  count: number;
};

/**
 * Matches the file's titles with the columns an importer knows.
 * @param chosen titles a person chose for some fields, `""` for none; they go before what is
 * recognised
 */
export function readTitles(
  titles: string[],
  columns: Column[],
  chosen: Record<string, string> = {},
): Titles {
  const shown = shownTitles(titles);
  const folded = shown.map(foldName);
  const at = new Map<string, number>();
  const absent: string[] = [];
  for (const { field, names, consent } of columns) {
    const choice = chosen[field];
    if (choice === "" || (consent && choice === undefined)) continue;
    const wanted = (choice === undefined ? names : [choice]).map(foldName);
    const place = wanted.map((name) => folded.indexOf(name)).find((found) => found >= 0);
    if (place !== undefined) at.set(field, place);
    else if (choice !== undefined) absent.push(choice);
  }
  const used = new Set(at.values());
  return {
    at,
    named: Object.fromEntries([...at].map(([field, place]) => [field, shown[place]!])),
    unknown: shown.filter((title, place) => title !== "" && !used.has(place)),
    missing: columns.filter(({ field, required }) => required && !at.has(field)),
    absent,
    count: titles.length,
  };
}

/** Titles on one line each; one that comes again says so, that it can be told apart. */
export function shownTitles(titles: string[]): string[] {
  const times = new Map<string, number>();
  return titles.map((written) => {
    const title = written.replace(/\s+/g, " ").trim();
    if (title === "") return title;
    const key = foldName(title) || title;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? title : `${title} (${time})`;
  });
}

/** The cells of a line by field: `""` for what the file lacks. */
export function cellsByField(
  cells: string[],
  titles: Titles,
  columns: Column[],
): Record<string, string> {
  return Object.fromEntries(
    columns.map(({ field }) => {
      const place = titles.at.get(field);
      return [field, place === undefined ? "" : (cells[place] ?? "")];
    }),
  );
}
