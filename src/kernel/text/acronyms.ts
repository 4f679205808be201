// Two single letters at least, each followed by its dot: "C.A.P.", "E.S.S".
const dotted = /(?<![\p{L}\p{N}.])\p{L}\.(?:\p{L}\.)+(?:\p{L}(?![\p{L}\p{N}]))?/gu;

/** "C.A.P." becomes "CAP", so that both ways of writing are the same word. */
export function joinAcronyms(text: string): string {
  return text.replace(dotted, (acronym) => acronym.replaceAll(".", "") + " ");
}
