const noBreak = "\u00a0";
const narrow = "\u202f";
const noBreakHyphen = "\u2011";
/** Whatever is laid has one of these: most texts have none. */
const toLay = /['«»]| [:;?!]|\d |e-mail/i;
const webAddress = /(https?:\/\/[^\s»]+)/;

/**
 * Lays French typography: the curved apostrophe, and no-break spaces where ordinary ones stand:
 * narrow before `; ? !` and between a number and its unit, full before `:` and inside « ». Adds no
 * space where the writer put none, so that addresses, times and code survive; laid twice, it
 * changes nothing more.
 */
export function frenchSpacing(text: string): string {
  if (!toLay.test(text)) return text;
  return text
    .split(webAddress)
    .map((part, index) => (index % 2 ? part : spaced(part)))
    .join("");
}

function spaced(text: string): string {
  return text
    .replace(/(\p{L})'(?=[\p{L}\d])/gu, "$1’")
    .replace(/(?<![\p{L}\d./@_-])e-mail(?!s?@)/giu, (word) => word.replace("-", noBreakHyphen))
    .replace(/ ([;?!])/g, `${narrow}$1`)
    .replace(/ :/g, `${noBreak}:`)
    .replace(/«[ \u00a0]?/g, `«${noBreak}`)
    .replace(/[ \u00a0]?»/g, `${noBreak}»`)
    .replace(/(\d) (?=(h|min|km|m|kg|g|€|%|\d{3})(?![\p{L}\d]))/gu, `$1${narrow}`);
}
