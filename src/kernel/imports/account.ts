import type { Locale } from "#kernel/i18n";
import type { ImportReport, Problem, Written } from "./importer.ts";
import type { Place } from "./records.ts";
import { importWords, type ImportSentence } from "./words.ts";

const mostListed = 200;

/** Keeps the account of an import while it goes on. */
export class Account {
  readonly report: ImportReport = {
    kept: false,
    lines: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    skipped: [],
    errors: [],
    more: { skipped: 0, errors: 0 },
    columns: {},
    unknownColumns: [],
  };
  private readonly say: ReturnType<typeof importWords>;

  constructor(locale: Locale) {
    this.say = importWords(locale);
  }

  get failed(): boolean {
    return this.report.errors.length > 0;
  }

  count(change: Written["change"]): void {
    this.report[change]++;
  }

  skip(place: Place, reason: string): void {
    if (this.report.skipped.length < mostListed)
      this.report.skipped.push({ ...placeOf(place), reason });
    else this.report.more.skipped++;
  }

  error(place: Place, { column, sentence }: Problem): void {
    const title = column === undefined ? undefined : (this.report.columns[column] ?? column);
    const where = placeOf(place);
    const error =
      title === undefined ? { ...where, sentence } : { ...where, column: title, sentence };
    if (this.report.errors.length < mostListed) this.report.errors.push(error);
    else this.report.more.errors++;
  }

  /** An error about the file or a whole line. */
  fault(place: Place, key: ImportSentence, values?: Record<string, string | number>): void {
    this.error(place, { sentence: this.say(key, values) });
  }

  refuse(place: Place, code: string): void {
    this.fault(place, "refused", { code });
  }
}

/** Of a record, only where it is. */
export function placeOf({ line, file }: Place): Place {
  return file === undefined ? { line } : { line, file };
}
