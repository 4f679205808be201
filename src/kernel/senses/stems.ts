import { fold, stem } from "#kernel/text";

/** Words that hold a sentence together and say nothing of what it is about. */
const stopWords = new Set(
  fold(`
  ai aie alors as au aucun aucune aussi autre autres aux avais avait avec avez avoir avons bien c ca car
  ce ceci cela celle celles celui ces cet cette ceux chez ci comme comment d dans de des donc dont du
  elle elles en encore entre es est et étaient était être eu eux eut fait faire faut font fut grace hors
  ici il ils j je jusque l la le les leur leurs lors lorsque lui m ma mais me merci mes mien moi moins
  mon n ne ni nos notre nous on ont ou où par parce pas peu peut peux plus pour pourquoi pourrait pouvoir
  pouvez puis qu quand que quel quelle quelles quels qui quoi s sa sais sait sans se selon ses si sien
  soit son sont sous suis sur t ta tant te tel telle tes tien toi ton toujours tous tout toute toutes très
  trop tu un une va vais veut veux vers voici voila vont vos votre voudrais voudrait vous y`).split(
    " ",
  ),
);

/** The folded words of a text in their order, without those that hold it together. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(" ")
    .filter((word) => word !== "" && !stopWords.has(word));
}

export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}

/** The stemmer parts some words from their plural, "conflits", "motos", "passagers": first the plural goes. */
export function stemOf(word: string): string {
  return stem(sPlurals.test(word) ? word.slice(0, -1) : word);
}

const sPlurals = /..(er|it|[iou])s$/;
