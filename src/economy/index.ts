import "./tables.ts";

export { readDuration } from "./duration.ts";
export { noteTime, type TimeEntry } from "./note-time.ts";
export {
  findContribution,
  hoursGiven,
  latestTimeGiven,
  timeGivenFor,
  type Contribution,
  type TimeGiven,
} from "./queries.ts";
export { takeBack } from "./take-back.ts";
export { economyPath, newContributionUrl } from "./urls.ts";
