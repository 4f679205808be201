import type { Acting } from "#kernel/acting";
import type { FieldErrors } from "#kernel/http";
import { previewImport, type Importer, type ImportFile, type ShapeChoices } from "#kernel/imports";
import type { Choices } from "./forms.ts";
import { importsWords } from "./words.ts";

export type Chosen = { choices: Choices; titles: string[] } | { errors: FieldErrors };

/**
 * What a program says of how a file is to be read: what it leaves out stays as the file is read
 * now. A title taken for one field is taken for no other any more.
 */
export async function chooseColumns(
  acting: Acting,
  importer: Importer<unknown>,
  file: ImportFile,
  before: Choices,
  given: { shape?: ShapeChoices; columns?: Record<string, string> },
): Promise<Chosen> {
  const shape = { ...before.shape, ...given.shape };
  const titlesBefore = await titlesOf(acting, importer, file, before);
  const guessed = await previewImport(acting, importer, file, { shape });
  if ("refused" in guessed) return { errors: { shape: guessed.refused } };
  const titles = guessed.columns.map(({ title }) => title);
  // Columns chosen for other titles are guessed anew.
  const same = titles.join("\n") === titlesBefore.join("\n");
  const now = same
    ? await previewImport(acting, importer, file, { shape, columns: before.columns })
    : guessed;
  if ("refused" in now) return { errors: { shape: now.refused } };
  const columns = given.columns ?? {};
  const errors = refusals(acting, importer, titles, columns);
  if (Object.keys(errors).length > 0) return { errors };
  const named = Object.values(columns);
  const kept = now.columns.flatMap(({ title, field }) =>
    field && !(field in columns) && !named.includes(title) ? [[field, title]] : [],
  );
  const none = importer.columns.map(({ field }) => [field, ""]);
  const settled = Object.fromEntries([...none, ...kept]) as Record<string, string>;
  return { choices: { shape, columns: { ...settled, ...columns } }, titles };
}

async function titlesOf(...read: Parameters<typeof previewImport>): Promise<string[]> {
  const preview = await previewImport(...read);
  return "refused" in preview ? [] : preview.columns.map(({ title }) => title);
}

function refusals(
  { locale }: Acting,
  importer: Importer<unknown>,
  titles: string[],
  columns: Record<string, string>,
): FieldErrors {
  const t = importsWords(locale);
  const { fields } = importer.say(locale);
  const taken = new Set<string>();
  const errors: FieldErrors = {};
  for (const [field, title] of Object.entries(columns)) {
    const refuse = (sentence: string) => (errors[`columns.${field}`] = sentence);
    if (!(field in fields)) refuse(t("reading.field.unknown"));
    else if (title !== "" && !titles.includes(title)) refuse(t("reading.title.unknown"));
    else if (taken.has(title)) refuse(t("reading.title.twice"));
    else if (title !== "") taken.add(title);
  }
  return errors;
}
