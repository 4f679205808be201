import { foldName } from "#kernel/text";

const article = /^(le|la|les|l) (?=.)/;

/** A commune's name as it is compared: folded, and without its article ("Le Lamentin", "Lamentin"). */
export function communeKey(name: string): string {
  return foldName(name).replace(article, "");
}
