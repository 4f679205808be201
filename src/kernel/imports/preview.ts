import { placeOf } from "./account.ts";
import { surveyEncoding } from "./encoding.ts";
import type { ImportFile } from "./file.ts";
import type { Importer, Importing, Reading } from "./importer.ts";
import { readLine } from "./read-line.ts";
import { longestRecord, recordsOf, Unreadable, type Place } from "./records.ts";
import { surveyShape, type Shape, type ShapeChoices } from "./shape.ts";
import { readTitles } from "./titles.ts";
import { importWords } from "./words.ts";

/** What a file is understood to be, before anything is tried. */
export type Preview = {
  shape: Shape;
  /** Some column holds dates, so that their order matters. */
  dated: boolean;
  /** The columns of the file, each with the first thing it holds and the field it is taken for. */
  columns: PreviewedColumn[];
  neverTaken: string[];
  /** Fields without which nothing can be taken in, and that no column answers. */
  missing: string[];
  /** The first lines with content, as they would become. */
  lines: (Place & { reading: Reading<Record<string, unknown>> })[];
  /** The first rows of the file as they are, among which are its titles. */
  firstRows: string[][];
};

export type PreviewedColumn = {
  title: string;
  example: string;
  field?: string;
  /** Its title speaks of an agreement: it is taken for one only if somebody says so. */
  consent: boolean;
};

const linesShown = 20;

/** Reads the beginning of a file, and says why where it can't be read. */
export async function previewImport(
  importing: Importing,
  importer: Importer<unknown>,
  file: ImportFile,
  choices: { shape?: ShapeChoices; columns?: Record<string, string> } = {},
): Promise<Preview | { refused: string }> {
  const say = importWords(importing.locale);
  const encoding = await surveyEncoding(file);
  if ("refused" in encoding) return { refused: say(encoding.refused) };
  try {
    const survey = await surveyShape(file, encoding.encoding, importer.columns, choices);
    if (survey.sample.length === 0) return { refused: say("empty") };
    const { shape, layout, sample } = survey;
    const titles = readTitles(layout.titles, importer.columns, choices.columns);
    const body = sample.slice(shape.titlesRow);
    const fields = new Map([...titles.at].map(([field, at]) => [at, field]));
    return {
      shape,
      dated: importer.columns.some(({ field, moment }) => moment && titles.at.has(field)),
      columns: layout.titles.map((title, at) => ({
        title,
        example: body.map(({ cells }) => layout.cellsOf(cells)[at]!).find(Boolean) ?? "",
        field: fields.get(at),
        consent: speaksOfConsent(title),
      })),
      neverTaken: layout.neverTaken,
      missing: titles.missing.map(({ field }) => field),
      lines: body.slice(0, linesShown).map((record) => ({
        ...placeOf(record),
        reading: readLine(
          importing,
          importer as Importer<Record<string, unknown>>,
          record,
          survey,
          titles,
        ),
      })),
      firstRows: sample.slice(0, 5).map(({ cells }) => layout.shown(cells)),
    };
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    const at = say("at-line", { line: fault.line });
    return { refused: `${at} ${say(fault.sentence, { most: longestRecord })}` };
  }
}

/** How many lines with content a file has under its titles, as far as it can be read. */
export async function countLines(file: ImportFile, shape: Shape): Promise<number> {
  let lines = -shape.titlesRow;
  try {
    const records = recordsOf(file, shape.encoding, shape.separator);
    while (!(await records.next()).done) lines++;
  } catch (fault) {
    // What can't be read is told by the report.
    if (!(fault instanceof Unreadable)) throw fault;
  }
  return Math.max(0, lines);
}

function speaksOfConsent(title: string): boolean {
  return /accepte|accord|consent|autoris|opt-?in|j.aimerais recevoir|souhaite recevoir|newsletter/i.test(
    title,
  );
}
