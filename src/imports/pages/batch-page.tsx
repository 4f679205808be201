import type { FieldErrors } from "#kernel/http";
import type { Preview } from "#kernel/imports";
import type { Named } from "#members";
import {
  ActionBar,
  LinkButton,
  LiveRegion,
  Notice,
  PageBody,
  PageHead,
  PostButton,
  Time,
} from "#ui";
import type { ImportBatch } from "../queries.ts";
import { importActUrl, importsPath, importUrl } from "../urls.ts";
import { useImportsWords } from "../words.ts";
import { FirstLines } from "./first-lines.tsx";
import { ReadingForm } from "./reading-form.tsx";
import { ImportReportSection, UndoReportSection } from "./reports.tsx";
import { Understood } from "./understood.tsx";

export type BatchPageProps = {
  prefix: string;
  batch: ImportBatch;
  /** "Des membres". */
  kind: string;
  /** What each field is called. */
  fields: Record<string, string>;
  /** Where the file still waits: what it is understood to be. */
  preview?: Preview | { refused: string };
  people: Map<number, Named>;
  errors?: FieldErrors;
};

/** One import, from what was understood of its file to its undoing. */
export function BatchPage(props: BatchPageProps) {
  const { prefix, batch, kind, people } = props;
  const t = useImportsWords();
  const by = (
    id: number | null,
    word: "by.prepared" | "by.imported" | "by.undone",
    at: Date | null,
  ) =>
    id && at ? (
      <>
        {t(word, { name: people.get(id)?.name ?? "" })}, <Time at={at} hour />
      </>
    ) : null;
  return (
    <>
      <PageHead
        title={kind}
        meta={[
          batch.file_name || t("past.pasted"),
          t.count("lines", batch.lines),
          batch.imported_at
            ? by(batch.imported_by_id, "by.imported", batch.imported_at)
            : by(batch.prepared_by_id, "by.prepared", batch.prepared_at),
          by(batch.undone_by_id, "by.undone", batch.undone_at),
        ]}
      />
      <LiveRegion src={importUrl(prefix, batch.id)} topics={[`import-${batch.id}`]} spoken>
        <PageBody>
          {batch.failed_at && (
            <Notice tone="warn">
              <p>{t("failed")}</p>
            </Notice>
          )}
          {batch.asked ? <UnderWay {...props} /> : <AtRest {...props} />}
        </PageBody>
      </LiveRegion>
      <ActionBar>
        <LinkButton weight="quiet" href={prefix + importsPath}>
          {t("list.title")}
        </LinkButton>
      </ActionBar>
    </>
  );
}

function UnderWay({ prefix, batch }: BatchPageProps) {
  const t = useImportsWords();
  const { progress, lines } = batch;
  return (
    <>
      <Notice>
        <p>
          {t(`under-way.${batch.asked!}`)}{" "}
          {progress > 0 && t("under-way.progress", { progress, lines })}
        </p>
        <p>{t("under-way.leave")}</p>
      </Notice>
      <ActionBar>
        <LinkButton icon="repeat" href={importUrl(prefix, batch.id)}>
          {t("under-way.look")}
        </LinkButton>
      </ActionBar>
    </>
  );
}

function AtRest(props: BatchPageProps) {
  const { prefix, batch, preview } = props;
  const t = useImportsWords();
  if (batch.undone_at && batch.undo) return <UndoReportSection report={batch.undo} />;
  if (batch.report)
    return (
      <>
        <ImportReportSection report={batch.report} />
        <h2>{t("undo.title")}</h2>
        <p>{t("undo.intro")}</p>
        {batch.kind === "contacts" && <p>{t("undo.suppressions")}</p>}
        <ActionBar>
          <PostButton action={importActUrl(prefix, batch.id, "annulation")}>
            {t("undo.press")}
          </PostButton>
        </ActionBar>
      </>
    );
  if (!preview || "refused" in preview)
    return (
      <>
        <Notice tone="warn">
          <p>{preview ? preview.refused : t("file-gone")}</p>
        </Notice>
        <GiveUp {...props} />
      </>
    );
  return <Prepared {...props} preview={preview} />;
}

function Prepared(props: BatchPageProps & { preview: Preview }) {
  const { prefix, batch, preview, fields } = props;
  const t = useImportsWords();
  const tried = batch.trial;
  const ready = tried !== null && tried.errors.length === 0;
  const mayTry = preview.missing.length === 0;
  return (
    <>
      {tried && <ImportReportSection report={tried} trial />}
      {mayTry && (
        <ActionBar>
          {ready && (
            <PostButton weight="filled" action={importActUrl(prefix, batch.id, "enregistrement")}>
              {t("keep")}
            </PostButton>
          )}
          <PostButton
            weight={ready ? "outlined" : "filled"}
            action={importActUrl(prefix, batch.id, "essai")}
          >
            {t(tried ? "try.again" : "try")}
          </PostButton>
          <PostButton weight="quiet" action={importActUrl(prefix, batch.id, "abandon")}>
            {t("give-up")}
          </PostButton>
        </ActionBar>
      )}
      <Understood preview={preview} fields={fields} />
      <FirstLines preview={preview} fields={fields} />
      <ReadingForm {...props} />
      {!mayTry && <GiveUp {...props} />}
    </>
  );
}

function GiveUp({ prefix, batch }: BatchPageProps) {
  const t = useImportsWords();
  return (
    <ActionBar>
      <PostButton weight="quiet" action={importActUrl(prefix, batch.id, "abandon")}>
        {t("give-up")}
      </PostButton>
    </ActionBar>
  );
}
