import busboy from "@fastify/busboy";
import { HTTPException } from "hono/http-exception";
import type { Context } from "hono";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { typedFields, type Typed } from "./form.ts";

export type ReceivedFile = {
  /** As its sender calls it, without folders. */
  name: string;
  bytes: number;
  /** More than was allowed: what was kept of it is gone. */
  tooLarge: boolean;
};

/** What was typed beside, and the one file, if any was chosen. */
export type FileForm = { typed: Typed; file?: ReceivedFile };

const mostTyped = 1024 * 1024;
// A file that is too large is read to its end, since browsers show no answer before.
const patience = 4;

export function isFileForm(context: Context): boolean {
  return /^multipart\/form-data\b/i.test(context.req.header("content-type") ?? "");
}

/**
 * Reads a form with a file as it comes, in bounded memory: the file goes to `path`, which nobody
 * else can read. A form without a file writes nothing there.
 * @throws HTTPException 413 when it goes far beyond the limits, 400 when it is no such form
 */
export async function readFileForm(
  context: Context,
  { path, mostBytes }: { path: string; mostBytes: number },
): Promise<FileForm> {
  const body = context.req.raw.body;
  const type = context.req.header("content-type");
  if (!body || !type) throw new HTTPException(400);
  const typed = new URLSearchParams();
  let file: ReceivedFile | undefined;
  let writing: Promise<void> | undefined;
  const reader = openReader(type);
  reader.on("field", (name, value, _nameCut, valueCut) => {
    if (valueCut) reader.destroy(new HTTPException(413));
    typed.append(name, value);
  });
  reader.on("file", (_field, stream, name) => {
    if (!name || file) return void stream.resume();
    file = { name: name.slice(0, 200), bytes: 0, tooLarge: false };
    writing = keep(stream, path, file, mostBytes);
    // Told where it is awaited; until then nobody listens.
    writing.catch(() => {});
  });
  try {
    const source = Readable.fromWeb(body as ReadableStream);
    await pipeline(source, counted(patience * mostBytes), reader);
    await writing;
  } catch (fault) {
    await writing?.catch(() => {});
    await rm(path, { force: true });
    throw fault instanceof HTTPException ? fault : new HTTPException(400, { cause: fault });
  }
  if (file?.tooLarge) await rm(path, { force: true });
  return { typed: typedFields(typed), file };
}

function openReader(type: string) {
  try {
    return busboy({
      headers: { "content-type": type },
      limits: { files: 1, fields: 40, fieldSize: mostTyped, parts: 60 },
    });
  } catch (fault) {
    throw new HTTPException(400, { cause: fault });
  }
}

/** Writes what comes, up to the limit; the rest is read and let go. */
function keep(stream: Readable, path: string, file: ReceivedFile, mostBytes: number) {
  const within = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      file.bytes += chunk.length;
      file.tooLarge = file.bytes > mostBytes;
      done(null, file.tooLarge ? undefined : chunk);
    },
  });
  return pipeline(stream, within, createWriteStream(path, { flags: "wx", mode: 0o600 }));
}

/** Cuts who sends without end. */
function counted(most: number) {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > most) done(new HTTPException(413));
      else done(null, chunk);
    },
  });
}
