import { joinAcronyms } from "./acronyms.ts";
import { oneGender } from "./gender.ts";
import { joinInclusiveForms } from "./inclusive.ts";
import { plainLetters, speakSigns } from "./letters.ts";
import { cutIntoPieces, type Piece } from "./pieces.ts";

const apostrophe = /^['’‘ʼ´`′]$/u;
const elided = /^(c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quoiqu)$/;
const oneWordAfterAll = /^(aujourd|presqu|entr|prud|grand)$/;
// French stop words that PostgreSQL knows only with their accents. "été" stays: it is a season too.
const stopWords = new Set(
  "a meme memes etant etante etants etantes etes etais etait etions etiez etaient fumes futes eumes eutes".split(
    " ",
  ),
);

/**
 * The words of a text as the search compares them, for documents and queries alike: lower case,
 * without accents, elisions cut, inclusive and gendered forms brought to one, one space between
 * words. Give the result to `search_words` (PostgreSQL's French stemmer), which sees to plurals.
 * Folding twice is folding once; the empty string means that nothing can be searched for.
 */
export function fold(text: string): string {
  const plain = speakSigns(plainLetters(text)).replace(/\bhttps?:\/\/|\bwww\./g, " ");
  const pieces = joinInclusiveForms(cutIntoPieces(joinAcronyms(plain)));
  return joinCompounds(pieces)
    .map((word) => shortened(oneGender(word)))
    .filter((word) => !stopWords.has(word))
    .join(" ");
}

/** PostgreSQL passes over words of more than 2,047 bytes, with a notice for each. */
function shortened(word: string): string {
  return word.length > 80 ? word.slice(0, 80).replace(/[\ud800-\udbff]$/, "") : word;
}

/** Drops "l'" and "qu'", and writes "aujourd'hui", "e-mail", "co-construire" as one word. */
function joinCompounds(pieces: Piece[]): string[] {
  const words: string[] = [];
  let start = "";
  for (const { word, after } of pieces) {
    const cut = apostrophe.test(after);
    if (cut && elided.test(word) && !start) continue;
    if ((cut && oneWordAfterAll.test(word)) || (after === "-" && /^(e|co)$/.test(word) && !start)) {
      start += word;
      continue;
    }
    words.push(start + word);
    start = "";
  }
  if (start) words.push(start);
  return words;
}
