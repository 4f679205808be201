import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { insistMayImport } from "./permissions.ts";
import { lockBatch } from "./queries.ts";

/**
 * Gives up an import that was only prepared.
 * @returns where its file waits, to be dropped once this is kept
 */
export function giveUpImport(acting: Acting, id: number): Promise<string | null> {
  insistMayImport(acting);
  return inTransaction(acting, async ({ db }) => {
    const batch = await lockBatch(db, id);
    if (batch.imported_at || batch.asked) throw new Conflict("import-under-way");
    await db.query.deleteFrom("import_batch").where("id", "=", id).execute();
    return batch.file_key;
  });
}
