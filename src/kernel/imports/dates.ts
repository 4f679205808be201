export const dateOrders = ["day-first", "month-first"] as const;
export type DateOrder = (typeof dateOrders)[number];

const slashed = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})/;

/** Days come first, as they do in French, unless some date can only be read the other way. */
export function guessDates(cells: string[]): DateOrder {
  let [first, second] = [0, 0];
  for (const cell of cells) {
    const parts = slashed.exec(cell);
    if (!parts) continue;
    first = Math.max(first, Number(parts[1]));
    second = Math.max(second, Number(parts[3]));
  }
  return first <= 12 && second > 12 ? "month-first" : "day-first";
}

/** A date with its day first, whatever the order it was written in. */
export function dayFirst(cell: string, order: DateOrder): string {
  return order === "day-first" ? cell : cell.replace(slashed, "$3$2$1$2$4");
}
