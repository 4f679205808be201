export { communeKey } from "./commune-key.ts";
export { distanceBetween, isPlaceKnown, type Distance } from "./distance-between.ts";
