import lines from "./communes.json" with { type: "json" };
import { articleOf } from "./commune-key.ts";
import type { Point } from "./kilometres.ts";

export type Commune = Point & {
  /** See `communeKey`. */
  key: string;
  /** That of its name: "le" in Martinique's Lamentin, none in Guadeloupe's. */
  article: string;
  departement: string;
  /** It is somewhere around there: see the README. */
  approximate: boolean;
};

/** Per key, where its communes are, still as it is written: most are never asked for. */
let written: Map<string, string> | undefined;

/** The communes of this key, one or many; the list is read at the first question. */
export function communesWithKey(key: string): Commune[] {
  written ??= readKeys();
  return (written.get(key)?.split(";") ?? []).map((where) => read(key, where));
}

function readKeys(): Map<string, string> {
  const places = new Map<string, string>();
  for (const [departement, line] of Object.entries(lines))
    for (const group of line.split(";")) {
      const end = group.indexOf(" ", group.indexOf(" ") + 1);
      const there = `${departement} ${group.slice(0, end)}`;
      for (const name of group.slice(end + 1).split(",")) {
        const article = articleOf(name);
        const key = article ? name.slice(article.length + 1) : name;
        const where = `${there} ${article}`;
        const others = places.get(key);
        places.set(key, others ? `${others};${where}` : where);
      }
    }
  return places;
}

function read(key: string, where: string): Commune {
  const [departement, north, east, article] = where.split(" ") as [string, string, string, string];
  const approximate = north.startsWith("~");
  const latitude = Number(approximate ? north.slice(1) : north) / 1000;
  const longitude = Number(east) / 1000;
  return { key, article, departement, latitude, longitude, approximate };
}
