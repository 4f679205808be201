import { packageRoot } from "#kernel/config";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keyOf, lexiconOf, type Lexicon } from "./lexicon-of.ts";
import { everyday, sources } from "./lexicon/index.ts";
import * as marking from "./marks.ts";
import { unpack } from "./packed.ts";

/** What `npm run build` made of it, to be read in no time. */
const built = join(packageRoot, "dist", "lexicon.json");

let read: Lexicon | undefined;
/** Read at the first text, not at the start of the server. */
const lexicon = () => (read ??= readLexicon());

function readLexicon(): Lexicon {
  const packed = existsSync(built) ? unpack(readFileSync(built, "utf8")) : undefined;
  return packed?.key === keyOf(sources, everyday) ? packed.lexicon : lexiconOf(sources, everyday);
}

/**
 * What a text is found by: its words, how they sound, the senses they name or evoke. Kept beside what
 * is said, so that two texts meet that mean the same and share no word.
 */
export function marksOf(text: string): string[] {
  return marking.marksOf(lexicon(), text);
}

/**
 * The marks by which to look for what a text asks.
 * @param counts whether a stem says something; without it, all do
 */
export function askedOf(
  text: string,
  meetings: marking.Meetings,
  counts?: (stem: string) => boolean,
): marking.Asked {
  return marking.askedOf(lexicon(), text, meetings, counts);
}

/** How the sense of a mark is called; nothing for a mark that is a word. */
export function senseNamed(mark: string): string | undefined {
  return lexicon().titles.get(marking.senseOf(mark) ?? -1);
}

/** Kept beside marks, so that those of an older lexicon are made anew. */
export function lexiconFingerprint(): number {
  return lexicon().fingerprint;
}
