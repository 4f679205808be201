import type { Acting } from "#kernel/acting";
import { allCommunities, type Community } from "#communities";
import { openDatabase, type Db } from "#kernel/db";
import { PlainFault } from "#kernel/errors";
import {
  fileAt,
  shapeForm,
  type Importer,
  type ImportReport,
  type Shape,
  type ShapeChoices,
} from "#kernel/imports";
import { importAtOnce } from "#imports";
import { isLocale, type Locale } from "#kernel/i18n";
import { aFacilitator, memberWithEmail } from "#members";
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { domains } from "../domains.ts";
import type { Command } from "./commands.ts";
import { openGround } from "./open-ground.ts";
import { chooseCommunity } from "./token.ts";

const importers = domains.flatMap(({ importers = [] }) => importers as Importer<unknown>[]);

const usage =
  "import members|needs|offers|organisations|skills|contacts FILE.csv [--dry-run] [--json] [--column FIELD=TITLE] [--header LINE] [--as E-MAIL] [--community SLUG] [--language fr|en]";

export const importCommand: Command = {
  usage,
  about: "Brings in a CSV file: all or nothing, and the same file twice changes nothing.",
  async run(args) {
    const asked = readArguments(args);
    const ground = await openGround({ as: "visit" });
    const database = openDatabase(ground.addresses.app);
    try {
      const community = chooseCommunity(await database.global(allCommunities), asked.community);
      const report = await database.of(community.id).transaction(async (db) => {
        const acting = await whoImports(db, community, asked);
        const given = { file: fileAt(asked.file), name: basename(asked.file), importers };
        return importAtOnce(acting, asked.importer, given, {
          dryRun: asked.dryRun,
          columns: asked.columns,
          shape: asked.shape,
          onProgress: asked.json ? undefined : showProgress,
        });
      });
      if (asked.json) console.log(JSON.stringify(report, null, 2));
      else tellReport(report, asked.dryRun);
      return report.errors.length > 0 ? 1 : 0;
    } finally {
      await database.close();
      await ground.close();
    }
  },
};

type Asked = {
  importer: Importer<unknown>;
  file: string;
  dryRun: boolean;
  json: boolean;
  columns: Record<string, string>;
  shape: ShapeChoices;
  as?: string;
  community?: string;
  locale: Locale;
};

function readArguments(args: string[]): Asked {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      "dry-run": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      header: { type: "string" },
      column: { type: "string", multiple: true, default: [] },
      as: { type: "string" },
      community: { type: "string" },
      language: { type: "string", default: "fr" },
    },
  });
  const [kind, file] = positionals;
  const importer = importers.find((one) => one.kind === kind);
  const shape = shapeForm.safeParse({ titlesRow: values.header });
  if (!importer || !file || !isLocale(values.language) || !shape.success)
    throw new PlainFault(`Usage: koudmen ${usage}`);
  if (!existsSync(file)) throw new PlainFault(`There is no file ${file}.`);
  return {
    importer,
    file,
    dryRun: values["dry-run"],
    json: values.json,
    columns: readColumns(values.column, importer),
    shape: shape.data,
    as: values.as,
    community: values.community,
    locale: values.language,
  };
}

/** `--column title="Votre besoin"`: which title of the file is taken for which field. */
function readColumns(given: string[], importer: Importer<unknown>): Record<string, string> {
  const fields = importer.columns.map(({ field }) => field);
  return Object.fromEntries(
    given.map((text) => {
      const [field = "", ...title] = text.split("=");
      if (!fields.includes(field) || title.length === 0)
        throw new PlainFault(
          `--column takes FIELD=TITLE, FIELD being one of ${fields.join(", ")}.`,
        );
      return [field, title.join("=")];
    }),
  );
}

/** The person named by --as, else a facilitator: an import is always somebody's act. */
async function whoImports(db: Db, community: Community, { as, locale }: Asked): Promise<Acting> {
  const person = as ? await memberWithEmail(db, as.toLowerCase()) : await aFacilitator(db);
  if (!person)
    throw new PlainFault(
      as ? `No member signs in with ${as}.` : `${community.name} has no facilitator.`,
    );
  if (!person.roles.includes("facilitator"))
    throw new PlainFault(`${as} does not facilitate ${community.name}.`);
  return { db, community, person, clock: () => new Date(), locale };
}

function showProgress(lines: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${lines} lines…`);
}

/** What was guessed of the file, as the page shows it. */
function tellShape(shape: Shape, columns: Record<string, string>): void {
  const { encoding, separator, titlesRow, dates } = shape;
  const sign = separator === "\t" ? "tab" : separator;
  const order = dates.replace("-", " ");
  console.log(
    `Read as ${encoding}, cells between ${sign}, titles on line ${titlesRow}, dates ${order}.`,
  );
  const taken = Object.entries(columns).map(([field, title]) => `${field} = ${title}`);
  console.log(`Columns: ${taken.join(", ")}`);
}

function tellReport(report: ImportReport, dryRun: boolean): void {
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  for (const { line, column, sentence } of report.errors)
    console.error(`line ${line}${column ? ` (${column})` : ""}: ${sentence}`);
  for (const { line, reason } of report.skipped) console.log(`line ${line}, left out: ${reason}`);
  if (report.more.errors) console.error(`… and ${report.more.errors} more errors`);
  if (report.more.skipped) console.log(`… and ${report.more.skipped} more lines left out`);
  if (report.shape) tellShape(report.shape, report.columns);
  if (report.unknownColumns.length)
    console.log(`Columns not used: ${report.unknownColumns.join(", ")}`);
  const { lines, created, updated, unchanged } = report;
  const skipped = report.skipped.length + report.more.skipped;
  console.log(
    `${lines} lines: ${created} created, ${updated} updated, ${unchanged} unchanged, ${skipped} left out.`,
  );
  if (dryRun && !report.errors.length) console.log("Dry run: nothing was kept.");
  else if (!report.kept) console.log("Nothing was kept: correct the file and import it again.");
}
