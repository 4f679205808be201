import { findMatches, findPosting, publishNeed, publishOffer } from "#needs";
import type { TestApp, TestPerson } from "../../app.ts";
import { tell } from "../report.ts";
import {
  manners,
  readNeeds,
  readOffers,
  type SaidNeed,
  type SaidOffer,
} from "../said/read-said.ts";
import { baselines, type Way } from "./baselines.ts";
import { asOwner } from "./owner.ts";
import { placeOf, ranksOf, rounded, type Ranks } from "./ranks.ts";

const mostAsked = 100;

const sets = {
  "kept apart": { offers: ["offers.csv"], needs: "needs.csv" },
  "open to tuning": { offers: ["offers.csv", "try-offers.csv"], needs: "try.csv" },
  "of a small community": { offers: ["small-offers.csv"], needs: "small.csv" },
};
export type SaidSet = keyof typeof sets;

/**
 * Each offer is a member's own; the needs are said one by one, and where the right answer stands among
 * those suggested is measured. Besides the right ones, and where none is, what is suggested is false.
 */
export async function saidNeeds(world: TestApp, set: SaidSet, withBaselines = true) {
  const offers = sets[set].offers.flatMap((file) => readOffers(file));
  const needs = readNeeds(sets[set].needs);
  const place = await world.community(`Ce que l'on dit, ${set}`);
  tell(`${offers.length} members publish an offer each…`);
  const people: TestPerson[] = [];
  for (const [number, { offer }] of offers.entries()) {
    const person = await place.arrives({ firstName: `Membre ${number}`, load: "some" });
    await publishOffer(world.actingAs(person), { title: offer });
    people.push(person);
  }
  const texts = offers.map(({ offer }) => offer);
  const ways: Record<string, Record<string, Ranks>> = {};
  const suggested: Suggested[] = [];
  await asOwner(world, async (owner) => {
    await owner.query("analyze");
    const all: Record<string, Way> = {
      ...(withBaselines ? await baselines(owner, texts) : {}),
      koudmen: throughMatching(world, place.bilal, people),
    };
    for (const [name, way] of Object.entries(all)) {
      tell(`${name}…`);
      const places = new Map<SaidNeed, number>();
      for (const need of needs) {
        const found = await way(need.need);
        if (need.answers.length > 0) places.set(need, placeOf(found, isRight(need, offers)));
        if (name === "koudmen") suggested.push({ need, found });
      }
      ways[name] = byManner(needs, places);
    }
  });
  return {
    offers: offers.length,
    needs: needs.length,
    ways,
    answered: wrong(
      suggested.filter(({ need }) => need.answers.length > 0),
      offers,
    ),
    unanswered: wrong(
      suggested.filter(({ need }) => need.answers.length === 0),
      offers,
    ),
  };
}

type Suggested = { need: SaidNeed; found: number[] };

function isRight({ answers }: SaidNeed, offers: SaidOffer[]) {
  return (offer: number) => answers.includes(offers[offer]!.id);
}

function byManner(all: SaidNeed[], places: Map<SaidNeed, number>): Record<string, Ranks> {
  const needs = all.filter((need) => places.has(need));
  const of = (some: SaidNeed[]) => ranksOf(some.map((need) => places.get(need)!));
  return {
    all: of(needs),
    ...Object.fromEntries(
      manners.map((manner) => [manner, of(needs.filter((need) => need.manner === manner))]),
    ),
  };
}

/** How many others than the right ones are suggested for a need, and for how many needs none is. */
function wrong(suggested: Suggested[], offers: SaidOffer[]) {
  if (suggested.length === 0) return undefined;
  const counts = suggested.map(
    ({ need, found }) => found.filter((offer) => !isRight(need, offers)(offer)).length,
  );
  const sum = counts.reduce((all, one) => all + one, 0);
  return {
    mean: rounded(sum / counts.length, 1),
    none: rounded(counts.filter((count) => count === 0).length / counts.length, 2),
  };
}

/** The need is published by a member, and whose offers are suggested for it is read as its page reads it. */
function throughMatching(world: TestApp, asker: TestPerson, people: TestPerson[]): Way {
  const offerOf = new Map(people.map(({ id }, number) => [id, number]));
  const acting = world.actingAs(asker);
  return async (title) => {
    const { id } = await publishNeed(acting, { title });
    const matches = await acting.db.reading(async (db) => {
      const looking = { ...acting, db };
      const need = await findPosting(looking, "need", id);
      return findMatches(looking, world.platform.candidates, need, mostAsked);
    });
    return matches.map(({ personId }) => offerOf.get(personId)!);
  };
}
