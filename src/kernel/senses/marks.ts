import type { Lexicon } from "./lexicon-of.ts";
import { unitsOf, type Unit } from "./units-of.ts";

/**
 * What a text is found by. A word leaves its stem, how it sounds (`*`) and how it begins (`^`); a sense
 * that it names leaves `=` and its number, one that it evokes `~` and its number.
 */
export function marksOf(lexicon: Lexicon, text: string): string[] {
  const marks = new Set<string>();
  for (const { stem, heard, senses } of unitsOf(lexicon, text)) {
    if (stem) marks.add(stem);
    if (heard) for (const mark of soundMarks(heard)) marks.add(mark);
    for (const { sense, named } of senses) marks.add(`${named ? "=" : "~"}${sense}`);
  }
  return [...marks].slice(0, mostMarks);
}

const mostMarks = 600;

/** Marks to look for: each unit of what is asked, by the surest of its marks that a text has. */
export type Asked = {
  /** The word of each unit; empty for an expression. */
  words: string[];
  /** What each unit surely names, as it is called: "vélo". Nothing for what may mean several things. */
  topics: (string | undefined)[];
  /** Senses that its words name. */
  named: Set<number>;
  units: number[];
  marks: string[];
  /** What a text earns that has this mark, from 0 to 1. */
  worth: number[];
};

/** How much each way of meeting is worth; the very word is worth 1. */
export type Meetings = {
  sound: number;
  beginning: number;
  /** How much of the two is left for a word that the lexicon has: it is no typing error. */
  known: number;
  /** How much is left for a word of an expression, which is the expression's matter. */
  within: number;
  /** How much is left for a sense of everything. */
  general: number;
  /** Both name the sense. */
  named: number;
  /** One names what the other evokes. */
  half: number;
  /** Both evoke it. */
  evoked: number;
  /** What is worth less is not looked for. */
  least: number;
};

export function askedOf(
  lexicon: Lexicon,
  text: string,
  meetings: Meetings,
  counts: (stem: string) => boolean = () => true,
): Asked {
  const asked: Asked = { words: [], topics: [], named: new Set(), units: [], marks: [], worth: [] };
  const ask = (unit: number, mark: string, worth: number) => {
    if (worth < meetings.least) return;
    asked.units.push(unit);
    asked.marks.push(mark);
    asked.worth.push(worth);
  };
  const units = unitsOf(lexicon, text).filter(({ stem }) => !stem || counts(stem));
  for (const [unit, { word, stem, heard, known, within, senses }] of units
    .slice(0, mostUnits)
    .entries()) {
    asked.words.push(word ?? "");
    asked.topics.push(topicOf(lexicon, senses));
    const left = within ? meetings.within : 1;
    if (stem) ask(unit, stem, left);
    if (heard) {
      const [whole, beginning] = soundMarks(heard);
      const heardLeft = left * (known ? meetings.known : 1);
      if (whole) ask(unit, whole, meetings.sound * heardLeft);
      if (beginning) ask(unit, beginning, meetings.beginning * heardLeft);
    }
    for (const { sense, named, sure } of senses) {
      if (named) asked.named.add(sense);
      const sureLeft = left * sure * (lexicon.general.has(sense) ? meetings.general : 1);
      ask(unit, `=${sense}`, sureLeft * (named ? meetings.named : meetings.half));
      ask(unit, `~${sense}`, sureLeft * (named ? meetings.half : meetings.evoked));
    }
  }
  return asked;
}

const mostUnits = 40;
const surely = 0.7;

function topicOf(lexicon: Lexicon, senses: Unit["senses"]): string | undefined {
  const named = senses.find(
    ({ sense, named, sure }) => named && sure >= surely && !lexicon.general.has(sense),
  );
  return named && lexicon.titles.get(named.sense);
}

/** The marks of what it is about: its words, and the senses that they name. */
export function tellingMarks({ marks, worth, named }: Asked): string[] {
  const telling = marks.filter((mark, at) =>
    mark.startsWith("=")
      ? named.has(senseOf(mark)!) && worth[at]! >= leastTelling
      : !/^[~*^]/.test(mark),
  );
  return [...new Set(telling)];
}

/** Senses of everything tell less. */
const leastTelling = 0.4;

/** How a word sounds, and how it begins to sound when it is long enough. */
function soundMarks(heard: string): string[] {
  if (heard.length < 3) return [];
  return heard.length < 5 ? [`*${heard}`] : [`*${heard}`, `^${heard.slice(0, 5)}`];
}

export function senseOf(mark: string): number | undefined {
  return /^[=~]/.test(mark) ? Number(mark.slice(1)) : undefined;
}
