/** How unequally something is shared: 0 when all have as much, near 1 when one has it all. */
export function gini(counts: number[]): number {
  const sorted = counts.toSorted((one, other) => one - other);
  const sum = sorted.reduce((all, one) => all + one, 0);
  if (sum === 0) return 0;
  const weighted = sorted.reduce((all, one, at) => all + (at + 1) * one, 0);
  return (2 * weighted) / (sorted.length * sum) - (sorted.length + 1) / sorted.length;
}
