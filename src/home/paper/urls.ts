import { membersPath } from "#members";

/** What was noted for a person. */
export function notedUrl(prefix: string, personId: number): string {
  return `${prefix}${membersPath}/${personId}/notes`;
}

/** Her sheet, to be printed. */
export function personSheetUrl(prefix: string, personId: number): string {
  return `${prefix}${membersPath}/${personId}/feuille`;
}
