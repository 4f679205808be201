import { communesMeant } from "./communes-meant.ts";
import { kilometres } from "./kilometres.ts";

/** A community lives around one place: so many kilometres take in an island, or a town and its country. */
const surroundings = 40;

/**
 * The place, with the number of its département where several communes have its name and most of the
 * other places are around one of them: "Lamentin" among those of Martinique is "Lamentin (972)".
 */
export function placeAmong(place: string, others: readonly string[]): string {
  const communes = communesMeant(place);
  if (new Set(communes.map(({ departement }) => departement)).size < 2) return place;
  const around = communes.map((commune) => ({
    departement: commune.departement,
    count: others.filter((other) =>
      communesMeant(other).some((one) => kilometres(commune, one) < surroundings),
    ).length,
  }));
  const [most, second] = around.sort((one, other) => other.count - one.count);
  return most!.count > second!.count ? `${place} (${most!.departement})` : place;
}
