import { foldName } from "#kernel/text";

const article = /^(le|la|les|l) (?=.)/;

/** The article that a folded name begins with: "le" of "le lamentin". */
export function articleOf(folded: string): string {
  return article.exec(folded)?.[1] ?? "";
}

/** A commune's name as it is compared: folded, and without its article ("Le Lamentin", "Lamentin"). */
export function communeKey(name: string): string {
  return foldName(name).replace(article, "");
}
