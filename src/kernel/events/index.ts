export { tellMany } from "./tell-many.ts";
export { tell, type Tellable } from "./tell.ts";
export type { Event, Facts } from "./tables.ts";
export { eventsToldFor } from "./told-for.ts";
