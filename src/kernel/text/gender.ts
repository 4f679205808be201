/**
 * Brings the two genders of a word to one form that the French stemmer treats alike, and writes
 * the endings whose sense was in an accent now gone. It need not be a French word: documents and
 * queries only have to meet. What the stemmer does well by itself (-ienne, -onne, -elle, -ante,
 * plural in s) is left to it.
 */
const endings: [RegExp, string][] = [
  // formée, formées → formé; créée → créé
  [/(?<=..)e{2,}s?$/, "e"],
  // animatrice → animateur
  [/(?<=..)trices?$/, "teur"],
  // chanteuse, heureuse, heureux → one form; lieux, jeux → lieu, jeu
  [
    /^((?:mi|ban)?lieu|(?:en)?jeu|feu|cheveu|neveu|adieu|dieu|voeu|aveu|essieu|moyeu|pieu|camaieu)x$/,
    "$1",
  ],
  [/(?<=...)(eux|euses?|eures?|eurs)$/, "eur"],
  // sportif → sportive, which also meets "motiver", "activer"
  [/(?<=..)ifs?$/, "ive"],
  [/(?<=..)ives$/, "ive"],
  // infirmière → infirmier; boulangère, conseillère → boulanger, conseiller
  [/(?<=..)ieres?$/, "ier"],
  [/(?<=..)(g|ch|ill|y)eres?$/, "$1er"],
  // martiniquaise → martiniquais
  [/(?<=...)([ao])ises?$/, "$1is"],
  [/^(bij|caill|ch|gen|hib|jouj)oux$/, "$1ou"],
  [/^(nouvelles?|nouvel|nouveaux)$/, "nouveau"],
  [/^(tous|toute|toutes|tou)$/, "tout"],
  [/^maitresses?$/, "maitre"],
];
const exceptions = /^(cicatrices?|matrices?)$/;

/** Applied until nothing changes, so that folding twice is folding once. */
export function oneGender(word: string): string {
  // Nobody's word: an endless run of letters is not looked at more closely.
  if (word.length > 60 || exceptions.test(word)) return word;
  for (let before = ""; before !== word;) {
    before = word;
    for (const [ending, form] of endings) word = word.replace(ending, form);
  }
  return word;
}
