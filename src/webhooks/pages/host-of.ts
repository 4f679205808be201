/** An address in short, where it only has to be recognised. */
export function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
