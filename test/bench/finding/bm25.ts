/** Finds texts by the units they are made of: words, or runs of letters. */
export type Finder = (units: readonly string[]) => Map<number, number>;

const [frequency, length] = [1.2, 0.75];

/**
 * BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009) with its usual settings.
 * The finder gives the worth of each text that shares a unit.
 */
export function bm25(texts: readonly (readonly string[])[]): Finder {
  const mean = texts.reduce((sum, units) => sum + units.length, 0) / texts.length;
  const places = new Map<string, Map<number, number>>();
  for (const [text, units] of texts.entries())
    for (const unit of units) {
      const among = places.get(unit) ?? new Map<number, number>();
      places.set(unit, among.set(text, (among.get(text) ?? 0) + 1));
    }
  return (units) => {
    const worth = new Map<number, number>();
    for (const unit of new Set(units)) {
      const among = places.get(unit);
      if (!among) continue;
      const rarity = Math.log(1 + (texts.length - among.size + 0.5) / (among.size + 0.5));
      for (const [text, times] of among) {
        const long = 1 - length + (length * texts[text]!.length) / mean;
        const gain = (rarity * times * (frequency + 1)) / (times + frequency * long);
        worth.set(text, (worth.get(text) ?? 0) + gain);
      }
    }
    return worth;
  };
}

/** Both, each brought to at most 1. */
export function added(one: Map<number, number>, other: Map<number, number>): Map<number, number> {
  const sum = new Map<number, number>();
  for (const worth of [one, other]) {
    const most = Math.max(...worth.values());
    for (const [text, gain] of worth) sum.set(text, (sum.get(text) ?? 0) + gain / most);
  }
  return sum;
}

/** The first ones, best first; among equals, those that came first. */
export function best(worth: Map<number, number>, most: number): number[] {
  return [...worth]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, most)
    .map(([text]) => text);
}

/** Runs of three letters, words set apart: "vélo" gives "_ve", "vel", "elo", "lo_". */
export function trigrams(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const letters = ` ${plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  return Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) =>
    letters.slice(at, at + 3),
  );
}
