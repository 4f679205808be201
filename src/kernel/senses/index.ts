export { tellingMarks, type Asked, type Meetings } from "./marks.ts";
export { findNear, nearEnough, sensesTold, topicsMet, type Near } from "./near.ts";
export { askedOf, lexiconFingerprint, marksOf } from "./reading.ts";
export { remark } from "./remark.ts";
export { stemsOf } from "./stems.ts";
