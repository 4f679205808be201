import type { CommunityHere } from "#kernel/acting";
import type { Db } from "#kernel/db";
import type { Tellable } from "#kernel/events";
import type { Locale } from "#kernel/i18n";
import type { Place } from "./records.ts";
import type { Shape } from "./shape.ts";

/** Who imports: an acting person (every `Acting` fits), or a command of the host. */
export type Importing = Tellable & {
  community: CommunityHere;
  locale: Locale;
  /** What the list that is taken in is called, for what keeps where it was said. */
  list?: string;
};

/** What a cell of this column is, and under which titles real exports write it. */
export type Column<Field extends string = string> = {
  field: Field;
  /** Compared without case, accents, punctuation or doubled spaces; the first title found counts. */
  names: string[];
  required?: boolean;
  /** Holds dates, whose order is guessed: cells come with the day first. */
  moment?: boolean;
  /** Says that somebody agreed to something: never taken from its title alone, only when chosen. */
  consent?: boolean;
};

/** What is wrong with a line, in the reader's language; `column` is a field. */
export type Problem = { column?: string; sentence: string };

/** What a line is found to be. `skipped` says why a line is rightly left out. */
export type Reading<Entry> = { entry: Entry } | { skipped: string } | { problems: Problem[] };

/** `existingId`: what this line, or an earlier one of the same key, became before. */
export type ToWrite<Entry> = { entry: Entry; existingId?: number };

export type Change = "created" | "updated" | "unchanged";
export type Written = {
  id: number;
  change: Change;
  /** What was made on the way, by the kind of its own importer: the person of a need, a new skill. */
  also?: { kind: string; id: number }[];
};

/** What one may say of a thing before and after: JSON, compared as it is written. */
export type Snapshot = Record<string, unknown>;

/** How what an import wrote is taken back. */
export type Undoing = {
  /** The kind of subject its things are, in events. */
  subjectKind: string;
  /** Events whose whole effect a snapshot shows; any other one about a thing since means it served. */
  ownEvents: string[];
  /** All that an import of this kind may have written of these things. What is gone is left out. */
  snapshots(db: Db, ids: number[]): Promise<Map<number, Snapshot>>;
  /** Takes away what the import made. What others hold on to makes PostgreSQL refuse, and stays. */
  takeAway(importing: Importing, ids: number[]): Promise<void>;
  /** Puts things back as these snapshots say, as far as an import had changed them. */
  putBack(importing: Importing, before: Map<number, Snapshot>): Promise<void>;
};

/**
 * How one domain takes in lines of a table. The platform reads the file, opens the one
 * transaction, remembers what each line became and writes the report.
 */
export type Importer<Entry, Field extends string = string> = {
  /** Names the import in commands and in `imported_line`: `members`, `needs`. */
  kind: string;
  /** What it takes in, and what each field is, on the page. */
  say(locale: Locale): { kind: string; fields: Record<Field, string> };
  columns: Column<Field>[];
  /**
   * Reads one line, through the same form as the page (see `throughForm`). Every field is there,
   * trimmed, `""` when the file lacks the column. Nothing about consent may be concluded from it.
   */
  read(
    cells: Record<Field, string>,
    reader: { line: number; importing: Importing },
  ): Reading<Entry>;
  /** The line's identity, the same at the next import: an external number, else what does not change. */
  key(entry: Entry): string;
  /** What else a line may be recognised by: two lines that share one are not written together. */
  alike?(entry: Entry): string[];
  /** Which things these lines speak of, where an earlier import does not say: `existingId` then. */
  find?(db: Db, lines: ToWrite<Entry>[]): Promise<(number | undefined)[]>;
  undoing?: Undoing;
} & Writing<Entry>;

/** Creates or updates, never empties what a line does not say: line by line, or many at once. */
type Writing<Entry> =
  | {
      /** A refusal (`Conflict`…) becomes an error of the line if thrown before anything was written. */
      write(importing: Importing, entry: Entry, existingId?: number): Promise<Written>;
      /** Those lines of a batch that become something new, together; the others come one by one. */
      writeNew?(importing: Importing, entries: Entry[]): Promise<Written[]>;
      writeMany?: undefined;
    }
  | {
      /** Lines with different keys; what became of them, in the same order. */
      writeMany(importing: Importing, lines: ToWrite<Entry>[]): Promise<Written[]>;
      write?: undefined;
      writeNew?: undefined;
    };

/** `column` is the title in the file. */
export type LineError = Place & { column?: string; sentence: string };
export type SkippedLine = Place & { reason: string };

export type ImportReport = {
  /** How the file was read; absent when it could not be. */
  shape?: Shape;
  /** False for a dry run, and when there is any error: then nothing at all was kept. */
  kept: boolean;
  /** Lines of content read. */
  lines: number;
  created: number;
  updated: number;
  unchanged: number;
  /** The first 200 of each; `more` says how many there are beyond. */
  skipped: SkippedLine[];
  errors: LineError[];
  more: { skipped: number; errors: number };
  /** Which title of the file was taken for which field. */
  columns: Record<string, string>;
  /** Titles that nothing was made of. */
  unknownColumns: string[];
};

/** What each field is called, for `say`. */
export function fieldNames<Field extends string>(
  columns: Column<Field>[],
  name: (field: Field) => string,
): Record<Field, string> {
  return Object.fromEntries(columns.map(({ field }) => [field, name(field)])) as Record<
    Field,
    string
  >;
}
