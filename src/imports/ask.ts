import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { tell } from "#kernel/events";
import { insistMayImport } from "./permissions.ts";
import { lockBatch, type ImportBatch } from "./queries.ts";
import type { Asked } from "./tables.ts";

/** Asks that a file be tried, imported, or that its import be taken back. The worker does it. */
export function askFor(acting: Acting, id: number, asked: Asked): Promise<ImportBatch> {
  insistMayImport(acting);
  return inTransaction(acting, async (acting) => {
    const { db, person, clock, locale } = acting;
    const batch = await lockBatch(db, id);
    if (batch.asked) throw new Conflict("import-under-way");
    if (!mayBeAsked(batch, asked)) throw new Conflict("import-elsewhere");
    await db.query
      .updateTable("import_batch")
      .set({
        asked,
        asked_by_id: person.id,
        asked_at: clock(),
        progress: 0,
        failed_at: null,
        locale,
      })
      .where("id", "=", id)
      .execute();
    await tell(acting, "import.asked", { kind: "import", id }, { what: asked });
    return batch;
  });
}

function mayBeAsked({ file_key, imported_at, undone_at }: ImportBatch, asked: Asked): boolean {
  if (asked === "undo") return imported_at !== null && undone_at === null;
  return imported_at === null && file_key !== null;
}
