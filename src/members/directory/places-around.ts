import {
  distanceBetween,
  isCommune,
  isPlaceKnown,
  lettersOfPlace,
  placeAmong,
} from "#kernel/communes";
import type { Db } from "#kernel/db";

/** A place of somebody or something, as it is written and as it is compared. */
export type Place = { place: string; folded: string };

/**
 * What a place that is sought means: which of the places there are, or what their letters must hold
 * where that is not known.
 */
export type PlacesSought = {
  /** With its département, where several communes have its name: see `placeAmong`. */
  place: string;
  sought: { places?: string[]; placePart?: string };
};

/** Kilometres that one may look around a place. */
export const reaches = [5, 10, 20, 50] as const;

/**
 * Which of the places are meant: those of the commune, or within so many kilometres of it, the nearest
 * first, with those that only say its name and are not known. A quarter, or what is not known, is
 * sought by its letters.
 */
export function placesAround(typed: string, within: number, among: Place[]): PlacesSought {
  const letters = lettersOfPlace(typed);
  const isAround = within > 0 ? isPlaceKnown(typed) : isCommune(typed);
  if (!isAround) return { place: typed, sought: letters ? { placePart: letters } : {} };
  const place = placeAmong(
    typed,
    among.map(({ place }) => place),
  );
  const near = among.flatMap(({ place: there, folded }) => {
    const distance = distanceBetween(place, there);
    if (distance) return distance.km <= within ? [{ folded, km: distance.km }] : [];
    return ` ${folded} `.includes(` ${letters} `) ? [{ folded, km: within }] : [];
  });
  const nearest = near.sort(
    (one, other) => one.km - other.km || (one.folded < other.folded ? -1 : 1),
  );
  return { place, sought: { places: nearest.map(({ folded }) => folded) } };
}

/** The places where members live, each once. */
export function placesLived(db: Db): Promise<Place[]> {
  return db.named<Place>("places-lived", "select folded, place from places_lived()", []);
}
