export { boundsOf } from "./bounds.ts";
export { openOutside, type Answer, type Outside } from "./call.ts";
export { readAddress, type Bounds } from "./read-address.ts";
