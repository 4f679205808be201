// More than our own statements are; what is built anew each time stops there.
const most = 500;
const names = new Map<string, string>();
const met = new Set<string>();

/**
 * A name for a statement met before, so that each connection parses and plans it once: planning is
 * the larger part of a short read. None for one that takes all columns, whose plan a later column
 * would break, nor for what comes only once.
 */
export function preparedName(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= most || /(select|returning) \*/i.test(text)) return known;
  if (!met.has(text)) {
    if (met.size >= most) met.clear();
    met.add(text);
    return undefined;
  }
  met.delete(text);
  const name = `built-${names.size + 1}`;
  names.set(text, name);
  return name;
}
