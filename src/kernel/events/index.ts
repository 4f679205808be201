export { tell, type Tellable } from "./tell.ts";
export type { Event } from "./tables.ts";
