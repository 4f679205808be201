import { NotFound } from "#kernel/errors";
import { get, post, postFile, type Route, type Visit } from "#kernel/http";
import { fileAt, previewImport, type Importer } from "#kernel/imports";
import { peopleNamed } from "#members";
import { askFor } from "./ask.ts";
import { carryOut } from "./carry-out.ts";
import { correctReading } from "./correct-reading.ts";
import { fewLines, mostBytes } from "./forms.ts";
import { giveUpImport } from "./give-up.ts";
import { BatchPage } from "./pages/batch-page.tsx";
import { findBatch, latestBatches, type ImportBatch } from "./queries.ts";
import { readChoices } from "./read-choices.ts";
import { receiveList } from "./receive-list.ts";
import { ImportsPage, type ImportsPageProps } from "./pages/imports-page.tsx";
import type { Asked } from "./tables.ts";
import { importsPath, importUrl } from "./urls.ts";
import { dropFile, filePath } from "./waiting-files.ts";
import { importsWords } from "./words.ts";

export const routes: Route[] = [
  get(importsPath, "facilitator", (visit) => importsPage(visit)),
  postFile(importsPath, "facilitator", mostBytes, prepare),
  get(`${importsPath}/:id`, "facilitator", (visit) => batchPage(visit)),
  post(`${importsPath}/:id/lecture`, "facilitator", correct),
  post(`${importsPath}/:id/essai`, "facilitator", (visit) => ask(visit, "trial")),
  post(`${importsPath}/:id/enregistrement`, "facilitator", (visit) => ask(visit, "import")),
  post(`${importsPath}/:id/annulation`, "facilitator", (visit) => ask(visit, "undo")),
  post(`${importsPath}/:id/abandon`, "facilitator", giveUp),
];

const perPage = 20;

async function importsPage(
  visit: Visit,
  refused: Pick<ImportsPageProps, "typed" | "errors"> = {},
): Promise<Response> {
  const { looking, prefix, platform, locale } = visit;
  const before = Number(visit.query.get("avant")) || undefined;
  const found = await latestBatches(looking.db, perPage + 1, before);
  const batches = found.slice(0, perPage);
  const last = found.length > perPage ? batches.at(-1) : undefined;
  return visit.page(
    importsWords(locale)("list.title"),
    <ImportsPage
      prefix={prefix}
      kinds={platform.importers.map((one) => ({ value: one.kind, label: one.say(locale).kind }))}
      batches={batches}
      people={await peopleNamed(
        looking.db,
        batches.map((batch) => batch.imported_by_id ?? batch.prepared_by_id),
      )}
      first={before ? prefix + importsPath : undefined}
      next={last && `${prefix}${importsPath}?avant=${last.id}`}
      {...refused}
    />,
    { status: refused.errors ? 422 : 200 },
  );
}

async function prepare(visit: Visit): Promise<Response> {
  const received = await receiveList(visit);
  if ("errors" in received)
    return visit.reading((visit) =>
      importsPage(visit, { errors: received.errors, typed: received.typed }),
    );
  return visit.redirect(importUrl(visit.prefix, received.id));
}

async function batchPage(visit: Visit, errors?: Record<string, string>): Promise<Response> {
  const { acting, prefix, platform, locale } = visit;
  const batch = await findBatch(acting.db, visit.id());
  const importer = importerOf(visit, batch);
  const waits = !batch.imported_at && !batch.asked && batch.file_key;
  const preview = waits
    ? await previewImport(
        acting,
        importer,
        fileAt(filePath(platform.settings, batch.file_key!)),
        batch.choices,
      )
    : undefined;
  const ids = [batch.prepared_by_id, batch.imported_by_id, batch.undone_by_id];
  const { kind, fields } = importer.say(locale);
  return visit.page(
    kind,
    <BatchPage
      prefix={prefix}
      batch={batch}
      kind={kind}
      fields={fields}
      preview={preview}
      people={await peopleNamed(
        acting.db,
        ids.flatMap((id) => id ?? []),
      )}
      errors={errors}
    />,
    { status: errors ? 422 : 200 },
  );
}

async function correct(visit: Visit): Promise<Response> {
  const { acting, platform } = visit;
  const typed = await visit.typed();
  const batch = await acting.db.reading((db) => findBatch(db, visit.id()));
  if (!batch.file_key) throw new NotFound();
  const file = fileAt(filePath(platform.settings, batch.file_key));
  const read = await readChoices(acting, importerOf(visit, batch), file, batch.choices, typed);
  if ("errors" in read) return visit.reading((visit) => batchPage(visit, read.errors));
  await correctReading(acting, batch.id, read.choices, read.titles);
  return visit.redirect(importUrl(visit.prefix, batch.id), {
    text: importsWords(visit.locale)("reading.corrected"),
  });
}

/** What is short is done while one waits; the rest by the worker, and the page follows. */
async function ask(visit: Visit, asked: Asked): Promise<Response> {
  const { acting, platform, prefix } = visit;
  const typed = await visit.typed();
  const id = visit.id();
  const to = await visit.once(`imports.${asked} ${id}`, typed, acting, async (acting) => {
    await askFor(acting, id, asked);
    return importUrl(prefix, id);
  });
  const { lines } = await acting.db.reading((db) => findBatch(db, id));
  if (lines <= fewLines) await carryOut(platform, acting.db, id);
  return visit.redirect(to);
}

async function giveUp(visit: Visit): Promise<Response> {
  const { acting, platform, prefix } = visit;
  const key = await giveUpImport(acting, visit.id());
  await dropFile(platform.settings, key);
  return visit.redirect(prefix + importsPath, {
    text: importsWords(visit.locale)("given-up"),
  });
}

function importerOf({ platform }: Visit, { kind }: ImportBatch): Importer<unknown> {
  const importer = platform.importers.find((one) => one.kind === kind);
  if (!importer) throw new NotFound();
  return importer;
}
