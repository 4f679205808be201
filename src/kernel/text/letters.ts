// Letters that Unicode does not take apart into a letter and a mark.
const whole: Record<string, string> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Lower case, without accents nor ligatures. Other scripts keep their letters. */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[œæßøłđðþı]/g, (letter) => whole[letter]!);
}

/** Names that are only told apart by their signs: "C++" is neither "C" nor "C#". */
const signs: [RegExp, string][] = [
  [/(?<![\p{L}\p{N}])c ?\+\+/gu, " cplusplus "],
  [/(?<![\p{L}\p{N}])([cf])#/gu, " $1sharp "],
  [/(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])/gu, " dotnet "],
  [/&/g, " et "],
];

/** Replaces the signs that carry meaning by words, in plain letters. */
export function speakSigns(plain: string): string {
  return signs.reduce((text, [sign, word]) => text.replace(sign, word), plain);
}
