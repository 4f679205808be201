import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";
import { Conflict } from "#kernel/errors";
import { countLines, previewImport, type Importer, type ImportFile } from "#kernel/imports";
import type { Choices } from "./forms.ts";
import { insistMayImport } from "./permissions.ts";
import { rememberedColumns } from "./remembered-columns.ts";

/** A file that can't be read at all; `message` says why, to who gave it. */
export class UnreadableFile extends Conflict {
  readonly sentence: string;
  constructor(sentence: string) {
    super("unreadable-file");
    this.sentence = sentence;
  }
}

/**
 * Takes note of a file to import: what it is said to hold, how many lines it has, and the columns
 * chosen the last time a file had its titles. Nothing is imported.
 * @throws UnreadableFile
 */
export async function prepareImport(
  acting: Acting,
  importer: Importer<unknown>,
  given: { file: ImportFile; key: string; name: string },
): Promise<{ id: number }> {
  insistMayImport(acting);
  const preview = await previewImport(acting, importer, given.file);
  if ("refused" in preview) throw new UnreadableFile(preview.refused);
  const lines = await countLines(given.file, preview.shape);
  return inTransaction(acting, async ({ db, person, clock, locale }) => {
    const titles = preview.columns.map(({ title }) => title);
    const columns = (await rememberedColumns(db, importer.kind, titles)) ?? {};
    const choices: Choices = { shape: {}, columns };
    return db.query
      .insertInto("import_batch")
      .values({
        community_id: db.communityId,
        kind: importer.kind,
        file_name: given.name,
        file_key: given.key,
        lines,
        choices: JSON.stringify(choices),
        locale,
        prepared_by_id: person.id,
        prepared_at: clock(),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
  });
}
