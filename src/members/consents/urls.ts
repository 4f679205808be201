import type { SoughtContacts } from "./contacts.ts";

export const contactsPath = "/contacts";

export function contactUrl(prefix: string, id: number, act?: "retrait" | "refus"): string {
  return `${prefix}${contactsPath}/${id}${act ? `/${act}` : ""}`;
}

/** The list as it is narrowed. `after`: an opaque cursor. */
export function contactsUrl(
  prefix: string,
  { words, state }: SoughtContacts,
  { after = "", as = "" }: { after?: string; as?: "" | "/export.csv" } = {},
): string {
  const query = new URLSearchParams(
    Object.entries({ q: words, etat: state ?? "", apres: after }).filter(([, said]) => said !== ""),
  ).toString();
  return `${prefix}${contactsPath}${as}${query && `?${query}`}`;
}
