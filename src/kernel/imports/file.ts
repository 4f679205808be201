import { createReadStream } from "node:fs";

/** A file to import. It is read twice: once to know its encoding, once for its lines. */
export type ImportFile = { open(): AsyncIterable<Uint8Array> | Iterable<Uint8Array> };

export function fileAt(path: string): ImportFile {
  return { open: () => createReadStream(path) as AsyncIterable<Uint8Array> };
}

export function fileOf(bytes: Uint8Array): ImportFile {
  return { open: () => [bytes] };
}
