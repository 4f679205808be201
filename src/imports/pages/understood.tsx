import type { Preview, Separator } from "#kernel/imports";
import { DefinitionList, Notice, Section } from "#ui";
import { useImportsWords } from "../words.ts";

const separatorNames = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "bar" } as const;

/** "point-virgule". */
export function useSeparatorName() {
  const t = useImportsWords();
  return (separator: Separator) => t(`shape.separator.${separatorNames[separator]}`);
}

/** What was guessed of a file, said in words. */
export function Understood({
  preview,
  fields,
}: {
  preview: Preview;
  fields: Record<string, string>;
}) {
  const t = useImportsWords();
  const separatorName = useSeparatorName();
  const { shape, columns, neverTaken, missing } = preview;
  const titles = inShort(columns.map(({ title }) => title));
  const row = shape.titlesRow;
  const items = [
    { term: t("shape.encoding"), description: t(`shape.encoding.${shape.encoding}`) },
    { term: t("shape.separator"), description: separatorName(shape.separator) },
    {
      term: t("shape.titles"),
      description:
        row === 1 ? t("shape.titles.first", { titles }) : t("shape.titles.row", { row, titles }),
    },
    ...(preview.dated
      ? [{ term: t("shape.dates"), description: t(`shape.dates.${shape.dates}`) }]
      : []),
    ...(neverTaken.length > 0
      ? [{ term: t("shape.never"), description: neverTaken.join(", ") }]
      : []),
    { term: t("shape.consent"), description: <ConsentSaid preview={preview} /> },
  ];
  return (
    <Section title={t("shape.title")}>
      {missing.map((field) => (
        <Notice key={field} tone="warn">
          <p>{t("missing", { field: fields[field] ?? field })}</p>
        </Notice>
      ))}
      <DefinitionList items={items} />
    </Section>
  );
}

function ConsentSaid({ preview: { columns } }: { preview: Preview }) {
  const t = useImportsWords();
  const about = columns.filter(({ consent }) => consent);
  const titles = (taken: boolean) =>
    about
      .filter(({ field }) => (field !== undefined) === taken)
      .map(({ title }) => title)
      .join(", ");
  return (
    <>
      {about.length === 0 && t("shape.consent.none")}
      {titles(true) && <>{t("shape.consent.taken", { titles: titles(true) })} </>}
      {titles(false) && t("shape.consent.unused", { titles: titles(false) })}
    </>
  );
}

const mostTitles = 8;

function inShort(titles: string[]): string {
  const written = titles.filter(Boolean);
  const shown = written.slice(0, mostTitles).join(", ");
  return written.length > mostTitles ? `${shown}…` : shown;
}
