import type { ImportReport, LineError, UndoReport } from "#kernel/imports";
import { Notice, RowList, Section, Table } from "#ui";
import { useImportsWords } from "../words.ts";

/** What an import did, or would do, by counts and by line. */
export function ImportReportSection({ report, trial }: { report: ImportReport; trial?: boolean }) {
  const t = useImportsWords();
  const { created, updated, unchanged, more } = report;
  const wrong = report.errors.length + more.errors;
  const skipped = report.skipped.length + more.skipped;
  const changes = created + updated;
  return (
    <Section title={t(trial ? "report.trial" : "report.done")}>
      {trial && (
        <Notice tone={wrong > 0 ? "warn" : "good"}>
          <p>{t(wrong > 0 ? "report.errors" : changes > 0 ? "report.ready" : "report.nothing")}</p>
        </Notice>
      )}
      <Counts
        counts={[
          [t("report.created"), created],
          [t("report.updated"), updated],
          [t("report.unchanged"), unchanged],
          [t("report.skipped"), skipped],
          [t("report.wrong"), wrong],
        ]}
      />
      <Lines title={t("report.errors.title")} lines={report.errors} more={more.errors} />
      <Lines
        title={t("report.skipped.title")}
        lines={report.skipped.map(({ reason, ...place }) => ({ ...place, sentence: reason }))}
        more={more.skipped}
      />
    </Section>
  );
}

/** What the undoing did, and what stays with the reason. */
export function UndoReportSection({ report }: { report: UndoReport }) {
  const t = useImportsWords();
  const { takenAway, putBack, left, reasons } = report;
  return (
    <Section title={t("undone.title")}>
      <Counts
        counts={[
          [t("undone.away"), takenAway],
          [t("undone.back"), putBack],
          [t("undone.left"), left],
        ]}
      />
      <Lines
        title={t("undone.reasons")}
        lines={reasons.map(({ reason, ...place }) => ({ ...place, sentence: reason }))}
        more={left - reasons.length}
      />
    </Section>
  );
}

function Counts({ counts }: { counts: [string, number][] }) {
  const t = useImportsWords();
  const told = counts.filter(([, count], index) => count > 0 || index === 0);
  return (
    <Table
      caption={t("report.count")}
      quietCaption
      columns={[t("report.what"), t("report.count")]}
      rows={told.map(([label, count]) => [label, count])}
    />
  );
}

function Lines(props: { title: string; lines: LineError[]; more: number }) {
  const { title, lines, more } = props;
  const t = useImportsWords();
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <RowList
        rows={lines.map(({ line, file, column, sentence }, key) => {
          const at = column
            ? t("report.line.column", { line, column })
            : t("report.line", { line });
          return { key, title: file ? t("report.line.file", { at, file }) : at, note: sentence };
        })}
      />
      {more > 0 && <p>{t("report.more", { count: more })}</p>}
    </>
  );
}
