import type { Db } from "#kernel/db";
import type { Importer, Snapshot, ToWrite, Undoing, Written } from "./importer.ts";
import type { Place } from "./records.ts";
import { digest } from "./remembered.ts";

type ImportChangeTable = {
  community_id: number;
  batch_id: number;
  kind: string;
  subject_id: number;
  place: number;
  line: number;
  file: string | null;
  created: boolean;
  before: unknown;
  after_hash: Buffer;
};

declare module "#kernel/db" {
  interface Tables {
    import_change: ImportChangeTable;
  }
}

type Changed = Place & {
  kind: string;
  id: number;
  created: boolean;
  before: Snapshot | null;
};

/** Writes down what an import made and changed, so that it can be undone. */
export class Journal {
  private readonly db: Db;
  private readonly batchId: number;
  private readonly undoings: Map<string, Undoing>;
  private snapshots = new Map<number, Snapshot>();
  private place = 0;

  constructor(db: Db, batchId: number, importers: Importer<unknown>[]) {
    this.db = db;
    this.batchId = batchId;
    this.undoings = new Map(
      importers.flatMap(({ kind, undoing }) => (undoing ? [[kind, undoing]] : [])),
    );
  }

  /** How the things stand that are about to change. */
  async before<Entry>({ undoing }: Importer<Entry>, lines: ToWrite<Entry>[]): Promise<void> {
    const ids = lines.flatMap(({ existingId }) => existingId ?? []);
    this.snapshots = (await undoing?.snapshots(this.db, ids)) ?? new Map<number, Snapshot>();
  }

  /** What they became. What was made on the way comes first: it is taken back last. */
  async after<Entry>(
    { kind }: Importer<Entry>,
    lines: { place: Place; result: Written }[],
  ): Promise<void> {
    const also = lines.flatMap(({ place, result }) =>
      (result.also ?? []).map((one): Changed => ({
        ...one,
        ...place,
        created: true,
        before: null,
      })),
    );
    const own = lines.flatMap(({ place, result: { id, change } }): Changed[] => {
      if (change === "unchanged") return [];
      return [
        {
          kind,
          id,
          ...place,
          created: change === "created",
          before: this.snapshots.get(id) ?? null,
        },
      ];
    });
    for (const one of new Set([...also, ...own].map((changed) => changed.kind)))
      await this.keep(
        one,
        [...also, ...own].filter((changed) => changed.kind === one),
      );
  }

  private async keep(kind: string, changes: Changed[]): Promise<void> {
    const undoing = this.undoings.get(kind);
    if (!undoing) return;
    const ids = [...new Set(changes.map(({ id }) => id))];
    const after = await undoing.snapshots(this.db, ids);
    const first = new Map(changes.toReversed().map((changed) => [changed.id, changed]));
    const rows = [...first.values()].filter(({ id }) => after.has(id));
    await this.db.named(
      "keep-import-changes",
      `insert into import_change
         (community_id, batch_id, kind, subject_id, place, line, file, created, before,
         after_hash)
       select $1, $2, $3, c.id, c.place, c.line, c.file, c.created, c.before::jsonb, decode(c.after, 'hex')
       from unnest($4::bigint[], $5::integer[], $6::integer[], $7::boolean[], $8::text[], $9::text[],
         $10::text[]) as c (id, place, line, created, before, after, file)
       on conflict (community_id, batch_id, kind, subject_id) do update
         set after_hash = excluded.after_hash`,
      [
        this.db.communityId,
        this.batchId,
        kind,
        rows.map(({ id }) => id),
        rows.map(() => this.place++),
        rows.map(({ line }) => line),
        rows.map(({ created }) => created),
        rows.map(({ before, created }) => (before && !created ? JSON.stringify(before) : null)),
        rows.map(({ id }) => snapshotDigest(after.get(id)!)),
        rows.map(({ file }) => file ?? null),
      ],
    );
  }
}

export function snapshotDigest(snapshot: Snapshot): string {
  return digest(JSON.stringify(snapshot));
}
