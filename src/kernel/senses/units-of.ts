import { sound } from "#kernel/text";
import type { Lexicon, Standing } from "./lexicon-of.ts";
import { stemOf, wordsOf } from "./stems.ts";

/** A word or an expression of a text. An expression has no stem of its own. */
export type Unit = {
  word?: string;
  stem?: string;
  heard?: string;
  /** A word that the lexicon has as it is spelled. */
  known?: boolean;
  /** A word that is part of an expression that has its own sense. */
  within?: boolean;
  /** What it stands for, with how surely, from 0 to 1: a word on many lines tells little of each. */
  senses: { sense: number; named: boolean; sure: number }[];
};

/** Said nowhere so spelled, taken for what sounds alike. */
const misspelled = 0.7;
const leastSure = 0.2;
const mostWords = 400;

export function unitsOf(lexicon: Lexicon, text: string): Unit[] {
  const words = wordsOf(text).slice(0, mostWords);
  const stems = words.map(stemOf);
  const units: Unit[] = [];
  const said = new Set<string>();
  let expressionEnds = 0;
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(lexicon.longest, words.length - at); length > 1; length--) {
      const key = stems.slice(at, at + length).join(" ");
      const standing = lexicon.standing.get(key);
      if (!standing) continue;
      expressionEnds = Math.max(expressionEnds, at + length);
      if (said.has(key)) continue;
      said.add(key);
      units.push({ senses: sensesOf(standing, 1) });
    }
    if (said.has(stems[at]!)) continue;
    said.add(stems[at]!);
    const unit = unitOf(lexicon, words[at]!, stems[at]!);
    units.push(at < expressionEnds ? { ...unit, within: true } : unit);
  }
  return units;
}

function unitOf(lexicon: Lexicon, word: string, ofWord: string): Unit {
  const heard = sound(word);
  const standing = lexicon.standing.get(ofWord);
  if (standing) return { word, stem: ofWord, heard, known: true, senses: sensesOf(standing, 1) };
  const alike = word.length > 3 ? lexicon.heard.get(heard) : undefined;
  return { word, stem: ofWord, heard, senses: alike ? sensesOf(alike, misspelled) : [] };
}

function sensesOf({ names, evokes, named, meanings }: Standing, sure: number): Unit["senses"] {
  return [
    ...names.map((sense) => ({ sense, named: true, sure: sure / Math.sqrt(named) })),
    ...evokes
      .filter((sense) => !names.includes(sense))
      .map((sense) => ({ sense, named: false, sure: sure / Math.sqrt(meanings) })),
  ].filter((one) => one.sure >= leastSure);
}
