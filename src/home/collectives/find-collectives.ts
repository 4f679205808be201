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
  /** The place as it is understood. */
  place: string;
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
    sought: { ...(ids && { ids }), ...(around && { places: around.places }) },
    places: around?.places ?? known.map(({ place }) => place),
    skill: meant?.label,
    place: around?.place ?? "",
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

/** The place as it is understood, and those that are meant as they are written, the nearest first. */
function placesMeant(typed: string, within: number, known: Place[]) {
  const { place, sought } = placesAround(typed, within, known);
  const { places, placePart } = sought;
  if (!places) {
    const said = known.filter(({ folded }) => placePart && folded.includes(placePart));
    return { place, places: said.map(({ place }) => place) };
  }
  const written = Map.groupBy(known, ({ folded }) => folded);
  const near = [...new Set(places)].flatMap((folded) => written.get(folded) ?? []);
  return { place, places: near.map(({ place }) => place) };
}

function both(some?: number[], others?: number[]): number[] | undefined {
  if (!some || !others) return some ?? others;
  const among = new Set(others);
  return some.filter((id) => among.has(id));
}
