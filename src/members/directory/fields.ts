import { positions } from "../forms.ts";
import type { Position } from "../tables.ts";
import { membersPath } from "../urls.ts";
import { reaches } from "./places-around.ts";

export const views = ["list", "faces", "places"] as const;
export type DirectoryView = (typeof views)[number];
const viewsInAddress: Record<DirectoryView, string> = {
  list: "",
  faces: "visages",
  places: "lieux",
};

/** What is sought, as the address of the page says it. */
export type DirectoryFields = {
  words: string;
  skill: string;
  position?: Position;
  place: string;
  /** Kilometres around the place; in it alone where they are left out. */
  within?: number;
  /** A tag of BCP 47. */
  language: string;
  view: DirectoryView;
};

const longest = 200;

export function readFields(query: URLSearchParams): DirectoryFields {
  const said = (name: string) =>
    (query.get(name) ?? "").replaceAll("\0", "").trim().slice(0, longest);
  return {
    words: said("q"),
    skill: said("savoir"),
    position: positions.find((position) => position === query.get("position")),
    place: said("ou"),
    within: reaches.find((reach) => String(reach) === query.get("km")),
    language: said("langue"),
    view: views.find((view) => viewsInAddress[view] === query.get("vue")) ?? "list",
  };
}

/** The values of the form's fields, by their names in the address. */
export function typedIn(fields: DirectoryFields): Record<string, string> {
  return {
    q: fields.words,
    savoir: fields.skill,
    position: fields.position ?? "",
    ou: fields.place,
    km: fields.within ? String(fields.within) : "",
    langue: fields.language,
    vue: viewsInAddress[fields.view],
  };
}

/** The address of a directory. `after`: an opaque cursor. */
export function directoryUrl(prefix: string, fields: DirectoryFields, after?: string): string {
  const query = new URLSearchParams(
    Object.entries({ ...typedIn(fields), apres: after ?? "" }).filter(([, value]) => value !== ""),
  ).toString();
  return `${prefix}${membersPath}${query && `?${query}`}`;
}

export function isNarrowed({ words, skill, position, place, language }: DirectoryFields): boolean {
  return Boolean(words || skill || position || place || language);
}
