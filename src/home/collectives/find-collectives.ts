import type { Looking } from "#kernel/acting";
import { isPlaceKnown } from "#kernel/communes";
import { thingsSaying } from "#kernel/search";
import {
  listCollectives,
  placesAround,
  placesOfCollectives,
  skillsMeant,
  type CollectivesSought,
  type ListedCollective,
  type Place,
} from "#members";
import { collectivesOffering } from "#needs";
import type { CollectiveFields } from "./fields.ts";

/** What was typed, as it was understood, and how the list goes. */
export type CollectivesMeant = {
  sought: CollectivesSought;
  /** The places in the order of a list by place. */
  places: string[];
  /** The skill that was recognised, as the community calls it. */
  skill?: string;
  isPlaceUnknown: boolean;
  /** None says all the words: those that say some of them are shown. */
  someWords: boolean;
};

type Sought = Pick<CollectiveFields, "words" | "skill" | "place" | "within">;

/** Reads what is sought as people type it. */
export async function readCollectivesSought(
  looking: Looking,
  { words, skill, place, within = 0 }: Sought,
): Promise<CollectivesMeant> {
  const { db } = looking;
  const known = await placesOfCollectives(db);
  const around = place ? placesMeant(place, within, known) : undefined;
  const [meant] = skill ? await skillsMeant(db, skill) : [];
  const offering = skill ? (meant ? await collectivesOffering(looking, meant.id) : []) : undefined;
  const saying = words ? await thingsSaying(db, "collective", words) : undefined;
  const ids = both(offering, saying?.ids);
  return {
    sought: { ...(ids && { ids }), ...(around && { places: around }) },
    places: around ?? known.map(({ place }) => place),
    skill: meant?.label,
    isPlaceUnknown: Boolean(place && within && !isPlaceKnown(place)),
    someWords: saying?.someWords ?? false,
  };
}

export function findCollectives(
  { db }: Looking,
  { sought, places }: CollectivesMeant,
  order: CollectiveFields["order"],
  limit: number,
  after?: { key: string; id: number },
): Promise<ListedCollective[]> {
  return listCollectives(db, limit, after, sought, order, places);
}

/** As they are written, the nearest first. */
function placesMeant(sought: string, within: number, known: Place[]): string[] {
  const { places, placePart } = placesAround(sought, within, known);
  if (!places)
    return known
      .filter(({ folded }) => placePart !== undefined && folded.includes(placePart))
      .map(({ place }) => place);
  return places.flatMap((folded) =>
    known.filter((one) => one.folded === folded).map(({ place }) => place),
  );
}

function both(some?: number[], others?: number[]): number[] | undefined {
  if (!some || !others) return some ?? others;
  const among = new Set(others);
  return some.filter((id) => among.has(id));
}
