import type { Preview } from "#kernel/imports";
import { Disclosure, Section, Table } from "#ui";
import { useImportsWords } from "../words.ts";

type Props = { preview: Preview; fields: Record<string, string> };

const shownAtOnce = 5;

/** The first lines as they would become, with what each lacks. */
export function FirstLines({ preview, fields }: Props) {
  const t = useImportsWords();
  const { lines } = preview;
  if (lines.length === 0) return null;
  const table = (some: Preview["lines"]) => (
    <LinesTable lines={some} fields={filled(preview, fields)} caption={t("first.title")} />
  );
  return (
    <Section title={t("first.title")}>
      {table(lines.slice(0, shownAtOnce))}
      {lines.length > shownAtOnce && (
        <Disclosure summary={t("first.more")}>{table(lines.slice(shownAtOnce))}</Disclosure>
      )}
    </Section>
  );
}

/** The fields that some line fills, each with its name. */
function filled({ lines }: Preview, fields: Record<string, string>): [string, string][] {
  return Object.entries(fields).filter(([field]) =>
    lines.some(({ reading }) => "entry" in reading && written(reading.entry[field]) !== ""),
  );
}

function LinesTable(props: {
  lines: Preview["lines"];
  fields: [string, string][];
  caption: string;
}) {
  const t = useImportsWords();
  const { lines, fields, caption } = props;
  const notes = lines.map(({ reading }) => {
    if ("skipped" in reading) return t("first.skipped", { reason: reading.skipped });
    return "problems" in reading ? reading.problems.map(({ sentence }) => sentence).join(" ") : "";
  });
  const noted = notes.some(Boolean);
  return (
    <Table
      caption={caption}
      quietCaption
      columns={[
        t("first.line"),
        ...fields.map(([, name]) => name),
        ...(noted ? [t("first.result")] : []),
      ]}
      rows={lines.map(({ line, file, reading }, index) => [
        file ? `${line}, ${file}` : line,
        ...fields.map(([field]) => ("entry" in reading ? written(reading.entry[field]) : "")),
        ...(noted ? [notes[index]] : []),
      ])}
    />
  );
}

const mostShown = 120;

function written(value: unknown): string {
  const text = Array.isArray(value)
    ? value.join(", ")
    : typeof value === "string" || typeof value === "number"
      ? String(value)
      : value === true
        ? "✓"
        : "";
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
