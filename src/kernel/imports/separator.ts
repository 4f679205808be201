export const separators = [";", ",", "\t", "|"] as const;
export type Separator = (typeof separators)[number];

const linesLooked = 5;

/**
 * The sign most frequent in the first line, outside quotes, since titles may hold line breaks. A
 * first line that is only the name of a form has few: then the one of the lines below.
 */
export function guessSeparator(start: string): Separator {
  const [first, ...others] = countsByLine(start);
  const best = mostFrequent(first);
  for (const line of others) {
    const later = mostFrequent(line);
    if ((first?.get(best) ?? 0) * 3 <= (line.get(later) ?? 0)) return later;
    if ((first?.get(best) ?? 0) > 2) break;
  }
  return best;
}

function mostFrequent(counts = new Map<string, number>()): Separator {
  const count = (sign: Separator) => counts.get(sign) ?? 0;
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function countsByLine(start: string): Map<string, number>[] {
  const lines: Map<string, number>[] = [];
  let counts = new Map<string, number>();
  let quoted = false;
  let filled = false;
  for (const sign of `${start.slice(0, 65_536)}\n`) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === "\n" || sign === "\r") {
      if (filled) lines.push(counts);
      if (lines.length === linesLooked) break;
      counts = new Map();
      filled = false;
    } else counts.set(sign, (counts.get(sign) ?? 0) + 1);
    filled ||= sign.trim() !== "";
  }
  return lines;
}
