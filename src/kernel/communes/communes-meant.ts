import { communesIn } from "./commune-in.ts";
import { kilometres } from "./kilometres.ts";
import type { Commune } from "./known-communes.ts";

const between = /[,;/()\n]|\s[-–—]\s/;
/** A quarter and its commune, or two communes one lives between, are no farther apart. */
const oneSurroundings = 40;
const longestPlace = 200;
const mostRemembered = 20_000;
const remembered = new Map<string, Commune[]>();

/**
 * The communes that a place may mean, as people write it; none where that is not sure. Of several
 * communes of one name all are given.
 */
export function communesMeant(place: string): Commune[] {
  if (place.length > longestPlace) return [];
  let communes = remembered.get(place);
  if (!communes) {
    communes = readPlace(place);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(place, communes);
  }
  return communes;
}

function readPlace(place: string): Commune[] {
  const parts = place.split(between).map(communesIn);
  const departement = parts.find(({ told }) => told.departement)?.told.departement;
  const perhaps = parts.find(({ told }) => told.perhaps)?.told.perhaps;
  const named = parts
    .map(({ communes }) => communes.filter((one) => one.departement.startsWith(departement ?? "")))
    .filter((communes) => communes.length > 0);
  const meant = agreed(named, place.includes("/"));
  const there = meant.filter((one) => one.departement === perhaps);
  return there.length > 0 ? there : meant;
}

/** "Saint-Georges, Schœlcher": a quarter has the name of a commune elsewhere; that one is not meant. */
function agreed(named: Commune[][], either: boolean): Commune[] {
  if (named.length < 2) return named.flat();
  const near = named.flatMap((communes, index) => {
    const others = named.filter((_, other) => other !== index).flat();
    return communes.filter((one) =>
      others.some((other) => kilometres(one, other) < oneSurroundings),
    );
  });
  if (near.length > 0 || either) return near.length > 0 ? near : named.flat();
  const towns = named.filter((communes) => communes.some(({ approximate }) => !approximate));
  return towns.length === 1 ? towns.flat() : [];
}
