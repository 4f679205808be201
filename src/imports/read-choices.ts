import type { Acting } from "#kernel/acting";
import { parseForm, type FieldErrors, type Typed } from "#kernel/http";
import { previewImport, shapeForm, type Importer, type ImportFile } from "#kernel/imports";
import type { Choices } from "./forms.ts";
import { importsWords } from "./words.ts";

type Read = { choices: Choices; titles: string[] } | { errors: FieldErrors };

/** The name of the select that says what a column is taken for. */
export function columnName(at: number): string {
  return `column-${at}`;
}

/**
 * What a facilitator says of how a file is to be read. When the shape changes, so do the columns:
 * they are guessed anew.
 */
export async function readChoices(
  acting: Acting,
  importer: Importer<unknown>,
  file: ImportFile,
  before: Choices,
  typed: Typed,
): Promise<Read> {
  const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ""));
  const form = parseForm(shapeForm, given, acting.locale);
  if (!form.ok) return { errors: form.errors };
  const shape = form.value;
  const old = await previewImport(acting, importer, file, before);
  const now = await previewImport(acting, importer, file, { shape });
  if ("refused" in now) return { errors: { "": now.refused } };
  const titles = now.columns.map(({ title }) => title);
  const sameTitles =
    !("refused" in old) && old.columns.map(({ title }) => title).join("\n") === titles.join("\n");
  if (!sameTitles) return { choices: { shape, columns: {} }, titles };
  return readColumns(acting, importer, shape, titles, typed);
}

function readColumns(
  { locale }: Acting,
  importer: Importer<unknown>,
  shape: Choices["shape"],
  titles: string[],
  typed: Typed,
): Read {
  const { fields } = importer.say(locale);
  const chosen: Record<string, string> = Object.fromEntries(
    importer.columns.map(({ field }) => [field, ""]),
  );
  const errors: FieldErrors = {};
  for (const [at, title] of titles.entries()) {
    const field = typed[columnName(at)] ?? "";
    if (!(field in chosen)) continue;
    if (chosen[field] !== "")
      errors[columnName(at)] = importsWords(locale)("reading.twice", {
        field: fields[field] ?? field,
      });
    else chosen[field] = title;
  }
  if (Object.keys(errors).length > 0) return { errors };
  return { choices: { shape, columns: chosen }, titles };
}
