import { joinAcronyms } from "./acronyms.ts";
import { plainLetters, speakSigns } from "./letters.ts";
import { cutIntoPieces } from "./pieces.ts";

const abbreviations: Record<string, string> = { st: "saint", ste: "sainte" };

/**
 * A name as it is compared exactly (places, skills, headers of columns): case, accents,
 * punctuation and "St" for "Saint" make no difference; gender, number and order do.
 */
export function foldName(text: string): string {
  return plainWords(joinAcronyms(speakSigns(plainLetters(text))))
    .map((word) => abbreviations[word] ?? word)
    .join(" ");
}

export function plainWords(plain: string): string[] {
  return cutIntoPieces(plain).map(({ word }) => word);
}
