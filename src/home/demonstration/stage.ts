import { communityOf, foundCommunity } from "#communities";
import type { Acting, Actor } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { Temporal } from "temporal-polyfill";
import type { NeedKey } from "./needs/index.ts";
import type { OfferKey } from "./offers.ts";
import { people, type Villager, type Who } from "./people/index.ts";

/** Something that happens in the story, so many days before the demonstration begins. */
export type Moment = { daysAgo: number; happens: (stage: Stage) => Promise<unknown> };

/** Where the story is played: who is there by now, what was said, and what time it is. */
export type Stage = {
  db: Db;
  clock: () => Date;
  actors: Map<Who, Actor>;
  needs: Map<NeedKey, number>;
  offers: Map<OfferKey, number>;
  /** By what was needed and who could help. */
  introductions: Map<`${NeedKey} ${Who}`, number>;
  /** The calendar day it was there, `2026-03-12`. */
  dayOf: (daysAgo: number) => string;
  /** How this person acts; for someone without screen, the facilitator does. */
  as: (who: Who) => Acting;
};

const zone = "America/Martinique";
const foundedDaysAgo = 184;

/** Founds the community, and plays what happens in it, the oldest first, each at its moment. */
export async function play(global: Db, now: Date, moments: readonly Moment[]): Promise<Stage> {
  const before = (daysAgo: number) => new Date(now.getTime() - Math.round(daysAgo * 86_400_000));
  let present = before(foundedDaysAgo);
  const clock = () => present;
  const founding = {
    name: "L'Atelier des Mornes",
    sentence:
      "Du Nord au Sud, chacun sait quelque chose : on se le montre, on l'essaie, on le laisse aux suivants.",
    nextOn: saturdayAfterNext(now),
    zone,
  } as const;
  const db = await foundCommunity(global, founding, clock);
  const stage = await setStage(db, clock, (daysAgo) => dayAt(before(daysAgo)).toString());
  for (const { daysAgo, happens } of moments.toSorted(
    (one, other) => other.daysAgo - one.daysAgo,
  )) {
    present = before(daysAgo);
    await happens(stage);
  }
  return stage;
}

async function setStage(db: Db, clock: () => Date, dayOf: Stage["dayOf"]): Promise<Stage> {
  const community = await communityOf(db);
  const actors = new Map<Who, Actor>();
  const as = (who: Who): Acting => {
    const person = present(actors, who);
    const acting = { db, community, clock, locale: "fr" } as const;
    const { withoutScreen }: Villager = people[who];
    if (!withoutScreen) return { ...acting, person };
    return { ...acting, person: present(actors, "chloe"), onBehalfOf: { id: person.id } };
  };
  const said = { needs: new Map(), offers: new Map(), introductions: new Map() };
  return { db, clock, actors, ...said, dayOf, as };
}

/** What is in the story by now. */
export function present<Key, Value>(known: Map<Key, Value>, key: Key): Value {
  const value = known.get(key);
  if (value === undefined) throw new Error(`The story names ${String(key)} too early.`);
  return value;
}

function dayAt(moment: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate();
}

function saturdayAfterNext(now: Date): string {
  const today = dayAt(now);
  return today.add({ days: ((6 - today.dayOfWeek + 7) % 7) + 7 }).toString();
}
