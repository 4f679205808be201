import { readFileForm, isFileForm, type FieldErrors, type Typed, type Visit } from "#kernel/http";
import { fileAt, unpackArchive } from "#kernel/imports";
import { mostBytes, mostPasted } from "./forms.ts";
import { prepareImport, UnreadableFile } from "./prepare.ts";
import { dropFile, fileFolder, filePath, keepText, newFileKey } from "./waiting-files.ts";
import { importsWords } from "./words.ts";

type Received = { id: number } | { errors: FieldErrors; typed: Typed };

/** A list that comes as a file or is pasted: kept while it waits, or refused in words. */
export async function receiveList(visit: Visit): Promise<Received> {
  const { settings, importers } = visit.platform;
  const t = importsWords(visit.locale);
  const key = newFileKey();
  await fileFolder(settings);
  const path = filePath(settings, key);
  const { typed, file } = isFileForm(visit.context)
    ? await readFileForm(visit.context, { path, mostBytes })
    : { typed: await visit.typed(), file: undefined };
  const refused = async (errors: FieldErrors) => {
    await dropFile(settings, key);
    return { errors, typed };
  };
  const importer = importers.find(({ kind }) => kind === typed["kind"]);
  if (!importer) return refused({ kind: t("new.kind.missing") });
  if (file?.tooLarge) return refused({ file: t("new.file.too-large") });
  const list = (typed["list"] ?? "").trim();
  if (!file && list === "") return refused({ file: t("new.nothing") });
  if (!file && list.length > mostPasted) return refused({ list: t("new.list.too-long") });
  if (file && !(await unpackArchive(path))) return refused({ file: t("new.file.archive") });
  if (!file) await keepText(settings, key, list);
  try {
    const given = { file: fileAt(path), key, name: file?.name ?? "" };
    return await prepareImport(visit.acting, importer, given);
  } catch (refusal) {
    if (!(refusal instanceof UnreadableFile)) {
      await dropFile(settings, key);
      throw refusal;
    }
    return refused({ [file ? "file" : "list"]: refusal.sentence });
  }
}
