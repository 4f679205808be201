import { id, moment, personNamed, type ApiCall } from "#kernel/api";
import { fileAt, previewImport, type Importer } from "#kernel/imports";
import { peopleNamed } from "#members";
import { z } from "zod";
import type { BatchLine, ImportBatch } from "./queries.ts";
import { filePath } from "./waiting-files.ts";

type Call = Pick<ApiCall<unknown, unknown, unknown>, "acting" | "platform">;

const count = z.number().int();
const place = {
  line: count.meta({ description: "As a text editor numbers it." }),
  file: z.string().optional().meta({ description: "Of an archive: the file that holds the line." }),
};
const shape = z
  .object({
    encoding: z.string(),
    separator: z.string(),
    titlesRow: count.meta({ description: "The line of titles, from 1." }),
    dates: z.string().meta({ description: "What comes first in 03/04/2026." }),
  })
  .meta({ id: "ImportShape" });

const report = z
  .object({
    kept: z.boolean().meta({ description: "False for a trial, or when any line is wrong." }),
    lines: count,
    created: count,
    updated: count,
    unchanged: count,
    skipped: z.array(z.object({ ...place, reason: z.string() })),
    errors: z.array(z.object({ ...place, column: z.string().optional(), sentence: z.string() })),
    more: z
      .object({ skipped: count, errors: count })
      .meta({ description: "How many there are beyond the first 200 of each." }),
    columns: z
      .record(z.string(), z.string())
      .meta({ description: "Which title was taken for which field." }),
    unknownColumns: z.array(z.string()),
  })
  .meta({ id: "ImportReport" });

const undoReport = z
  .object({
    takenAway: count,
    putBack: count,
    left: count,
    reasons: z.array(z.object({ ...place, reason: z.string() })),
  })
  .meta({ id: "UndoReport", description: "What stays, and why, by line: the first 200." });

const asked = z.enum(["trial", "import", "undo"]).nullable();

/** An import as lists give it. */
export const importLine = z
  .object({
    id,
    kind: z.string(),
    fileName: z.string(),
    lines: count,
    asked: asked.meta({ description: "What is being done now; null when nothing is." }),
    progress: count.meta({ description: "Lines read so far of what is being done." }),
    failedAt: moment.nullable().meta({ description: "What was asked broke; ask again." }),
    preparedAt: moment,
    preparedBy: personNamed.nullable(),
    importedAt: moment.nullable(),
    undoneAt: moment.nullable(),
  })
  .meta({ id: "ImportLine" });

const reading = z
  .object({
    shape,
    columns: z.array(
      z.object({
        title: z.string(),
        example: z.string(),
        field: z.string().nullable().meta({ description: "What it is taken for." }),
        consent: z.boolean().meta({
          description:
            "It speaks of an agreement: it is taken for one only if you name it for that field.",
        }),
      }),
    ),
    neverTaken: z.array(z.string()),
    missing: z
      .array(z.string())
      .meta({ description: "Fields without which nothing comes in, and that no column answers." }),
    firstLines: z.array(
      z.object({
        ...place,
        entry: z.record(z.string(), z.unknown()).optional(),
        skipped: z.string().optional(),
        problems: z
          .array(z.object({ column: z.string().optional(), sentence: z.string() }))
          .optional(),
      }),
    ),
  })
  .meta({ id: "ImportReading" });

/** One import, with how its file is read while it waits, and what came of it. */
export const importWhole = z
  .object({
    ...importLine.shape,
    reading: reading
      .nullable()
      .meta({ description: "What the waiting file is understood to be; null once imported." }),
    trial: report.nullable(),
    report: report.nullable(),
    undo: undoReport.nullable(),
  })
  .meta({ id: "Import" });

export async function shownLines({ acting }: Call, batches: BatchLine[]) {
  const ids = batches.map((batch) => batch.prepared_by_id);
  const people = await peopleNamed(acting.db, ids);
  return batches.map((batch) => ({
    id: batch.id,
    kind: batch.kind,
    fileName: batch.file_name,
    lines: batch.lines,
    asked: batch.asked,
    progress: batch.progress,
    failedAt: batch.failed_at,
    preparedAt: batch.prepared_at,
    preparedBy: people.get(batch.prepared_by_id) ?? null,
    importedAt: batch.imported_at,
    undoneAt: batch.undone_at,
  }));
}

export async function shownWhole(call: Call, batch: ImportBatch) {
  const [line] = await shownLines(call, [batch]);
  const { trial, report, undo } = batch;
  return { ...line!, trial, report, undo, reading: await readingOf(call, batch) };
}

async function readingOf({ acting, platform }: Call, batch: ImportBatch) {
  const importer: Importer<unknown> | undefined = platform.importers.find(
    ({ kind }) => kind === batch.kind,
  );
  if (!importer || batch.imported_at || batch.asked || !batch.file_key) return null;
  const file = fileAt(filePath(platform.settings, batch.file_key));
  const preview = await previewImport(acting, importer, file, batch.choices);
  if ("refused" in preview) return null;
  return {
    ...preview,
    columns: preview.columns.map((column) => ({ ...column, field: column.field ?? null })),
    firstLines: preview.lines.map(({ reading, ...place }) => ({ ...place, ...reading })),
  };
}
