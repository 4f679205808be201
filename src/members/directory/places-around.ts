import { distanceBetween, isCommune, isPlaceKnown, lettersOfPlace } from "#kernel/communes";
import type { Db } from "#kernel/db";

/** A place of somebody or something, as it is written and as it is compared. */
export type Place = { place: string; folded: string };

/** Of these places, those that are sought; or what their letters must hold, where that is not known. */
export type PlacesSought = { places?: string[]; placePart?: string };

/** Kilometres that one may look around a place. */
export const reaches = [5, 10, 20, 50] as const;

/**
 * Which of the places are meant: those of the commune, or within so many kilometres of it, the nearest
 * first, with those that only say its name and are not known. A quarter, or what is not known, is
 * sought by its letters.
 */
export function placesAround(sought: string, within: number, among: Place[]): PlacesSought {
  const letters = lettersOfPlace(sought);
  const isAround = within > 0 ? isPlaceKnown(sought) : isCommune(sought);
  if (!isAround) return letters ? { placePart: letters } : {};
  const near = among.flatMap(({ place, folded }) => {
    const distance = distanceBetween(sought, place);
    if (distance) return distance.km <= within ? [{ folded, km: distance.km }] : [];
    return ` ${folded} `.includes(` ${letters} `) ? [{ folded, km: within }] : [];
  });
  const nearest = near.sort(
    (one, other) => one.km - other.km || (one.folded < other.folded ? -1 : 1),
  );
  return { places: nearest.map(({ folded }) => folded) };
}

/** The places where members live, each once. */
export function placesLived(db: Db): Promise<Place[]> {
  return db.named<Place>("places-lived", "select folded, place from places_lived()", []);
}
