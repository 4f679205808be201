import type { FieldErrors } from "#kernel/http";
import { dateOrders, encodings, mostTitleRows, separators, type Preview } from "#kernel/imports";
import { ActionBar, Button, Disclosure, Form, Section, Select } from "#ui";
import type { ImportBatch } from "../queries.ts";
import { columnName } from "../read-choices.ts";
import { importActUrl } from "../urls.ts";
import { useImportsWords } from "../words.ts";
import { useSeparatorName } from "./understood.tsx";

type Props = {
  prefix: string;
  batch: ImportBatch;
  preview: Preview;
  fields: Record<string, string>;
  errors?: FieldErrors;
};

/** What becomes of each column, and how the file is read: guessed, corrected by hand. */
export function ReadingForm({ prefix, batch, preview, fields, errors }: Props) {
  const t = useImportsWords();
  const options = Object.entries(fields).map(([value, label]) => ({ value, label }));
  return (
    <Section title={t("columns.title")} id="colonnes">
      <p>{t("columns.intro")}</p>
      <Form action={importActUrl(prefix, batch.id, "lecture")} errors={errors}>
        {preview.columns.map(({ title, example, field }, at) => (
          <Select
            key={at}
            name={columnName(at)}
            label={title || t("columns.untitled", { at: at + 1 })}
            hint={
              example === ""
                ? t("columns.empty")
                : t("columns.example", { example: shortened(example) })
            }
            options={options}
            none={t("columns.none")}
            value={field ?? ""}
            required
          />
        ))}
        <Disclosure summary={t("reading.title")}>
          <ShapeFields preview={preview} />
        </Disclosure>
        <ActionBar>
          <Button>{t("reading.save")}</Button>
        </ActionBar>
      </Form>
    </Section>
  );
}

function ShapeFields({ preview: { shape, firstRows } }: { preview: Preview }) {
  const t = useImportsWords();
  const separatorName = useSeparatorName();
  const rows = firstRows.slice(0, mostTitleRows);
  return (
    <>
      <Select
        name="titlesRow"
        label={t("shape.titles")}
        options={rows.map((cells, at) => ({
          value: String(at + 1),
          label: `${at + 1}. ${shortened(cells.filter(Boolean).join(", "))}`,
        }))}
        value={String(shape.titlesRow)}
        required
      />
      <Select
        name="separator"
        label={t("shape.separator")}
        options={separators.map((value) => ({ value, label: separatorName(value) }))}
        value={shape.separator}
        required
      />
      <Select
        name="encoding"
        label={t("shape.encoding")}
        options={encodings.map((value) => ({ value, label: t(`shape.encoding.${value}`) }))}
        value={shape.encoding}
        required
      />
      <Select
        name="dates"
        label={t("shape.dates")}
        options={dateOrders.map((value) => ({ value, label: t(`shape.dates.${value}`) }))}
        value={shape.dates}
        required
      />
    </>
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 70 ? `${line.slice(0, 70)}…` : line;
}
