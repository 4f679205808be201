import type { PgBoss } from "pg-boss";
import type { ScheduledJob } from "./kinds.ts";
import { queues, type ScheduledRun } from "./queues.ts";

/** Writes the timetable into the database, and takes out what this version no longer does. */
export async function writeTimetable(boss: PgBoss, jobs: ScheduledJob[]): Promise<void> {
  const written = await boss.getSchedules(queues.scheduled);
  const names = new Set(jobs.map(({ name }) => name));
  for (const { key } of written) {
    if (!names.has(key)) await boss.unschedule(queues.scheduled, key);
  }
  for (const { name, every } of jobs) {
    const data: ScheduledRun = { job: name };
    await boss.schedule(queues.scheduled, every, data, { key: name, tz: "UTC" });
  }
}
