import { faultFacts, type Log } from "#kernel/log";
import { MailDelayed } from "#kernel/mail";
import type { Job, JobResult } from "pg-boss";

/** Does the jobs side by side, so that none waits for another's failure, and tells how each ended. */
export function eachApart<Data extends object>(log: Log, work: (data: Data) => Promise<void>) {
  return (jobs: Job<Data>[]): Promise<JobResult[]> =>
    Promise.all(
      jobs.map(async ({ id, data }): Promise<JobResult> => {
        try {
          await work(data);
          return { id, status: "completed" };
        } catch (fault) {
          const expected = fault instanceof MailDelayed;
          if (expected) log.warn("mail delayed", { ...data, because: fault.message });
          else log.error("job failed", { ...data, ...faultFacts(fault) });
          return { id, status: "failed", output: { fault: String(fault) } };
        }
      }),
    );
}
