import type { ImportReport, UndoReport } from "#kernel/imports";
import type { Locale } from "#kernel/i18n";
import type { ColumnType, Generated } from "kysely";
import type { Choices } from "./forms.ts";

/** Written as JSON text. */
type Json<Value> = ColumnType<Value, string, string>;
type JsonOrNone<Value> = ColumnType<Value | null, string | null, string | null>;

export type Asked = "trial" | "import" | "undo";

type ImportBatchTable = {
  community_id: number;
  id: Generated<number>;
  kind: string;
  file_name: string;
  file_key: string | null;
  lines: number;
  choices: Json<Choices>;
  locale: Locale;
  prepared_by_id: number;
  prepared_at: Date;
  asked: Asked | null;
  asked_by_id: number | null;
  asked_at: Date | null;
  progress: Generated<number>;
  failed_at: Date | null;
  trial: JsonOrNone<ImportReport>;
  report: JsonOrNone<ImportReport>;
  imported_by_id: number | null;
  imported_at: Date | null;
  undo: JsonOrNone<UndoReport>;
  undone_by_id: number | null;
  undone_at: Date | null;
};

type ImportColumnsTable = {
  community_id: number;
  kind: string;
  titles_hash: Buffer;
  choices: Json<Choices>;
  kept_at: Date;
};

declare module "#kernel/db" {
  interface Tables {
    import_batch: ImportBatchTable;
    import_columns: ImportColumnsTable;
  }
}
