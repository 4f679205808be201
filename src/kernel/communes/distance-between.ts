import { lettersOfPlace } from "./commune-in.ts";
import { communesMeant } from "./communes-meant.ts";
import { kilometres } from "./kilometres.ts";
import type { Commune } from "./known-communes.ts";

/** How far two places are. */
export type Distance = {
  /** As the crow flies, in whole kilometres: 0 in one commune, 1 at least between two. */
  km: number;
  /** Where one of the two is, is only known about: to 5 km. */
  about: boolean;
};

/**
 * How far apart two places are, as people write them: "Lamentin", "97232 Le Lamentin",
 * "Bellevue, Fort-de-France". Of several communes of a name, those nearest to one another are meant.
 * Undefined where it is not known, rather than wrong.
 */
export function distanceBetween(one: string, other: string): Distance | undefined {
  let nearest: { exact: number; distance: Distance } | undefined;
  for (const from of communesMeant(one))
    for (const to of communesMeant(other)) {
      const exact = from.key === to.key && from.departement === to.departement;
      const away = exact ? 0 : kilometres(from, to);
      if (nearest && nearest.exact <= away) continue;
      nearest = { exact: away, distance: told(from, to, away, exact) };
    }
  return nearest?.distance;
}

/** Whether the commune of a place is known. */
export function isPlaceKnown(place: string): boolean {
  return communesMeant(place).length > 0;
}

/** Whether it is a commune alone, and no quarter of it: "97200 Fort-de-France". */
export function isCommune(place: string): boolean {
  const letters = lettersOfPlace(place);
  return communesMeant(place).some(({ key }) => key === letters);
}

function told(from: Commune, to: Commune, away: number, same: boolean): Distance {
  if (same) return { km: 0, about: false };
  const about = from.approximate || to.approximate;
  const km = about ? Math.max(5, Math.round(away / 5) * 5) : Math.max(1, Math.round(away));
  return { km, about };
}
