import { inTransaction } from "#kernel/db";
import { Account } from "./account.ts";
import { Batch } from "./batch.ts";
import { surveyEncoding } from "./encoding.ts";
import type { ImportFile } from "./file.ts";
import type { Importer, ImportReport, Importing } from "./importer.ts";
import { Journal } from "./journal.ts";
import { readLine } from "./read-line.ts";
import { longestRecord, recordsOf, Unreadable } from "./records.ts";
import { surveyShape, type ShapeChoices, type Survey } from "./shape.ts";
import { readTitles, type Titles } from "./titles.ts";

export type ImportChoices = {
  /** Does the same work, then takes it back: the report is true, nothing is kept. */
  dryRun?: boolean;
  /** Titles of the file that a person chose for some fields; `""` for none. */
  columns?: Record<string, string>;
  /** What a person said of how the file is to be read. */
  shape?: ShapeChoices;
  /** Where what it does is written down, so that it can be undone. */
  journal?: { batchId: number; importers: Importer<unknown>[] };
  /** What the file is called. */
  name?: string;
  /** Told now and then how many lines were read. */
  onProgress?: (lines: number) => void | Promise<void>;
};

/**
 * Imports a CSV file, all or nothing: one error in one line, and not one line is kept. A file
 * imported again changes nothing but what it says anew. Who may import is the caller's question.
 */
export function runImport<Entry, Field extends string>(
  importing: Importing,
  importer: Importer<Entry, Field>,
  file: ImportFile,
  choices: ImportChoices = {},
): Promise<ImportReport> {
  const account = new Account(importing.locale);
  return inTransaction(importing, async (importing) => {
    // A point to go back to, since the transaction may be someone else's.
    await importing.db.execute("savepoint import");
    await takeIn(
      { ...importing, list: choices.name },
      importer as unknown as Importer<Entry>,
      file,
      choices,
      account,
    );
    account.report.kept = !choices.dryRun && !account.failed;
    if (!account.report.kept) await importing.db.execute("rollback to savepoint import");
    await importing.db.execute("release savepoint import");
    return account.report;
  });
}

async function takeIn<Entry>(
  importing: Importing,
  importer: Importer<Entry>,
  file: ImportFile,
  choices: ImportChoices,
  account: Account,
): Promise<void> {
  const encoding = await surveyEncoding(file);
  if ("refused" in encoding) return account.fault({ line: 1 }, encoding.refused);
  try {
    const survey = await surveyShape(file, encoding.encoding, importer.columns, choices);
    account.report.shape = survey.shape;
    await takeInLines(importing, importer, file, survey, choices, account);
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    account.fault({ line: fault.line }, fault.sentence, { most: longestRecord });
  }
}

async function takeInLines<Entry>(
  importing: Importing,
  importer: Importer<Entry>,
  file: ImportFile,
  { shape, layout, sample }: Survey,
  choices: ImportChoices,
  account: Account,
): Promise<void> {
  const { journal } = choices;
  const batch = new Batch(
    importing,
    importer,
    account,
    journal && new Journal(importing.db, journal.batchId, journal.importers),
  );
  if (sample.length === 0) return account.fault({ line: 1 }, "empty");
  const titles = readTitles(layout.titles, importer.columns, choices.columns);
  if (!accepts(titles, sample[shape.titlesRow - 1]?.line ?? 1, account)) return;
  let row = 0;
  for await (const record of recordsOf(file, shape.encoding, shape.separator)) {
    if (++row <= shape.titlesRow) continue;
    account.report.lines++;
    if (account.report.lines % 500 === 0) await choices.onProgress?.(account.report.lines);
    const reading = readLine(importing, importer, record, { shape, layout }, titles);
    if ("skipped" in reading) account.skip(record, reading.skipped);
    else if ("problems" in reading)
      for (const problem of reading.problems) account.error(record, problem);
    else await batch.add(record, reading.entry);
  }
  if (account.report.lines === 0) account.fault({ line: 1 }, "header-only");
  await batch.flush();
  await choices.onProgress?.(account.report.lines);
}

function accepts(titles: Titles, line: number, account: Account): boolean {
  account.report.columns = titles.named;
  account.report.unknownColumns = titles.unknown;
  for (const { names } of titles.missing)
    account.fault({ line }, "missing-column", { names: names.join(", ") });
  for (const header of titles.absent) account.fault({ line }, "absent-header", { header });
  return !account.failed;
}
