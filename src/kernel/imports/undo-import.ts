import { inTransaction } from "#kernel/db";
import type { Importer, Importing, SkippedLine, Snapshot, Undoing } from "./importer.ts";
import { snapshotDigest } from "./journal.ts";
import { forgetLines, unsettleLines } from "./remembered.ts";
import { importWords } from "./words.ts";

export type UndoReport = {
  takenAway: number;
  putBack: number;
  /** What stays as it is: how much, and the first 200, by line, with the reason. */
  left: number;
  reasons: SkippedLine[];
};

type Change = {
  kind: string;
  id: number;
  line: number;
  file: string | null;
  created: boolean;
  before: Snapshot | null;
  after: string;
};

type Why = "changed" | "served" | "gone";

const chunk = 500;
const mostListed = 200;

/**
 * Takes an import back: what it made and nobody touched since goes away, what it changed goes back
 * where nobody changed it since. The rest stays and is told. Who may is the caller's question.
 * @param since when the import was done
 */
export function undoImport(
  importing: Importing,
  importers: Importer<unknown>[],
  batch: { id: number; since: Date },
  onProgress?: (lines: number) => Promise<void>,
): Promise<UndoReport> {
  const report: UndoReport = { takenAway: 0, putBack: 0, left: 0, reasons: [] };
  return inTransaction(importing, async (importing) => {
    const say = importWords(importing.locale);
    let last = Number.MAX_SAFE_INTEGER;
    for (;;) {
      const changes = await nextChanges(importing, batch.id, last);
      if (changes.length === 0) return report;
      last = changes.at(-1)!.place;
      const undoing = importers.find(({ kind }) => kind === changes[0]!.kind)?.undoing;
      const why = undoing
        ? await undoChanges(importing, undoing, changes, batch.since)
        : new Map<number, Why>(changes.map(({ id }) => [id, "served"]));
      for (const { id, line, file, created } of changes) {
        const reason = why.get(id);
        if (!reason) report[created ? "takenAway" : "putBack"]++;
        else {
          report.left++;
          if (report.reasons.length < mostListed)
            report.reasons.push({
              ...(file === null ? { line } : { line, file }),
              reason: say(`undo.${reason}`),
            });
        }
      }
      await onProgress?.(report.takenAway + report.putBack + report.left);
    }
  });
}

/** The latest changes not undone yet, of one kind: what came last goes first. */
async function nextChanges(
  { db }: Importing,
  batchId: number,
  before: number,
): Promise<(Change & { place: number })[]> {
  const rows = await db.named<Change & { place: number }>(
    "import-changes",
    `select kind, subject_id as id, place, line, file, created, before, encode(after_hash, 'hex') as after
     from import_change where community_id = $1 and batch_id = $2 and place < $3
     order by place desc limit ${chunk}`,
    [db.communityId, batchId, Math.min(before, 2 ** 31 - 1)],
  );
  const end = rows.findIndex(({ kind }) => kind !== rows[0]!.kind);
  return end < 0 ? rows : rows.slice(0, end);
}

/** @returns why some of them stay as they are */
async function undoChanges(
  importing: Importing,
  undoing: Undoing,
  changes: Change[],
  since: Date,
): Promise<Map<number, Why>> {
  const { db } = importing;
  const ids = changes.map(({ id }) => id);
  const now = await undoing.snapshots(db, ids);
  const served = await servedSince(importing, undoing, ids, since);
  const why = new Map<number, Why>();
  for (const { id, after } of changes) {
    const snapshot = now.get(id);
    if (!snapshot) why.set(id, "gone");
    else if (snapshotDigest(snapshot) !== after) why.set(id, "changed");
    else if (served.has(id)) why.set(id, "served");
  }
  const untouched = changes.filter(({ id }) => !why.has(id));
  const created = untouched.filter((change) => change.created).map(({ id }) => id);
  for (const id of await takeAway(importing, undoing, created)) why.set(id, "served");
  const { kind } = changes[0]!;
  await forgetLines(
    db,
    kind,
    created.filter((id) => !why.has(id)),
  );
  const changed = untouched.flatMap(({ id, created, before }) =>
    !created && before ? [[id, before] as const] : [],
  );
  if (changed.length > 0) await undoing.putBack(importing, new Map(changed));
  await unsettleLines(
    db,
    kind,
    changed.map(([id]) => id),
  );
  return why;
}

/** Those that something was done with since, besides what their snapshot shows. */
async function servedSince(
  { db }: Importing,
  { subjectKind, ownEvents }: Undoing,
  ids: number[],
  since: Date,
): Promise<Set<number>> {
  const rows = await db.named<{ id: number }>(
    "served-since-import",
    `select distinct subject_id as id from event
     where community_id = $1 and subject_kind = $2 and subject_id = any($3::bigint[])
       and at > $4 and name <> all($5::text[])
     union
     select (payload ->> 'subjectId')::bigint from event
     where community_id = $1 and at > $4 and payload ->> 'subjectKind' = $2
       and (payload ->> 'subjectId')::bigint = any($3::bigint[])`,
    [db.communityId, subjectKind, ids, since, ownEvents],
  );
  return new Set(rows.map(({ id }) => id));
}

// Of a key without an action, and of one that restricts (PostgreSQL 18 and later tell them apart).
const stillHeld = ["23503", "23001"];

/**
 * Takes away what can be, all at once, else by halves.
 * @returns what something else holds on to
 */
async function takeAway(importing: Importing, undoing: Undoing, ids: number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const { db } = importing;
  await db.execute("savepoint taking_away");
  try {
    await undoing.takeAway(importing, ids);
    await db.execute("release savepoint taking_away");
    return [];
  } catch (fault) {
    if (!stillHeld.includes((fault as { code?: string }).code ?? "")) throw fault;
    await db.execute("rollback to savepoint taking_away");
    await db.execute("release savepoint taking_away");
  }
  if (ids.length === 1) return ids;
  const half = Math.ceil(ids.length / 2);
  return [
    ...(await takeAway(importing, undoing, ids.slice(0, half))),
    ...(await takeAway(importing, undoing, ids.slice(half))),
  ];
}
