import type { Settings } from "#kernel/config";
import type { Locale } from "#kernel/i18n";
import { boundsOf, readAddress } from "#kernel/outside";
import { webhooksWords } from "./words.ts";

/** Why an address can't be called, to who typed it; nothing when it can. */
export function refusalOfUrl(settings: Settings, locale: Locale, url: string): string | undefined {
  const read = readAddress(url, boundsOf(settings));
  return typeof read === "string" ? webhooksWords(locale)(`url.${read}`) : undefined;
}
