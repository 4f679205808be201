import { inTransaction } from "#kernel/db";
import { Account } from "./account.ts";
import { Batch } from "./batch.ts";
import { surveyEncoding, type Encoding } from "./encoding.ts";
import type { ImportFile } from "./file.ts";
import type { Importer, ImportReport, Importing } from "./importer.ts";
import { longestRecord, recordsOf, Unreadable, type FileRecord } from "./records.ts";
import { cellsByField, readTitles, type Titles } from "./titles.ts";

export type ImportChoices = {
  /** Does the same work, then takes it back: the report is true, nothing is kept. */
  dryRun?: boolean;
  /** Titles of the file that a person chose for some fields. */
  columns?: Record<string, string>;
  /** Told now and then how many lines were read. */
  onProgress?: (lines: number) => void;
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
    await takeIn(importing, importer as unknown as Importer<Entry>, file, choices, account);
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
  const survey = await surveyEncoding(file);
  if ("refused" in survey) return account.fault(1, survey.refused);
  try {
    await takeInLines(importing, importer, { file, encoding: survey.encoding }, choices, account);
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    account.fault(fault.line, fault.sentence, { most: longestRecord });
  }
}

async function takeInLines<Entry>(
  importing: Importing,
  importer: Importer<Entry>,
  source: { file: ImportFile; encoding: Encoding },
  choices: ImportChoices,
  account: Account,
): Promise<void> {
  const batch = new Batch(importing, importer, account);
  let titles: Titles | undefined;
  for await (const record of recordsOf(source.file, source.encoding)) {
    if (!titles) {
      titles = readTitles(record.cells, importer.columns, choices.columns);
      if (!accepts(titles, record.line, account)) return;
      continue;
    }
    account.report.lines++;
    if (account.report.lines % 500 === 0) choices.onProgress?.(account.report.lines);
    await takeInLine(importing, importer, record, titles, batch, account);
  }
  if (!titles) return account.fault(1, "empty");
  if (account.report.lines === 0) account.fault(1, "header-only");
  await batch.flush();
  choices.onProgress?.(account.report.lines);
}

function accepts(titles: Titles, line: number, account: Account): boolean {
  account.report.columns = titles.named;
  account.report.unknownColumns = titles.unknown;
  for (const { names } of titles.missing)
    account.fault(line, "missing-column", { names: names.join(", ") });
  for (const header of titles.absent) account.fault(line, "absent-header", { header });
  return !account.failed;
}

async function takeInLine<Entry>(
  importing: Importing,
  importer: Importer<Entry>,
  { cells, line }: FileRecord,
  titles: Titles,
  batch: Batch<Entry>,
  account: Account,
): Promise<void> {
  const beyond = cells.slice(titles.count).some((cell) => cell !== "");
  if (beyond || cells.length < titles.count) {
    return account.fault(line, "cells", { found: cells.length, expected: titles.count });
  }
  const values = cellsByField(cells, titles, importer.columns);
  const reading = importer.read(values, { line, importing });
  if ("skipped" in reading) account.skip(line, reading.skipped);
  else if ("problems" in reading)
    for (const problem of reading.problems) account.error(line, problem);
  else await batch.add(line, reading.entry);
}
