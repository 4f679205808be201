import { dayFirst } from "./dates.ts";
import type { Importer, Importing, Reading } from "./importer.ts";
import type { FileRecord } from "./records.ts";
import type { Survey } from "./shape.ts";
import { cellsByField, type Titles } from "./titles.ts";
import { importWords } from "./words.ts";

/** One line as its importer understands it. */
export function readLine<Entry>(
  importing: Importing,
  importer: Importer<Entry>,
  { cells, line }: FileRecord,
  { shape, layout }: Pick<Survey, "shape" | "layout">,
  titles: Titles,
): Reading<Entry> {
  const beyond = cells.slice(layout.width).some((cell) => cell !== "");
  if (beyond || cells.length < layout.width) {
    const counts = { found: cells.length, expected: layout.width };
    return { problems: [{ sentence: importWords(importing.locale)("cells", counts) }] };
  }
  const values = cellsByField(layout.cellsOf(cells), titles, importer.columns);
  for (const { field, moment } of importer.columns)
    if (moment) values[field] = dayFirst(values[field]!, shape.dates);
  return importer.read(values, { line, importing });
}
