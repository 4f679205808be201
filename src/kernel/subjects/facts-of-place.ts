import { distanceBetween } from "#kernel/communes";
import { foldName } from "#kernel/text";
import type { Fact } from "./index.ts";

/** So many kilometres one goes to help; farther is no reason, and none against. */
const farthestNear = 20;

/** What the place of someone or something says for what is sought at another: the same, or near. */
export function factsOfPlace(sought: string, place: string): Fact[] {
  if (!sought || !place) return [];
  if (foldName(sought) === foldName(place)) return [{ kind: "place", place }];
  const distance = distanceBetween(sought, place);
  if (!distance || distance.km > farthestNear) return [];
  return [distance.km === 0 ? { kind: "place", place } : { kind: "near", ...distance }];
}
