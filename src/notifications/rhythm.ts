import { nextWallTime } from "#kernel/zones";

export const rhythms = ["at_once", "daily", "weekly", "nothing"] as const;

/** How often a person is written to. */
export type Rhythm = (typeof rhythms)[number];

const morning = { hour: 7 };
const mondayMorning = { ...morning, weekday: 1 };

/**
 * Whether what waits since `notedAt` is to be told by now: the first seven o'clock after it (on a
 * Monday, weekly) has passed in the person's zone. After an outage it still has, once.
 */
export function isDue(rhythm: Rhythm, zone: string, notedAt: Date, now: Date): boolean {
  switch (rhythm) {
    case "at_once":
      return true;
    case "daily":
      return nextWallTime(zone, notedAt, morning) <= now;
    case "weekly":
      return nextWallTime(zone, notedAt, mondayMorning) <= now;
    case "nothing":
      return false;
  }
}
