import type { Encoding } from "./encoding.ts";
import type { Column } from "./importer.ts";
import { layOut, type Layout } from "./layout.ts";
import { recordsOf, separatorOf, type FileRecord } from "./records.ts";
import type { ImportFile } from "./file.ts";
import type { Separator } from "./separator.ts";
import { readTitles, shownTitles } from "./titles.ts";
import { dateOrders, guessDates, type DateOrder } from "./dates.ts";
import { encodings } from "./encoding.ts";
import { separators } from "./separator.ts";
import { z } from "zod";

/** How a file is read. */
export type Shape = {
  encoding: Encoding;
  separator: Separator;
  /** Which of the first lines with content holds the titles, from 1. */
  titlesRow: number;
  /** What comes first in `03/04/2026`. */
  dates: DateOrder;
};

/** What a person corrected of what was guessed. */
export const shapeForm = z.object({
  encoding: z.enum(encodings).optional(),
  separator: z.enum(separators).optional(),
  titlesRow: z.coerce.number().int().min(1).max(5).optional(),
  dates: z.enum(dateOrders).optional(),
});

export type ShapeChoices = z.output<typeof shapeForm>;

/** How many lines are looked at to guess, titles included. */
export const sampled = 220;
export const mostTitleRows = 5;

export type Survey = { shape: Shape; layout: Layout; sample: FileRecord[] };

/** Guesses what the person did not say, from the beginning of the file. */
export async function surveyShape(
  file: ImportFile,
  encoding: Encoding,
  columns: Column[],
  choices: { shape?: ShapeChoices; columns?: Record<string, string> },
): Promise<Survey> {
  const chosen = choices.shape ?? {};
  const read = chosen.encoding ?? encoding;
  const separator = chosen.separator ?? (await separatorOf(file, read));
  const sample: FileRecord[] = [];
  for await (const record of recordsOf(file, read, separator)) {
    sample.push(record);
    if (sample.length === sampled) break;
  }
  const titlesRow = chosen.titlesRow ?? guessTitlesRow(sample, columns);
  const isKnown = (title: string) => readTitles([title], columns).at.size > 0;
  const layout = layOut(sample, titlesRow, isKnown);
  const titles = readTitles(layout.titles, columns, choices.columns);
  const moments = columns.filter(({ moment }) => moment).map(({ field }) => titles.at.get(field));
  const body = sample.slice(titlesRow).map(({ cells }) => layout.cellsOf(cells));
  const cells = moments.flatMap((at) => (at === undefined ? [] : body.map((line) => line[at]!)));
  const dates = chosen.dates ?? guessDates(cells);
  return { shape: { encoding: read, separator, titlesRow, dates }, layout, sample };
}

/** The line where most titles are known; without any, the first that is as wide as the others. */
function guessTitlesRow(sample: FileRecord[], columns: Column[]): number {
  const rows = sample.slice(0, mostTitleRows);
  const known = rows.map(({ cells }) => readTitles(shownTitles(cells), columns).at.size);
  const most = Math.max(0, ...known);
  if (most > 0) return known.indexOf(most) + 1;
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell !== "").length);
  return Math.max(1, filled.findIndex((count) => count > Math.max(...filled) / 2) + 1);
}
