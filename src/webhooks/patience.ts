const minute = 60_000;
const hour = 60 * minute;

/** After each attempt that failed, how long until the next: eight attempts within a day. */
const pauses = [minute, 5 * minute, 20 * minute, hour, 3 * hour, 7 * hour, 12 * hour];

/** When to send again after so many attempts, unless it is given up. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const pause = pauses[attempts - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause);
}

/** Longer than any attempt lasts: one that was cut is made again. */
export const heldFor = 2 * minute;
