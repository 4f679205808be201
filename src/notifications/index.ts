import "./tables.ts";

export { noticeReactions } from "./reactions.ts";
export { seeNotices } from "./see-notices.ts";
export { setRhythm } from "./set-rhythm.ts";
export { rhythms, type Rhythm } from "./rhythm.ts";
export { noticesPath, rhythmPath } from "./urls.ts";
