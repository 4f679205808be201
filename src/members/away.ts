import { distanceBetween } from "#kernel/communes";
import { useMembersWords } from "./words.ts";

/** Says how far a place is from the one that is sought: "à 8 km"; nothing in the same commune. */
export function useAway(sought: string): (place: string) => string {
  const t = useMembersWords();
  return (place) => {
    const distance = sought ? distanceBetween(sought, place) : undefined;
    if (!distance || distance.km === 0) return "";
    return t(distance.about ? "away.about" : "away", { km: distance.km });
  };
}
