import { Conflict, NotFound } from "#kernel/errors";
import type { Importer, Importing, ToWrite, Written } from "./importer.ts";
import type { Account } from "./account.ts";
import { digest, rememberedLines, rememberLines, type Remembered } from "./remembered.ts";

const batchSize = 500;

type Waiting<Entry> = {
  line: number;
  entry: Entry;
  key: string;
  firstKey: string;
  content: string;
};

/** Gathers lines, writes those that changed since the last import, remembers what they became. */
export class Batch<Entry> {
  private waiting: Waiting<Entry>[] = [];
  // How often each key came in this file, and what its first line became.
  private readonly times = new Map<string, number>();
  private readonly became = new Map<string, number>();
  private readonly importing: Importing;
  private readonly importer: Importer<Entry>;
  private readonly account: Account;

  constructor(importing: Importing, importer: Importer<Entry>, account: Account) {
    this.importing = importing;
    this.importer = importer;
    this.account = account;
  }

  async add(line: number, entry: Entry): Promise<void> {
    const firstKey = digest(this.importer.key(entry));
    const time = (this.times.get(firstKey) ?? 0) + 1;
    this.times.set(firstKey, time);
    // A second line of the same key may say other things: it is remembered by itself.
    const key = time === 1 ? firstKey : digest(`${firstKey} ${time}`);
    if (time > 1 && this.waiting.some((other) => other.firstKey === firstKey)) await this.flush();
    this.waiting.push({ line, entry, key, firstKey, content: digest(JSON.stringify(entry)) });
    if (this.waiting.length >= batchSize) await this.flush();
  }

  async flush(): Promise<void> {
    const lines = this.waiting;
    this.waiting = [];
    if (lines.length === 0) return;
    const { db, clock } = this.importing;
    const known = await rememberedLines(
      db,
      this.importer.kind,
      lines.map(({ key }) => key),
    );
    const changed = lines.filter((line) => !this.isUnchanged(line, known.get(line.key)));
    const written = await this.write(changed, known);
    const kept = changed.flatMap((line, index) => {
      const result = written[index];
      if (!result) return [];
      this.account.count(result.change);
      if (!this.became.has(line.firstKey)) this.became.set(line.firstKey, result.id);
      return [{ key: line.key, content: line.content, subjectId: result.id }];
    });
    if (kept.length > 0) await rememberLines(db, this.importer.kind, clock(), kept);
  }

  private isUnchanged(line: Waiting<Entry>, known?: Remembered): boolean {
    if (known?.content !== line.content) return false;
    if (!this.became.has(line.firstKey)) this.became.set(line.firstKey, known.subjectId);
    this.account.count("unchanged");
    return true;
  }

  private async write(
    lines: Waiting<Entry>[],
    known: Map<string, Remembered>,
  ): Promise<(Written | undefined)[]> {
    const toWrite = lines.map(({ entry, key, firstKey }): ToWrite<Entry> => {
      return { entry, existingId: known.get(key)?.subjectId ?? this.became.get(firstKey) };
    });
    if (this.importer.writeMany) {
      return lines.length === 0 ? [] : this.importer.writeMany(this.importing, toWrite);
    }
    const written: (Written | undefined)[] = [];
    for (const [index, { entry, existingId }] of toWrite.entries()) {
      const line = lines[index]!.line;
      written.push(
        await this.importer.write(this.importing, entry, existingId).catch((refusal: unknown) => {
          if (!(refusal instanceof Conflict || refusal instanceof NotFound)) throw refusal;
          this.account.refuse(line, refusal.code);
          return undefined;
        }),
      );
    }
    return written;
  }
}
