import "./tables.ts";

export { readDuration } from "./duration.ts";
export { amountOf } from "./sentences.ts";
export type { Kind, Way } from "./entry.ts";
export { giveBack } from "./give-back.ts";
export { acceptNaming, declineNaming } from "./naming/answer.ts";
export { nameHelp, type NamingEntry } from "./naming/name-help.ts";
export { noteThing, type ThingEntry } from "./note-thing.ts";
export { noteTime, type TimeEntry } from "./note-time.ts";
export {
  contributionsBy,
  contributionsFor,
  findContribution,
  hoursGiven,
  latestContributions,
  timeByWay,
  type Contribution,
  type TimeGiven,
} from "./queries.ts";
export { takeBack } from "./take-back.ts";
export { economyPath, nameHelpUrl, newContributionUrl } from "./urls.ts";
