/** How well one way of finding did: shares and a mean over all questions. */
export type Ranks = { questions: number; first: number; ten: number; reciprocal: number };

/** @param places where the right answer came for each question, from 1; 0 when it did not come */
export function ranksOf(places: number[]): Ranks {
  const within = (most: number) =>
    places.filter((place) => place > 0 && place <= most).length / places.length;
  const reciprocal = places.map((place) => (place > 0 ? 1 / place : 0));
  return {
    questions: places.length,
    first: rounded(within(1)),
    ten: rounded(within(10)),
    reciprocal: rounded(reciprocal.reduce((sum, one) => sum + one, 0) / places.length),
  };
}

/** Where the first right answer stands, from 1; 0 when none came. */
export function placeOf<Thing>(found: readonly Thing[], isRight: (one: Thing) => boolean): number {
  return found.findIndex(isRight) + 1;
}

export function rounded(number: number, digits = 3): number {
  return Math.round(number * 10 ** digits) / 10 ** digits;
}
