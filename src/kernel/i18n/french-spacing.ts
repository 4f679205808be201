const noBreak = "\u00a0";
const narrow = "\u202f";
const noBreakHyphen = "\u2011";

/**
 * Lays French typography: the curved apostrophe, and no-break spaces where ordinary ones stand: narrow before `; ? !` and between a
 * number and its unit, full before `:` and inside « ». Adds no space where the writer put none,
 * so that addresses, times and code survive.
 */
export function frenchSpacing(text: string): string {
  return text
    .replace(/(\p{L})'(?=[\p{L}\d])/gu, "$1’")
    .replace(/\be-mail/gi, (word) => word.replace("-", noBreakHyphen))
    .replace(/ ([;?!])/g, `${narrow}$1`)
    .replace(/ :/g, `${noBreak}:`)
    .replace(/« ?/g, `«${noBreak}`)
    .replace(/ ?»/g, `${noBreak}»`)
    .replace(/(\d) (?=(h|min|km|m|kg|g|€|%|\d{3})(?![\p{L}\d]))/gu, `$1${narrow}`);
}
