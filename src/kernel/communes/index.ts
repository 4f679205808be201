export { lettersOfPlace } from "./commune-in.ts";
export { distanceBetween, isCommune, isPlaceKnown, type Distance } from "./distance-between.ts";
