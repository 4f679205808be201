const candidates = [";", ",", "\t", "|"];

/** The sign most frequent in the first line of titles, outside quotes; titles may hold line breaks. */
export function guessSeparator(start: string): string {
  const counts = new Map(candidates.map((sign) => [sign, 0]));
  let quoted = false;
  let filled = false;
  for (const sign of start) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === "\n" || sign === "\r") {
      if (filled) break;
    } else if (counts.has(sign)) counts.set(sign, counts.get(sign)! + 1);
    filled ||= sign.trim() !== "";
  }
  return candidates.reduce((best, sign) => (counts.get(sign)! > counts.get(best)! ? sign : best));
}
