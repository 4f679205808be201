import { Conflict, NotFound } from "#kernel/errors";
import { placeOf, type Account } from "./account.ts";
import type { Importer, Importing, ToWrite, Written } from "./importer.ts";
import type { Journal } from "./journal.ts";
import type { Place } from "./records.ts";
import { digest, rememberedLines, rememberLines, type Remembered } from "./remembered.ts";

const batchSize = 500;

type Waiting<Entry> = {
  place: Place;
  entry: Entry;
  key: string;
  firstKey: string;
  content: string;
};

/** Gathers lines, writes those that changed since the last import, remembers what they became. */
export class Batch<Entry> {
  private waiting: Waiting<Entry>[] = [];
  // What the waiting lines may be recognised by.
  private readonly marks = new Set<string>();
  // How often each key came in this file, and what its first line became.
  private readonly times = new Map<string, number>();
  private readonly became = new Map<string, number>();
  private flushes = 0;
  private readonly importing: Importing;
  private readonly importer: Importer<Entry>;
  private readonly account: Account;
  private readonly journal: Journal | undefined;

  constructor(
    importing: Importing,
    importer: Importer<Entry>,
    account: Account,
    journal?: Journal,
  ) {
    this.importing = importing;
    this.importer = importer;
    this.account = account;
    this.journal = journal;
  }

  async add(record: Place, entry: Entry): Promise<void> {
    const firstKey = digest(this.importer.key(entry));
    const time = (this.times.get(firstKey) ?? 0) + 1;
    this.times.set(firstKey, time);
    // A second line of the same key may say other things: it is remembered by itself.
    const key = time === 1 ? firstKey : digest(`${firstKey} ${time}`);
    const marks = [firstKey, ...(this.importer.alike?.(entry) ?? [])];
    if (marks.some((mark) => this.marks.has(mark))) await this.flush();
    for (const mark of marks) this.marks.add(mark);
    const content = digest(JSON.stringify(entry));
    this.waiting.push({ place: placeOf(record), entry, key, firstKey, content });
    if (this.waiting.length >= batchSize) await this.flush();
  }

  async flush(): Promise<void> {
    const lines = this.waiting;
    this.waiting = [];
    this.marks.clear();
    if (lines.length === 0) return;
    const { db, clock } = this.importing;
    const known = await rememberedLines(
      db,
      this.importer.kind,
      lines.map(({ key }) => key),
    );
    const changed = lines.filter((line) => !this.isUnchanged(line, known.get(line.key)));
    if (changed.length === 0) return;
    const toWrite = await this.recognised(changed, known);
    await this.journal?.before(this.importer, toWrite);
    const written = await this.write(changed, toWrite);
    const kept = changed.flatMap((line, index) => {
      const result = written[index];
      if (!result) return [];
      this.account.count(result.change);
      if (!this.became.has(line.firstKey)) this.became.set(line.firstKey, result.id);
      return [{ place: line.place, key: line.key, content: line.content, result }];
    });
    if (kept.length === 0) return;
    await this.journal?.after(this.importer, kept);
    const lasting = kept.map(({ key, content, result }) => ({
      key,
      content,
      subjectId: result.id,
    }));
    await rememberLines(db, this.importer.kind, clock(), lasting);
    await this.planAnew();
  }

  /**
   * PostgreSQL keeps the plans it made when the tables were almost empty, for the checks of foreign
   * keys too: thousands of lines would then take the square of their number.
   */
  private async planAnew(): Promise<void> {
    this.flushes++;
    const hasDoubled = Number.isInteger(Math.log2(this.flushes));
    if (hasDoubled) await this.importing.db.execute("discard plans");
  }

  private isUnchanged(line: Waiting<Entry>, known?: Remembered): boolean {
    if (known?.content !== line.content) return false;
    if (!this.became.has(line.firstKey)) this.became.set(line.firstKey, known.subjectId);
    this.account.count("unchanged");
    return true;
  }

  private async recognised(
    lines: Waiting<Entry>[],
    known: Map<string, Remembered>,
  ): Promise<ToWrite<Entry>[]> {
    const toWrite = lines.map(({ entry, key, firstKey }): ToWrite<Entry> => {
      return { entry, existingId: known.get(key)?.subjectId ?? this.became.get(firstKey) };
    });
    const found = await this.importer.find?.(this.importing.db, toWrite);
    return found ? toWrite.map((line, index) => ({ ...line, existingId: found[index] })) : toWrite;
  }

  private async write(
    lines: Waiting<Entry>[],
    toWrite: ToWrite<Entry>[],
  ): Promise<(Written | undefined)[]> {
    if (this.importer.writeMany) return this.importer.writeMany(this.importing, toWrite);
    const fresh = toWrite.filter(({ existingId }) => existingId === undefined);
    const made = await this.importer.writeNew?.(
      this.importing,
      fresh.map(({ entry }) => entry),
    );
    const written: (Written | undefined)[] = [];
    for (const [index, { entry, existingId }] of toWrite.entries()) {
      if (made && existingId === undefined) {
        written.push(made.shift());
        continue;
      }
      const { place } = lines[index]!;
      written.push(
        await this.importer.write(this.importing, entry, existingId).catch((refusal: unknown) => {
          if (!(refusal instanceof Conflict || refusal instanceof NotFound)) throw refusal;
          this.account.refuse(place, refusal.code);
          return undefined;
        }),
      );
    }
    return written;
  }
}
