import type { Match } from "./match.ts";

/** One of a few people, and what she alone of them brings. */
export type Part<Who extends Match = Match> = { match: Who; brings: string[] };

export const mostTogether = 3;

/**
 * Two or three people who together bring what is sought and nobody brings alone; nobody when one
 * person does, or when a second adds nothing. The surest first among those who add as much.
 */
export function together<Who extends Match>(sought: string[], matches: Who[]): Part<Who>[] {
  const missing = new Set(sought);
  const parts: Part<Who>[] = [];
  while (missing.size > 0 && parts.length < mostTogether) {
    const next = matches
      .filter((match) => !parts.some((part) => part.match === match))
      .map((match) => ({ match, brings: match.brings.filter((one) => missing.has(one)) }))
      .reduce<Part<Who> | undefined>(
        (best, part) => (part.brings.length > (best?.brings.length ?? 0) ? part : best),
        undefined,
      );
    if (!next) break;
    parts.push(next);
    for (const one of next.brings) missing.delete(one);
  }
  return parts.length > 1 ? parts : [];
}
