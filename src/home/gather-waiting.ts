import type { Acting } from "#kernel/acting";
import type { Waiting, WaitingSource } from "#kernel/awaiting";
import type { Position } from "#kernel/http";
import { writeRef } from "#kernel/subjects";

/** How many a source is asked for when the whole list is wanted. */
export const mostListed = 200;

/** What several sources know to wait, the smallest rank first, what presses most about it. */
export async function gatherWaiting(
  acting: Acting,
  sources: WaitingSource[],
  most: number,
): Promise<Waiting[]> {
  const found: Waiting[] = [];
  for (const source of sources) found.push(...(await source.find(acting, most)));
  return mostPressing(eachOnce(found.sort((one, other) => one.rank - other.rank)));
}

/**
 * About one thing, what presses less waits behind what presses more, also while that is put off: a
 * question and a need without an answer are one matter. Equals both stay: a blocker hides no other.
 */
function mostPressing(things: Waiting[]): Waiting[] {
  const ranks = new Map<string, number>();
  return things.filter(({ key, about, rank }) => {
    const thing = about ? writeRef(about) : key.split(" ").at(-1)!;
    const first = ranks.get(thing) ?? rank;
    ranks.set(thing, first);
    return rank === first;
  });
}

/** The first of those that have the same key, or lead to the same place. */
export function eachOnce<Thing extends Waiting>(things: Thing[]): Thing[] {
  const known = new Set<string>();
  return things.filter(({ key, href }) => {
    const isNew = !known.has(key) && !known.has(href);
    known.add(key).add(href);
    return isNew;
  });
}

/**
 * One page of a list, after the thing with this key; should it be gone, from the first of its rank:
 * rather twice than not at all.
 */
export function pageAfter<Thing extends Waiting>(
  things: Thing[],
  position: Position | undefined,
  size: number,
): { shown: Thing[]; next: Position | undefined } {
  const rest = position ? things.slice(startAfter(things, position)) : things;
  const shown = rest.slice(0, size);
  const last = shown.at(-1);
  const next = last && rest.length > size ? { after: last.key, id: last.rank } : undefined;
  return { shown, next };
}

function startAfter(things: Waiting[], { after, id: rank }: Position): number {
  const there = things.findIndex(({ key }) => key === after);
  if (there >= 0) return there + 1;
  const first = things.findIndex((thing) => thing.rank >= rank);
  return first >= 0 ? first : things.length;
}
