import { setTimeout } from "node:timers/promises";

/** Waits for what happens elsewhere (a worker, a connection): gives the first answer that is neither empty nor false. */
export async function until<Result>(
  ask: () => Result | Promise<Result>,
  seconds = 10,
): Promise<Exclude<Result, false | null | undefined | 0 | "">> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<Result, false | null | undefined | 0 | "">;
    if (Date.now() > end) throw new Error(`Nothing after ${seconds} s: ${ask.toString()}`);
    await setTimeout(20);
  }
}
