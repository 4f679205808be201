export { lettersOfPlace } from "./commune-in.ts";
export { distanceBetween, isPlaceKnown, type Distance } from "./distance-between.ts";
