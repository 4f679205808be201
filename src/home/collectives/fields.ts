import { collectivesPath, reaches, type Order } from "#members";

/** What is sought among organisations and projects, as the address of the page says it. */
export type CollectiveFields = {
  words: string;
  skill: string;
  place: string;
  /** Kilometres around the place; in it alone where they are left out. */
  within?: number;
  order: Order;
};

const longest = 200;

export function readFields(query: URLSearchParams): CollectiveFields {
  const said = (name: string) =>
    (query.get(name) ?? "").replaceAll("\0", "").trim().slice(0, longest);
  return {
    words: said("q"),
    skill: said("savoir"),
    place: said("ou"),
    within: reaches.find((reach) => String(reach) === query.get("km")),
    order: query.get("tri") === "lieu" ? "place" : "name",
  };
}

/** The values of the form's fields, by their names in the address. */
export function typedIn(fields: CollectiveFields): Record<string, string> {
  return {
    q: fields.words,
    savoir: fields.skill,
    ou: fields.place,
    km: fields.within ? String(fields.within) : "",
    tri: fields.order === "place" ? "lieu" : "",
  };
}

/** The address of a list. `after`: an opaque cursor. */
export function collectivesUrl(prefix: string, fields: CollectiveFields, after?: string): string {
  const query = new URLSearchParams(
    Object.entries({ ...typedIn(fields), apres: after ?? "" }).filter(([, value]) => value !== ""),
  ).toString();
  return `${prefix}${collectivesPath}${query && `?${query}`}`;
}

export function isNarrowed({ words, skill, place }: CollectiveFields): boolean {
  return Boolean(words || skill || place);
}
