import type { Secrets } from "#kernel/secrets";

/** Where a list goes on: the sort value and the id of the last row shown. */
export type Position = { after: string; id: number };

/** An opaque cursor, signed so that nobody makes up one. */
export function writeCursor(secrets: Secrets, { after, id }: Position): string {
  const text = Buffer.from(JSON.stringify([after, id])).toString("base64url");
  return `${text}.${secrets.sign("cursor", text).slice(0, 22)}`;
}

/** Nothing when the cursor is absent, cut or made up: the list then starts at its beginning. */
export function readCursor(secrets: Secrets, cursor: string | undefined): Position | undefined {
  const [text, signature] = cursor?.split(".") ?? [];
  if (!text || !signature || secrets.sign("cursor", text).slice(0, 22) !== signature)
    return undefined;
  const [after, id] = JSON.parse(Buffer.from(text, "base64url").toString()) as [string, number];
  return { after, id };
}
