import type { Secrets } from "#kernel/secrets";
import type { Flash } from "#ui";

/** Signed, so that no other page can put words in ours. */
export function writeFlash(secrets: Secrets, flash: Flash): string {
  const text = Buffer.from(JSON.stringify(flash)).toString("base64url");
  return `${text}.${secrets.sign("flash", text)}`;
}

export function readFlash(secrets: Secrets, kept: string): Flash | undefined {
  const [text, signature] = kept.split(".");
  if (!text || !signature || secrets.sign("flash", text) !== signature) return undefined;
  return JSON.parse(Buffer.from(text, "base64url").toString()) as Flash;
}
