import type { FieldErrors, Typed } from "#kernel/http";
import { contactsPath, type Named } from "#members";
import {
  ActionBar,
  Button,
  Choices,
  FileField,
  Form,
  LinkButton,
  PageHead,
  Pagination,
  RowList,
  Section,
  TextArea,
  Time,
} from "#ui";
import type { BatchLine } from "../queries.ts";
import { importsPath, importUrl } from "../urls.ts";
import { useImportsWords } from "../words.ts";

export type ImportsPageProps = {
  prefix: string;
  kinds: { value: string; label: string }[];
  batches: BatchLine[];
  people: Map<number, Named>;
  first?: string;
  next?: string;
  typed?: Typed;
  errors?: FieldErrors;
};

/** A new list to import, and those that were. */
export function ImportsPage(props: ImportsPageProps) {
  const { prefix, kinds, batches, first, next, typed, errors } = props;
  const t = useImportsWords();
  const stands = useBatchStanding(props.people);
  return (
    <>
      <PageHead title={t("list.title")}>{t("list.intro")}</PageHead>
      <Form action={prefix + importsPath} values={typed} errors={errors} files>
        <Choices name="kind" label={t("new.kind")} options={kinds} required />
        <FileField
          name="file"
          label={t("new.file")}
          hint={t("new.file.hint")}
          accept=".csv,.txt,.tsv,.zip,text/csv,text/plain"
        />
        <TextArea
          name="list"
          label={t("new.list")}
          hint={
            <>
              {t("new.list.hint")} <code>{t("new.list.example")}</code>
            </>
          }
          rows={6}
        />
        <ActionBar>
          <Button weight="filled">{t("new.send")}</Button>
        </ActionBar>
      </Form>
      <Section title={t("past.title")}>
        {batches.length === 0 && <p>{t("past.none")}</p>}
        <RowList
          rows={batches.map((batch) => ({
            key: batch.id,
            title: kinds.find(({ value }) => value === batch.kind)?.label ?? batch.kind,
            href: importUrl(prefix, batch.id),
            note: stands(batch),
          }))}
        />
        <Pagination first={first} next={next} />
      </Section>
      <ActionBar>
        <LinkButton weight="quiet" href={prefix + contactsPath}>
          {t("contacts")}
        </LinkButton>
      </ActionBar>
    </>
  );
}

/** Where an import stands, in a line: whose it is, since when. */
function useBatchStanding(people: Map<number, Named>) {
  const t = useImportsWords();
  return (batch: BatchLine) => {
    const name = people.get(batch.imported_by_id ?? batch.prepared_by_id)?.name ?? "";
    const state = batch.asked
      ? t("past.under-way")
      : batch.imported_at
        ? t("past.imported", { name })
        : t("past.prepared", { name });
    return (
      <>
        {[batch.file_name || t("past.pasted"), t.count("lines", batch.lines), state].join(", ")},{" "}
        <Time at={batch.imported_at ?? batch.prepared_at} />
        {batch.undone_at && `, ${t("past.undone")}`}
      </>
    );
  };
}
