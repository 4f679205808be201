import type { Context } from "hono";
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { Refused } from "./refusals.ts";

/** A file that came as the body: where it lies. What does not take it over finds it gone afterwards. */
export type SentFile = { path: string; bytes: number; sha256: string };

/** What a body that is a file may call itself. */
export const fileTypes = [
  "text/csv",
  "text/plain",
  "text/tab-separated-values",
  "application/zip",
  "application/octet-stream",
];

/**
 * Writes the body to `path` as it comes, in bounded memory; nobody else can read it.
 * @throws Refused 415 for another type, 413 beyond the limit
 */
export async function receiveFile(
  context: Context,
  path: string,
  mostBytes: number,
): Promise<SentFile> {
  const type = context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (!type || !fileTypes.includes(type)) throw new Refused(415, "media-type");
  const body = context.req.raw.body;
  const hash = createHash("sha256");
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(bytes > mostBytes ? tooLarge() : null, chunk);
    },
  });
  try {
    const source = body ? Readable.fromWeb(body as ReadableStream) : Readable.from([]);
    await pipeline(source, counted, createWriteStream(path, { flags: "wx", mode: 0o600 }));
  } catch (fault) {
    await rm(path, { force: true });
    throw fault;
  }
  return { path, bytes, sha256: hash.digest("hex") };
}

/** What was not read still comes: nothing else can follow on the same connection. */
export function tooLarge(): Refused {
  return new Refused(413, "too-large", { connection: "close" });
}
