/** Chance that comes out the same for the same seed: numbers from 0 (included) to 1. */
export type Chance = () => number;

/** Mulberry32, by Tommy Ettinger (public domain). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function oneOf<Thing>(chance: Chance, things: readonly Thing[]): Thing {
  return things[Math.floor(chance() * things.length)]!;
}
