import { fold } from "#kernel/text";
import { everydayWords } from "../../../src/needs/matching/everyday-words.ts";

const everyday = new Set(everydayWords.split(" "));
const grammar = new Set(
  fold(`
    ai ait alors après as assez au aucun aucune aura aussi autour aux avais avait avec avez avons ayant
    ça car ce ceci cela celle celui ces cet cette ceux combien comme contre dans de déjà derrière des
    dehors donc dont dès du elle elles en encore es est et étais était été êtes eu eux fait font ici il
    ils je jusqu'à juste la là le les leur leurs lors lui ma mais me mes mien moi mon ne ni nos notre
    nous nulle on ont or ou où oui par parce parmi peut peux plein plutôt pour pourquoi
    puis quand que quel quelle quelles quels qui quoi rien sa se selon sera ses si sien soi soit sommes
    son sont sous suis ta te tes toi ton tous tout toute toutes toujours très trop tu unes uns vers vos
    votre vous voilà vraiment y
  `).split(" "),
);

/**
 * Words of two texts that have the same stem, as "cours/course": more severe than a stemmer, since
 * four letters in common at the start are enough. Everyday and grammar words count for nothing.
 */
export function sharedWords(one: string, other: string): string[] {
  const others = contentWords(other);
  return contentWords(one).flatMap((word) =>
    others.filter((each) => sameStem(word, each)).map((each) => `${word}/${each}`),
  );
}

function contentWords(text: string): string[] {
  return [...new Set(fold(text).split(" ").map(singular))].filter(
    (word) => word.length > 1 && !everyday.has(word) && !grammar.has(word),
  );
}

function sameStem(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length > 3) return short.slice(0, 4) === long.slice(0, 4);
  return long.startsWith(short) && long.length - short.length <= (short.length === 3 ? 2 : 0);
}

/** Of a folded word: "y" and "i" are one letter, as in "essayer" and "essaie". */
function singular(word: string): string {
  return everyday.has(word) || grammar.has(word)
    ? word
    : word.replace(/[sx]$/, "").replaceAll("y", "i");
}
