import type { Sought } from "#kernel/search";

export const spans = ["week", "month", "year"] as const;
export type Span = (typeof spans)[number];
const days: Record<Span, number> = { week: 7, month: 31, year: 366 };

/** What is looked for, as the address of the page says it. */
export type SearchFields = { words: string; kind?: string; place: string; since?: Span };

export function soughtOf({ words, kind, place, since }: SearchFields, now: Date): Sought {
  return {
    words,
    ...(kind && { kinds: [kind] }),
    ...(place && { place }),
    ...(since && { since: new Date(now.getTime() - days[since] * 86_400_000) }),
  };
}
