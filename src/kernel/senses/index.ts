export type { Asked, Meetings } from "./marks.ts";
export { askedOf, lexiconFingerprint, marksOf, senseNamed } from "./reading.ts";
export { remark } from "./remark.ts";
