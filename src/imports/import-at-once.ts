import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { tell } from "#kernel/events";
import {
  runImport,
  type Importer,
  type ImportChoices,
  type ImportFile,
  type ImportReport,
} from "#kernel/imports";
import { insistMayImport } from "./permissions.ts";

/**
 * Imports a file that the host's command was given, in one go, and keeps its trace with those of
 * the pages: it is listed and undone there. A dry run leaves none.
 */
export function importAtOnce(
  acting: Acting,
  importer: Importer<unknown>,
  given: { file: ImportFile; name: string; importers: Importer<unknown>[] },
  choices: Omit<ImportChoices, "journal"> = {},
): Promise<ImportReport> {
  insistMayImport(acting);
  return inTransaction(acting, async (acting) => {
    const { db, clock, person, locale } = acting;
    if (choices.dryRun) return runImport(acting, importer, given.file, choices);
    const { id } = await db.query
      .insertInto("import_batch")
      .values({
        community_id: db.communityId,
        kind: importer.kind,
        file_name: given.name.slice(0, 200),
        lines: 0,
        choices: JSON.stringify({ shape: choices.shape ?? {}, columns: choices.columns ?? {} }),
        locale,
        prepared_by_id: person.id,
        prepared_at: clock(),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const journal = { batchId: id, importers: given.importers };
    const report = await runImport(acting, importer, given.file, {
      ...choices,
      name: given.name,
      journal,
    });
    const batch = () => db.query.updateTable("import_batch").where("id", "=", id);
    if (!report.kept) {
      await db.query.deleteFrom("import_batch").where("id", "=", id).execute();
      return report;
    }
    await batch()
      .set({
        lines: report.lines,
        report: JSON.stringify(report),
        imported_by_id: person.id,
        imported_at: clock(),
      })
      .execute();
    const { created, updated } = report;
    await tell(acting, "import.done", { kind: "import", id }, { created, updated });
    return report;
  });
}
