/** A word, and what stands between it and the next one (spaces, dots, quotes…). */
export type Piece = { word: string; after: string };

/** Cuts a text into words of letters and digits, in one pass whatever the text. */
export function cutIntoPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [run] of text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)) {
    if (/^[\p{L}\p{N}]/u.test(run)) pieces.push({ word: run, after: "" });
    else if (pieces.length > 0) pieces.at(-1)!.after = run;
  }
  return pieces;
}
