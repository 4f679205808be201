import type { Db } from "#kernel/db";
import { NotFound } from "#kernel/errors";
import type { Selectable } from "kysely";
import type { Tables } from "#kernel/db";

export type ImportBatch = Selectable<Tables["import_batch"]>;

/** @throws NotFound */
export async function findBatch(db: Db, id: number): Promise<ImportBatch> {
  const found = await db.query
    .selectFrom("import_batch")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw new NotFound();
  return found;
}

/** The same, kept from whoever would change it meanwhile. */
export async function lockBatch(db: Db, id: number): Promise<ImportBatch> {
  const found = await db.query
    .selectFrom("import_batch")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new NotFound();
  return found;
}

export type BatchLine = Omit<ImportBatch, "trial">;

/** Past imports and those being prepared, the latest first. */
export async function latestBatches(db: Db, limit: number, before?: number): Promise<BatchLine[]> {
  return db.query
    .selectFrom("import_batch")
    .selectAll()
    .$if(before !== undefined, (query) => query.where("id", "<", before!))
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}
