export const importsPath = "/imports";

export function importUrl(prefix: string, id: number): string {
  return `${prefix}${importsPath}/${id}`;
}

/** Where an act about an import is sent. */
export function importActUrl(
  prefix: string,
  id: number,
  act: "lecture" | "essai" | "enregistrement" | "annulation" | "abandon",
): string {
  return `${importUrl(prefix, id)}/${act}`;
}
