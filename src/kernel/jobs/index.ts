export type { Communities, Reacting, Reaction, ScheduledJob, Upkeep } from "./kinds.ts";
export { jobsWaiting } from "./jobs-waiting.ts";
export { startWorker, type Work, type Worker } from "./worker.ts";
export { eachCommunity } from "./upkeep.ts";
