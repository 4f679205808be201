export { lettersOfPlace } from "./commune-in.ts";
export { placeAmong } from "./place-among.ts";
export { distanceBetween, isCommune, isPlaceKnown, type Distance } from "./distance-between.ts";
