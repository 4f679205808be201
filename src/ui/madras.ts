/** The dyes of the cloth. They are the same in both themes: a fabric does not change at night. */
const dyes = {
  cream: "#f7ecd2",
  turmeric: "#e9b53a",
  coral: "#d8492f",
  leaf: "#2f8a57",
  sea: "#2b6cb0",
  plum: "#8e3b6f",
};
type Dye = keyof typeof dyes;

/** A stripe of the half sett: where it begins, how wide it is, of which colour. */
type Stripe = { at: number; width: number; dye: Dye };

/** The threads of one bar colour: the positions and widths of its bars over the whole tile. */
export type Thread = { colour: string; bars: { at: number; width: number }[] };

export type Sett = {
  /** Identities with the same key have the same cloth, so the key may serve as an element's id. */
  key: string;
  ground: string;
  /** Side of the square tile, in units. The sett mirrors itself around its middle. */
  size: number;
  threads: Thread[];
};

const half = 29;

/** The cloth of an identity: always the same for the same text, a few hundred bytes once drawn. */
export function settOf(identity: string): Sett {
  const seed = hash(identity);
  const random = randomFrom(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const ground: Dye = random() < 0.75 ? "cream" : "turmeric";
  const palette = chooseThreads(ground, random() < 0.4 ? 2 : 3, between);

  const stripes: Stripe[] = [];
  let at = between(2, 5);
  for (let turn = 0; at < half || turn < palette.length; turn++) {
    const dye = palette[turn % palette.length]!;
    const width = between(2, turn === 0 ? 8 : 6);
    stripes.push({ at, width, dye });
    at += width;
    if (random() < 0.4) {
      stripes.push({ at: at + 2, width: 1, dye: palette[(turn + 1) % palette.length]! });
      at += 3;
    }
    at += between(4, random() < 0.25 ? 13 : 8);
  }
  // A narrow ground at the mirror, so that the middle is woven too.
  at = stripes.at(-1)!.at + stripes.at(-1)!.width + between(1, 5);
  return {
    key: `m${seed.toString(36)}`,
    ground: dyes[ground],
    size: 2 * at,
    threads: mirror(stripes, at),
  };
}

function chooseThreads(ground: Dye, count: number, between: (low: number, high: number) => number) {
  const deep: Dye[] = ["coral", "leaf", "sea", "plum"];
  const chosen: Dye[] = [deep.splice(between(0, deep.length - 1), 1)[0]!];
  const rest: Dye[] = ground === "cream" ? [...deep, "turmeric"] : deep;
  while (chosen.length < count) chosen.push(rest.splice(between(0, rest.length - 1), 1)[0]!);
  return chosen;
}

function mirror(stripes: Stripe[], middle: number): Thread[] {
  const threads = new Map<Dye, Thread>();
  for (const { at, width, dye } of stripes) {
    const thread = threads.get(dye) ?? { colour: dyes[dye], bars: [] };
    thread.bars.push({ at, width }, { at: 2 * middle - at - width, width });
    threads.set(dye, thread);
  }
  for (const thread of threads.values()) thread.bars.sort((a, b) => a.at - b.at);
  return [...threads.values()];
}

/** The bars of a thread as SVG path data over the height of the tile. */
export function barsOf(thread: Thread, size: number): string {
  return thread.bars.map(({ at, width }) => `M${at} 0h${width}v${size}h-${width}z`).join("");
}

/** FNV-1a over the UTF-8 bytes: short, stable, and well spread for near-equal identities. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text.normalize("NFC"))) {
    value = Math.imul(value ^ byte, 0x01000193);
  }
  return (value ^ (value >>> 15)) >>> 0;
}

/** Mulberry32: a few lines, and the same sequence on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
