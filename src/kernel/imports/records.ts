import { CsvError, parse } from "csv-parse";
import { pipeline, Readable } from "node:stream";
import { decoded, type Encoding } from "./encoding.ts";
import type { ImportFile } from "./file.ts";
import { guessSeparator, type Separator } from "./separator.ts";
import type { ImportSentence } from "./words.ts";

/** Where a line begins, as an editor counts lines; of an archive, in which of its files. */
export type Place = { line: number; file?: string };

/** The cells of one line, and where it begins. */
export type FileRecord = Place & { cells: string[] };

/**
 * Titles of the two last columns of lines that were joined from several files: the file and the
 * line each comes from. Nobody sees them.
 */
export const originTitles = ["koudmen:file", "koudmen:line"];

/** The file stops being readable at this line. */
export class Unreadable extends Error {
  readonly line: number;
  readonly sentence: ImportSentence;
  constructor(line: number, sentence: ImportSentence) {
    super(sentence);
    this.line = line;
    this.sentence = sentence;
  }
}

/** Longest line taken in, in characters. */
export const longestRecord = 1_000_000;

/**
 * The lines of a CSV file one after the other, titles included, whatever its separator and its
 * line ends. Lines without any content are passed over.
 * @throws Unreadable
 */
export async function* recordsOf(
  file: ImportFile,
  encoding: Encoding,
  separator?: Separator,
): AsyncGenerator<FileRecord> {
  const texts = oneLineEnd(decoded(file, encoding));
  const start = await firstPart(texts);
  let reached = 1;
  const parser = parse({
    delimiter: separator ?? guessSeparator(start),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRecord,
    // The reading runs ahead of what was handed out: a fault is told from where it got to.
    on_record: (record: string[], { lines }) => {
      reached = lines + 1;
      return record;
    },
  });
  const whole = Readable.from(joined(start, texts));
  pipeline(whole, parser, () => {});
  let tellsOrigin: boolean | undefined;
  try {
    for await (const parsed of parser as AsyncIterable<unknown>) {
      const { record, info } = parsed as ParsedRecord;
      const cells = record.map((cell) => cell.trim());
      let place: Place = { line: info.lines - linesInside(record) };
      tellsOrigin ??= cells.slice(-2).join() === originTitles.join();
      if (tellsOrigin) place = originIn(cells, place);
      if (cells.some((cell) => cell !== "")) yield { cells, ...place };
    }
  } catch (fault) {
    throw fault instanceof CsvError ? new Unreadable(reached, sentenceOf(fault)) : fault;
  } finally {
    whole.destroy();
  }
}

/** Takes the two last cells away, and reads them. Of the titles, the line is the first. */
function originIn(cells: string[], { line }: Place): Place {
  const [file, from] = cells.splice(-2);
  return from === originTitles[1] ? { line } : { line: Number(from) || line, file };
}

type ParsedRecord = { record: string[]; info: { lines: number } };

/** The sign between the cells of a file, as its beginning tells. */
export async function separatorOf(file: ImportFile, encoding: Encoding): Promise<Separator> {
  return guessSeparator(await firstPart(oneLineEnd(decoded(file, encoding))));
}

async function firstPart(texts: AsyncGenerator<string, undefined>): Promise<string> {
  let start = "";
  while (start.length < 65_536) {
    const { value, done } = await texts.next();
    if (done) break;
    start += value;
  }
  return start;
}

/** Every line end as `\n`, also inside cells, so that lines are counted as an editor does. */
async function* oneLineEnd(texts: AsyncGenerator<string>): AsyncGenerator<string, undefined> {
  let cut = "";
  for await (const text of texts) {
    const whole = cut + text;
    // A return at the end may be half of a line end.
    cut = whole.endsWith("\r") ? "\r" : "";
    yield whole.slice(0, whole.length - cut.length).replace(/\r\n?/g, "\n");
  }
  if (cut) yield "\n";
}

async function* joined(start: string, rest: AsyncGenerator<string>) {
  yield start;
  yield* rest;
}

function linesInside(record: string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
}

function sentenceOf(fault: CsvError): ImportSentence {
  const code = String(fault.code);
  if (code === "CSV_MAX_RECORD_SIZE") return "huge";
  return code === "CSV_QUOTE_NOT_CLOSED" ? "unclosed-quote" : "unreadable";
}
