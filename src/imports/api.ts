import {
  api,
  id,
  idInPath,
  listOf,
  listQuery,
  pageOf,
  Unfit,
  type ApiCall,
  type ApiRoute,
} from "#kernel/api";
import { NotFound } from "#kernel/errors";
import { fileAt, shapeForm, unpackArchive, type Importer } from "#kernel/imports";
import { basename } from "node:path";
import { z } from "zod";
import { askFor } from "./ask.ts";
import { chooseColumns } from "./choose-columns.ts";
import { correctReading } from "./correct-reading.ts";
import { mostBytes } from "./forms.ts";
import { giveUpImport } from "./give-up.ts";
import { importLine, importWhole, shownLines, shownWhole } from "./import-shape.ts";
import { insistMayImport } from "./permissions.ts";
import { prepareImport, UnreadableFile } from "./prepare.ts";
import { findBatch, latestBatches } from "./queries.ts";
import { dropFile, fileFolder, filePath, newFileKey } from "./waiting-files.ts";
import { importsWords } from "./words.ts";

const tag = "Imports";
const one = { tag, params: idInPath, reply: importWhole } as const;

type OneCall = ApiCall<{ id: number }, unknown, unknown>;

async function found({ acting, params }: OneCall) {
  insistMayImport(acting);
  return findBatch(acting.db, params.id);
}

const read = async (call: OneCall) => shownWhole(call, await found(call));

const reads: ApiRoute[] = [
  api({
    id: "listImportKinds",
    method: "get",
    path: "/imports/kinds",
    scope: "read",
    tag,
    summary: "What may come in by a list, and the fields of each (facilitators)",
    reply: listOf(
      z
        .object({
          kind: z.string(),
          name: z.string(),
          fields: z.array(
            z.object({
              field: z.string(),
              name: z.string(),
              required: z.boolean(),
              titles: z.array(z.string()).meta({ description: "Recognised by themselves." }),
            }),
          ),
        })
        .meta({ id: "ImportKind" }),
    ),
    handle({ acting, platform }) {
      insistMayImport(acting);
      return Promise.resolve({ items: platform.importers.map(kindOf(acting.locale)), next: null });
    },
  }),
  api({
    id: "listImports",
    method: "get",
    path: "/imports",
    scope: "read",
    tag,
    summary: "Imports done and those being prepared, the latest first (facilitators)",
    query: listQuery,
    reply: listOf(importLine),
    async handle(call) {
      insistMayImport(call.acting);
      const { items, next } = await pageOf(
        call,
        (most, after) => latestBatches(call.acting.db, most, after?.id),
        (batch) => ({ after: "", id: batch.id }),
      );
      return { items: await shownLines(call, items), next };
    },
  }),
  api({
    ...one,
    id: "readImport",
    method: "get",
    path: "/imports/{id}",
    scope: "read",
    summary: "One import: how its file is read, how far it is, what came of it, line by line",
    handle: read,
  }),
];

function kindOf(locale: ApiCall<unknown, unknown, unknown>["acting"]["locale"]) {
  return (importer: Importer<unknown>) => {
    const { kind, columns } = importer;
    const said = importer.say(locale);
    return {
      kind,
      name: said.kind,
      fields: columns.map(({ field, names, required = false }) => ({
        field,
        name: said.fields[field] ?? field,
        required,
        titles: names,
      })),
    };
  };
}

const prepare = api({
  id: "prepareImport",
  method: "post",
  path: "/imports",
  scope: "write",
  tag,
  summary: "Send a file to import: it is read, and nothing comes in yet (facilitators)",
  query: z.object({
    kind: z.string().max(40).meta({ description: "One of `GET /imports/kinds`." }),
    name: z.string().trim().max(200).default("").meta({ description: "What the file is called." }),
  }),
  file: {
    mostBytes,
    async path({ settings }) {
      await fileFolder(settings);
      return filePath(settings, newFileKey());
    },
  },
  reply: importWhole,
  status: 201,
  location: "/imports/{id}",
  async handle(call) {
    const { acting, platform, query, file } = call;
    insistMayImport(acting);
    const t = importsWords(acting.locale);
    const importer = platform.importers.find(({ kind }) => kind === query.kind);
    if (!importer) throw new Unfit({ kind: t("new.kind.missing") });
    const { path } = file!;
    if (!(await unpackArchive(path))) throw new Unfit({ file: t("new.file.archive") });
    const given = { file: fileAt(path), key: basename(path), name: query.name };
    const { id } = await prepareImport(acting, importer, given).catch((refusal: unknown) => {
      if (refusal instanceof UnreadableFile) throw new Unfit({ file: refusal.sentence });
      throw refusal;
    });
    return shownWhole(call, await findBatch(acting.db, id));
  },
});

const correct = api({
  ...one,
  id: "correctImport",
  method: "patch",
  path: "/imports/{id}",
  scope: "write",
  summary: "Say how its file is to be read; what is left out stays as it is read now",
  body: z.object({
    shape: shapeForm.optional(),
    columns: z
      .record(z.string().max(80), z.string().max(2000))
      .optional()
      .meta({ description: "For a field, the title taken for it; an empty one: none." }),
  }),
  example: { shape: { separator: ";" }, columns: { place: "Commune" } },
  async handle(call) {
    const { acting, platform, body } = call;
    const batch = await found(call);
    const importer = platform.importers.find(({ kind }) => kind === batch.kind);
    if (!importer || !batch.file_key) throw new NotFound();
    const file = fileAt(filePath(platform.settings, batch.file_key));
    const chosen = await chooseColumns(acting, importer, file, batch.choices, body);
    if ("errors" in chosen) throw new Unfit(chosen.errors);
    await correctReading(acting, batch.id, chosen.choices, chosen.titles);
    return read(call);
  },
});

const asking = [
  { id: "tryImport", noun: "trial", asked: "trial", summary: "Do it all, report, keep nothing" },
  { id: "carryOutImport", noun: "import", asked: "import", summary: "Import it: all or nothing" },
  { id: "undoImport", noun: "undo", asked: "undo", summary: "Take back what it brought in" },
] as const;

const acts: ApiRoute[] = [
  prepare,
  correct,
  ...asking.map(({ id, noun, asked, summary }) =>
    api({
      ...one,
      id,
      method: "post",
      path: `/imports/{id}/${noun}`,
      scope: "write",
      summary: `${summary}; read the import until nothing is \`asked\` any more`,
      status: 202,
      async handle(call) {
        await askFor(call.acting, call.params.id, asked);
        return read(call);
      },
    }),
  ),
  api({
    id: "giveUpImport",
    method: "delete",
    path: "/imports/{id}",
    scope: "write",
    tag,
    summary: "Forget a file that was not imported",
    params: idInPath,
    reply: z.object({ id }),
    async handle({ acting, params, platform }) {
      await dropFile(platform.settings, await giveUpImport(acting, params.id));
      return { id: params.id };
    },
  }),
];

export const operations: ApiRoute[] = [...reads, ...acts];
