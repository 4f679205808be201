export { tell, type Tellable } from "./tell.ts";
export type { Event, Facts } from "./tables.ts";
