import type { Locale } from "#kernel/i18n";
import type { ImportReport, Problem, Written } from "./importer.ts";
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

  skip(line: number, reason: string): void {
    if (this.report.skipped.length < mostListed) this.report.skipped.push({ line, reason });
    else this.report.more.skipped++;
  }

  error(line: number, { column, sentence }: Problem): void {
    const title = column === undefined ? undefined : (this.report.columns[column] ?? column);
    const error = title === undefined ? { line, sentence } : { line, column: title, sentence };
    if (this.report.errors.length < mostListed) this.report.errors.push(error);
    else this.report.more.errors++;
  }

  /** An error about the file or a whole line. */
  fault(line: number, key: ImportSentence, values?: Record<string, string | number>): void {
    this.error(line, { sentence: this.say(key, values) });
  }

  refuse(line: number, code: string): void {
    this.fault(line, "refused", { code });
  }
}
