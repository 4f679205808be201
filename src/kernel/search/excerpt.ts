import type { Db } from "#kernel/db";
import { fold } from "#kernel/text";

/** A text in pieces; `sought` where a word of it is one that was looked for. */
export type Excerpt = { text: string; sought: boolean }[];

/** Longest excerpt, in characters, and how much of it comes before the first word sought. */
const longest = 180;
const before = 60;

// A word with what stands inside it: "contributeur·rices", "l'avocatier", "porte-à-porte".
const wordPattern = /[\p{L}\p{N}]+(?:[·.’'\-(][\p{L}\p{N}]+\)?)*/gu;

/**
 * Texts with the words that a query finds set apart: each whole, and the part of it where the first
 * of them stand.
 */
export async function excerpts(
  db: Db,
  query: string,
  texts: string[],
): Promise<{ whole: Excerpt; part: Excerpt }[]> {
  const words = new Set(texts.flatMap((text) => text.match(wordPattern) ?? []));
  const folded = new Map([...words].map((word) => [word, fold(word)]));
  const hits = await wordsThatAnswer(db, query, [...new Set(folded.values())]);
  const answers = (word: string) => hits.has(folded.get(word)!);
  return texts.map((text) => ({
    whole: cutAtWords(text, answers),
    part: cutAtWords(partOf(text, answers), answers),
  }));
}

async function wordsThatAnswer(db: Db, query: string, folded: string[]): Promise<Set<string>> {
  const rows = await db.named<{ word: string }>(
    "words-that-answer",
    "select word from unnest($1::text[]) word where search_words(word) @@ $2::tsquery",
    [folded, query],
  );
  return new Set(rows.map(({ word }) => word));
}

function cutAtWords(text: string, answers: (word: string) => boolean): Excerpt {
  const excerpt: Excerpt = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!answers(word)) continue;
    if (index > end) excerpt.push({ text: text.slice(end, index), sought: false });
    excerpt.push({ text: word, sought: true });
    end = index + word.length;
  }
  if (end < text.length) excerpt.push({ text: text.slice(end), sought: false });
  return excerpt;
}

/** A part that begins and ends with whole words, around the first one sought. */
function partOf(text: string, answers: (word: string) => boolean): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= longest) return plain;
  const first = [...plain.matchAll(wordPattern)].find(({ 0: word }) => answers(word))?.index ?? 0;
  const from = first <= before ? 0 : plain.indexOf(" ", first - before) + 1;
  const cut = plain.slice(from, from + longest);
  const goesOn = from + longest < plain.length;
  const to = goesOn ? Math.max(cut.lastIndexOf(" "), 1) : cut.length;
  return `${from > 0 ? "… " : ""}${cut.slice(0, to)}${goesOn ? " …" : ""}`;
}
