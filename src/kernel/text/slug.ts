import { plainWords } from "./fold-name.ts";
import { plainLetters } from "./letters.ts";

/**
 * A few words of a title for an address: `a-z`, `0-9` and single hyphens, cut at the end of a word.
 * Empty when the title has no letter of the Latin alphabet.
 */
export function slug(text: string, most = 60): string {
  const words = plainWords(plainLetters(text).replace(/[^a-z0-9]+/g, " "));
  let address = (words[0] ?? "").slice(0, most);
  for (const word of words.slice(1)) {
    if (address.length + 1 + word.length > most) break;
    address += `-${word}`;
  }
  return address;
}
