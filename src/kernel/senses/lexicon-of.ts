import { sound } from "#kernel/text";
import { stemOf, wordsOf } from "./stems.ts";

/** What a word or an expression stands for: senses that it names, senses that it evokes. */
export type Standing = {
  names: number[];
  evokes: number[];
  /** How many things it may name, and name or evoke: senses with several names in common are one. */
  named: number;
  meanings: number;
};

export type Lexicon = {
  /** How each sense is called, by its number. */
  titles: Map<number, string>;
  /** By the stems of a word or an expression, joined by spaces. */
  standing: Map<string, Standing>;
  /** The same by how a single word sounds, for words that no line has as they are spelled. */
  heard: Map<string, Standing>;
  /** Senses of everything: to manage, to check, a quality. By them alone nobody is found. */
  general: Set<number>;
  /** How many words the longest expression has. */
  longest: number;
  /** Another one as soon as one line changes. */
  fingerprint: number;
};

/**
 * Reads senses, one a line: `names, that mean it | words that evoke it`. A sense has the number that
 * its first name gives, so that lines may move; of two lines that begin alike, the words are joined.
 * @param everyday senses that say little of what one speaks of
 */
export function lexiconOf(sources: readonly string[], everyday: readonly string[] = []): Lexicon {
  const titles = new Map<number, string>();
  const standing = new Map<string, Standing>();
  const heard = new Map<string, Standing>();
  const general = new Set<number>();
  let longest = 1;
  const note = (items: string, sense: number, how: "names" | "evokes") => {
    for (const item of items.split(",")) {
      const words = wordsOf(item);
      if (words.length === 0) continue;
      longest = Math.max(longest, words.length);
      add(standing, words.map(stemOf).join(" "), sense, how);
      if (words.length === 1 && words[0]!.length > 3) add(heard, sound(words[0]!), sense, how);
    }
  };
  const read = (source: string, general?: Set<number>) => {
    for (const line of source.split("\n")) {
      const [names = "", evocations = ""] = line.split("|");
      const title = names.split(",")[0]!.trim();
      if (title === "") continue;
      const sense = numberOf(title);
      if (!titles.has(sense)) general?.add(sense);
      titles.set(sense, titles.get(sense) ?? title);
      note(names, sense, "names");
      note(evocations, sense, "evokes");
    }
  };
  for (const source of sources) read(source);
  for (const source of everyday) read(source, general);
  const kin = kinOf([...standing.values()]);
  for (const one of [...standing.values(), ...heard.values()]) {
    one.named = countApart(one.names, kin);
    one.meanings = countApart([...one.names, ...one.evokes], kin);
  }
  const fingerprint = numberOf([...sources, ...everyday].join("\n"));
  return { titles, standing, heard, general, longest, fingerprint };
}

function add(to: Map<string, Standing>, key: string, sense: number, how: "names" | "evokes"): void {
  const known = to.get(key) ?? { names: [], evokes: [], named: 0, meanings: 0 };
  if (!known[how].includes(sense)) known[how].push(sense);
  to.set(key, known);
}

type Kin = (one: number, other: number) => boolean;

/** Whether two senses have names in common, by which they are nearly one. */
function kinOf(standings: Standing[]): Kin {
  const shared = new Map<string, number>();
  const pair = (one: number, other: number) =>
    one < other ? `${one} ${other}` : `${other} ${one}`;
  for (const { names } of standings)
    for (const [at, one] of names.entries())
      for (const other of names.slice(at + 1))
        shared.set(pair(one, other), (shared.get(pair(one, other)) ?? 0) + 1);
  return (one, other) => (shared.get(pair(one, other)) ?? 0) >= namesOfKin;
}

const namesOfKin = 2;

/** How many of these senses are not kin of one before. */
function countApart(senses: number[], kin: Kin): number {
  return senses.filter((one, at) => !senses.slice(0, at).some((before) => kin(one, before))).length;
}

/** Another one as soon as a line or the way in which words are read changes. */
export function keyOf(sources: readonly string[], everyday: readonly string[]): number {
  const sample = wordsOf(sources.join("\n").slice(0, sampleLength));
  return numberOf(
    [...sources, ...everyday, ...sample.map(stemOf), ...sample.map(sound)].join("\n"),
  );
}

const sampleLength = 4000;

/** FNV-1a, without its sign bit: a number that PostgreSQL's `integer` holds. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash & 0x7fffffff;
}
