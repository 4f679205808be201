import type { SearchFields } from "./sought.ts";

export const searchPath = "/recherche";

/** The page of a search. `after`: an opaque cursor. */
export function searchUrl(
  prefix: string,
  { words, kind, place, since }: SearchFields,
  after?: string,
): string {
  const query = new URLSearchParams({
    q: words,
    ...(kind && { quoi: kind }),
    ...(place && { ou: place }),
    ...(since && { depuis: since }),
    ...(after && { apres: after }),
  });
  return `${prefix}${searchPath}?${query.toString()}`;
}
