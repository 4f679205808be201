import iconv from "iconv-lite";
import type { ImportFile } from "./file.ts";
import type { ImportSentence } from "./words.ts";

export const encodings = ["utf8", "windows1252", "utf16le", "utf16be"] as const;
export type Encoding = (typeof encodings)[number];

/**
 * Reads the whole file once, in bounded memory, to say how its letters are written. What is not
 * valid UTF-8 is taken for Windows-1252, which French spreadsheets write.
 */
export async function surveyEncoding(
  file: ImportFile,
): Promise<{ encoding: Encoding } | { refused: ImportSentence }> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let wide: Encoding | undefined;
  let valid = true;
  let first = true;
  for await (const chunk of file.open()) {
    if (chunk.length === 0) continue;
    if (first) {
      const refused = notText(chunk);
      if (refused) return { refused };
      wide = wideEncoding(chunk);
      first = false;
    }
    if (wide) break;
    if (chunk.includes(0)) return { refused: "binary" };
    valid &&= decodes(utf8, chunk);
  }
  if (first) return { refused: "empty" };
  if (wide) return { encoding: wide };
  return { encoding: valid && decodes(utf8) ? "utf8" : "windows1252" };
}

/** The text of the file, without its byte order mark. */
export async function* decoded(file: ImportFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding === "utf16be" ? "utf-16be" : encoding);
  for await (const chunk of file.open()) yield decoder.write(Buffer.from(chunk));
  yield decoder.end() ?? "";
}

function decodes(decoder: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** Workbooks (xlsx and ods are zip files, xls is OLE) and other files that are no text. */
function notText(start: Uint8Array): ImportSentence | undefined {
  const magic = Buffer.from(start.subarray(0, 8)).toString("latin1");
  if (magic.startsWith("PK\x03\x04") || magic.startsWith("\xd0\xcf\x11\xe0")) return "spreadsheet";
  const others = ["%PDF", "\x89PNG", "GIF8", "\xff\xd8\xff", "\x1f\x8b"];
  return others.some((other) => magic.startsWith(other)) ? "binary" : undefined;
}

function wideEncoding(start: Uint8Array): Encoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf16be";
  // Without a mark: in Latin letters, every other byte is zero.
  const pairs = Math.min(start.length, 400) >> 1;
  let low = 0;
  let high = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (start[2 * pair] === 0) low++;
    if (start[2 * pair + 1] === 0) high++;
  }
  if (pairs > 4 && high > pairs * 0.8 && low === 0) return "utf16le";
  if (pairs > 4 && low > pairs * 0.8 && high === 0) return "utf16be";
  return undefined;
}
