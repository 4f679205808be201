import { communityOf } from "#communities";
import type { Acting } from "#kernel/acting";
import type { Settings } from "#kernel/config";
import { inTransaction, type Db } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import { tell } from "#kernel/events";
import { fileAt, runImport, undoImport, type Importer } from "#kernel/imports";
import { actorWithId } from "#members";
import { progressOf, wakePages } from "./progress.ts";
import { findBatch, type ImportBatch } from "./queries.ts";
import type { Asked } from "./tables.ts";
import { dropFile, filePath } from "./waiting-files.ts";

export type Means = { importers: Importer<unknown>[]; settings: Settings; clock: () => Date };

/**
 * Does what was asked of an import, in the name of who asked: all of it or nothing. Asked twice at
 * once, the second waits and finds it done. What breaks is told on the import's page.
 * @param db closed
 */
export async function carryOut(means: Means, db: Db, batchId: number): Promise<void> {
  let served: string | null = null;
  try {
    served = await db.transaction(async (db) => {
      await db.execute("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
        `import ${db.communityId} ${batchId}`,
      ]);
      const batch = await findBatch(db, batchId).catch(() => undefined);
      return batch?.asked ? doAsked(means, db, batch, batch.asked) : null;
    });
  } catch (fault) {
    await db.transaction((db) => tellFailure(db, batchId, means.clock()));
    throw fault;
  }
  await dropFile(means.settings, served);
}

/** @returns the file that is no longer needed */
async function doAsked(
  means: Means,
  db: Db,
  batch: ImportBatch,
  asked: Asked,
): Promise<string | null> {
  const acting = await actingOfAsker(means, db, batch);
  // Who asked has left or facilitates no more: nothing is done in her name.
  if (!acting?.person.roles.includes("facilitator")) {
    await finish(db, batch.id, {});
    return null;
  }
  if (asked === "undo") await takeBack(means, acting, batch);
  else return takeIn(means, acting, batch, asked);
  return null;
}

async function takeIn(
  { importers, settings }: Means,
  acting: Acting,
  batch: ImportBatch,
  asked: "trial" | "import",
): Promise<string | null> {
  const importer = importers.find(({ kind }) => kind === batch.kind);
  if (!importer || !batch.file_key) throw new NotFound();
  const { db, clock, person } = acting;
  const report = await runImport(acting, importer, fileAt(filePath(settings, batch.file_key)), {
    ...batch.choices,
    name: batch.file_name,
    dryRun: asked === "trial",
    journal: asked === "trial" ? undefined : { batchId: batch.id, importers },
    onProgress: progressOf(db, batch.id),
  });
  if (!report.kept) {
    await finish(db, batch.id, { trial: JSON.stringify(report) });
    return null;
  }
  await finish(db, batch.id, {
    report: JSON.stringify(report),
    imported_by_id: person.id,
    imported_at: clock(),
    trial: null,
    file_key: null,
  });
  const { created, updated } = report;
  await tell(acting, "import.done", { kind: "import", id: batch.id }, { created, updated });
  return batch.file_key;
}

async function takeBack({ importers }: Means, acting: Acting, batch: ImportBatch): Promise<void> {
  const { db, clock, person } = acting;
  const since = batch.imported_at!;
  const report = await undoImport(
    acting,
    importers,
    { id: batch.id, since },
    progressOf(db, batch.id),
  );
  await finish(db, batch.id, {
    undo: JSON.stringify(report),
    undone_by_id: person.id,
    undone_at: clock(),
  });
  const { takenAway, putBack, left } = report;
  const subject = { kind: "import", id: batch.id };
  await tell(acting, "import.undone", subject, { takenAway, putBack, left });
}

async function actingOfAsker(
  { clock }: Means,
  db: Db,
  batch: ImportBatch,
): Promise<Acting | undefined> {
  const person = await actorWithId(db, batch.asked_by_id!);
  return person && { db, community: await communityOf(db), person, clock, locale: batch.locale };
}

type Ended = Partial<{
  trial: string | null;
  report: string;
  imported_by_id: number;
  imported_at: Date;
  file_key: null;
  undo: string;
  undone_by_id: number;
  undone_at: Date;
  failed_at: Date;
}>;

async function finish(db: Db, id: number, ended: Ended): Promise<void> {
  await db.query
    .updateTable("import_batch")
    .set({ ...ended, asked: null, asked_by_id: null, asked_at: null })
    .where("id", "=", id)
    .execute();
  await wakePages(db, id);
}

async function tellFailure(db: Db, id: number, now: Date): Promise<void> {
  await inTransaction({ db }, ({ db }) => finish(db, id, { failed_at: now }));
}
