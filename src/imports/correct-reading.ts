import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import type { Choices } from "./forms.ts";
import { insistMayImport } from "./permissions.ts";
import { lockBatch } from "./queries.ts";
import { rememberColumns } from "./remembered-columns.ts";

/**
 * Says how a file is to be read, by hand, and remembers the columns for the next file of the same
 * titles. A trial made before no longer tells the truth: it is forgotten.
 * @param titles those of the file, as it is read now
 */
export function correctReading(
  acting: Acting,
  id: number,
  choices: Choices,
  titles: string[],
): Promise<void> {
  insistMayImport(acting);
  return inTransaction(acting, async ({ db, clock }) => {
    const batch = await lockBatch(db, id);
    if (batch.imported_at || batch.asked) throw new Conflict("import-under-way");
    await db.query
      .updateTable("import_batch")
      .set({ choices: JSON.stringify(choices), trial: null, failed_at: null })
      .where("id", "=", id)
      .execute();
    await rememberColumns(db, batch.kind, titles, choices, clock());
  });
}
