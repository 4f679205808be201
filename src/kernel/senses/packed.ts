import type { Lexicon, Standing } from "./lexicon-of.ts";

type Line = [key: string, names: number[], evokes: number[], named: number, meanings: number];
type Packed = {
  key: number;
  lexicon: {
    titles: [number, string][];
    general: number[];
    standing: Line[];
    heard: Line[];
    longest: number;
    fingerprint: number;
  };
};

/**
 * A lexicon as it is kept in a file: reading its lines takes seconds of processor, this one some
 * milliseconds.
 * @param key tells the lines it was made of
 */
export function pack({ titles, general, standing, heard, ...rest }: Lexicon, key: number): string {
  const packed: Packed = {
    key,
    lexicon: {
      titles: [...titles],
      general: [...general],
      standing: linesOf(standing),
      heard: linesOf(heard),
      ...rest,
    },
  };
  return JSON.stringify(packed);
}

export function unpack(text: string): { key: number; lexicon: Lexicon } {
  const { key, lexicon } = JSON.parse(text) as Packed;
  return {
    key,
    lexicon: {
      ...lexicon,
      titles: new Map(lexicon.titles),
      general: new Set(lexicon.general),
      standing: standingOf(lexicon.standing),
      heard: standingOf(lexicon.heard),
    },
  };
}

function linesOf(standing: Map<string, Standing>): Line[] {
  return [...standing].map(([key, one]) => [key, one.names, one.evokes, one.named, one.meanings]);
}

function standingOf(lines: Line[]): Map<string, Standing> {
  return new Map(
    lines.map(([key, names, evokes, named, meanings]) => [key, { names, evokes, named, meanings }]),
  );
}
