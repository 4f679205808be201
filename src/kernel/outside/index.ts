export { openOutside, type Answer, type Outside } from "./call.ts";
export { readAddress, type Bounds, type Unfit as UnfitAddress } from "./read-address.ts";
