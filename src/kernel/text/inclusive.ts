import type { Piece } from "./pieces.ts";

// Dots of any kind, hyphens, slash: what people write between the two forms of a word.
const joiner = /^[·•‧∙⋅・･.\-‐‑–/]$/u;
const opening = /^ ?\($/;

/** Feminine endings, each with what the masculine form must end in: "peut-être" is no such form. */
const endings: [RegExp, RegExp][] = [
  [/^es?$/, /[^aeo]$/],
  [/^nes?$/, /n$/],
  [/^(les?|ales?)$/, /l$/],
  [/^(elles?|lles?|le)$/, /(l|eau|eaux|au)$/],
  [/^tes?$/, /(t|^tou)$/],
  [/^(ves?|ives?)$/, /f$/],
  [/^(rices?|trices?|ices?|teuses?|euses?|eresses?|esses?)$/, /(eur|eux|tre)$/],
  [/^(ses?|sses?|esses?)$/, /(x|eur|tre|e)$/],
  [/^(ieres?|eres?|res?)$/, /er$/],
  [/^(iennes?|yennes?|eennes?|ennes?)$/, /n$/],
  [/^(onnes?|ines?|aines?)$/, /n$/],
  [/^(ches?|hes?|ques?)$/, /c$/],
  [/^ces?$/, /x$/],
  [/^(trice|rice)s?$/, /teur$/],
];
const plural = /^[sx]$/;

/** Reads "apprenant·es", "contributeur·rice·s", "apprenant(e)s", "acteur/trice" as the first form. */
export function joinInclusiveForms(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    const count = piecesOfForm(pieces, at);
    joined.push({ word: pieces[at]!.word, after: pieces[at + count - 1]!.after });
    at += count;
  }
  return joined;
}

/** How many pieces from `at` on are one word with its endings: 1 for an ordinary word. */
function piecesOfForm(pieces: Piece[], at: number): number {
  const { word, after } = pieces[at]!;
  const next = pieces[at + 1];
  if (!next || word.length < 2) return 1;
  const bracketed = opening.test(after) && next.after.startsWith(")");
  if (!bracketed && !joiner.test(after)) return 1;
  if (plural.test(next.word) && (bracketed || after !== "-") && word.length > 2) return 2;
  const last = pieces[at + 2];
  const more = bracketed ? /^\)[(·•.\-/]?$/ : joiner;
  const many = last !== undefined && plural.test(last.word) && more.test(next.after);
  if (!agrees(word, next.word, after === "-" && !many)) return 1;
  return many ? 3 : 2;
}

function agrees(word: string, ending: string, hyphen: boolean): boolean {
  // "appel-le", "prix-ce": after a hyphen these are pronouns.
  if (hyphen && /^(le|ces?|ses?|tes?)$/.test(ending)) return false;
  const singular = /[sx]$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
  return endings.some(
    ([feminine, masculine]) =>
      feminine.test(ending) && (masculine.test(word) || masculine.test(singular)),
  );
}
