import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { basename } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import yauzl from "yauzl";
import { surveyEncoding } from "./encoding.ts";
import { fileAt } from "./file.ts";
import { originTitles, recordsOf, Unreadable, type FileRecord } from "./records.ts";
import { shownTitles } from "./titles.ts";

/** A zip can hold far more than it weighs: what comes out is counted. */
const limits = { files: 20, bytes: 200 * 1024 * 1024 };

/** One file of an archive: what it is called, where it lies, what its name says of whom it holds. */
type Part = { name: string; path: string; standing: string };

/** What Mailchimp calls its files, hence what it says of whom they hold; refusals are read first. */
const standings = ["unsubscribed", "cleaned", "subscribed", "nonsubscribed"] as const;

/**
 * Where the file is a zip of CSV files (as Mailchimp exports), puts in its place one CSV of them
 * all, with the standing each file's name tells, and where each line comes from. Any other file stays as it is.
 * @returns false when the archive holds more than is allowed
 */
export async function unpackArchive(path: string): Promise<boolean> {
  if (!(await isZip(path))) return true;
  const parts: Part[] = [];
  try {
    const kept = await extract(path, parts);
    if (!kept || parts.length === 0) return kept;
    if (parts.length === 1 && !parts[0]!.standing) await rename(parts[0]!.path, path);
    else await join(path, parts);
    return true;
  } catch (fault) {
    // Not a zip after all, or a broken one: it is refused as what it is.
    if (fault instanceof Unreadable) throw fault;
    return true;
  } finally {
    for (const part of parts) await rm(part.path, { force: true });
  }
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.toString("latin1") === "PK\x03\x04";
  } finally {
    await file.close();
  }
}

/** @returns false beyond the limits */
async function extract(path: string, parts: Part[]): Promise<boolean> {
  const archive = await yauzl.openPromise(path, { lazyEntries: true });
  let bytes = 0;
  try {
    for await (const entry of archive.eachEntry()) {
      const name = basename(entry.fileName);
      if (!/\.csv$/i.test(name) || /__MACOSX|^\./.test(entry.fileName)) continue;
      if (parts.length === limits.files) return false;
      const part = { name, path: `${path}.${parts.length}`, standing: standingOf(name) };
      parts.push(part);
      const counted = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          bytes += chunk.length;
          done(bytes > limits.bytes ? new TooMuch() : null, chunk);
        },
      });
      const out = createWriteStream(part.path, { flags: "wx", mode: 0o600 });
      await pipeline(await archive.openReadStreamPromise(entry), counted, out);
    }
    return true;
  } catch (fault) {
    if (fault instanceof TooMuch) return false;
    throw fault;
  } finally {
    archive.close();
  }
}

class TooMuch extends Error {}

function standingOf(name: string): string {
  return standings.find((one) => name.toLowerCase().startsWith(one)) ?? "";
}

/** One table of all: every title that some file has, and what each file's name says. */
async function join(path: string, parts: Part[]): Promise<void> {
  const rank = (standing: string) => standings.indexOf(standing as (typeof standings)[number]);
  parts.sort((one, other) => rank(one.standing) - rank(other.standing));
  const titles: string[] = [];
  for (const part of parts) {
    const first = await rowsOf(part.path).next();
    const found = first.done ? [] : shownTitles(first.value.cells);
    titles.push(...found.filter((title) => title && !titles.includes(title)));
  }
  const joined = `${path}.joined`;
  const out = createWriteStream(joined, { flags: "wx", mode: 0o600 });
  out.write(written([...titles, "Status", ...originTitles]));
  for (const { name, path: from, standing } of parts) {
    let own: string[] | undefined;
    for await (const { cells, line } of rowsOf(from)) {
      if (!own) own = shownTitles(cells);
      else {
        const row = titles.map((title) => cells[own!.indexOf(title)] ?? "");
        if (!out.write(written([...row, standing, name, String(line)]))) await once(out, "drain");
      }
    }
  }
  out.end();
  await once(out, "finish");
  await rename(joined, path);
}

async function* rowsOf(path: string): AsyncGenerator<FileRecord, undefined> {
  const file = fileAt(path);
  const survey = await surveyEncoding(file);
  if ("refused" in survey) return;
  yield* recordsOf(file, survey.encoding);
}

function written(cells: string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\n`;
}
