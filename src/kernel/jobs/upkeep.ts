import { requeueForgottenMails, wipeSentMails } from "#kernel/mail";
import { forgetUnsaidWords } from "#kernel/search";
import type { Db } from "#kernel/db";
import type { ScheduledJob, Upkeep } from "./kinds.ts";

const day = 24 * 3600 * 1000;

/** The kernel's own scheduled jobs: what has served is not kept. */
export const upkeepJobs: ScheduledJob[] = [
  {
    name: "kernel.forget-form-keys",
    every: "23 * * * *",
    run: (upkeep) =>
      eachCommunity(upkeep, async (db, now) => {
        await db.execute("delete from form_key where community_id = $1 and used_at < $2", [
          db.communityId,
          new Date(now.getTime() - day),
        ]);
      }),
  },
  {
    name: "kernel.forget-rate-limits",
    every: "*/10 * * * *",
    async run({ database, clock }) {
      await database.global((db) =>
        db.execute("delete from rate_limit where until < $1", [clock()]),
      );
    },
  },
  {
    name: "kernel.wipe-sent-mails",
    every: "41 2 * * *",
    run: (upkeep) => eachCommunity(upkeep, wipeSentMails),
  },
  {
    name: "kernel.requeue-forgotten-mails",
    every: "13 * * * *",
    run: (upkeep) => eachCommunity(upkeep, requeueForgottenMails),
  },
  {
    name: "kernel.forget-unsaid-words",
    every: "7 3 * * *",
    run: (upkeep) => eachCommunity(upkeep, forgetUnsaidWords),
  },
];

/** Does some work in each community, each in a transaction of its own. */
export async function eachCommunity(
  { database, clock, communities }: Upkeep,
  work: (db: Db, now: Date) => Promise<void>,
): Promise<void> {
  for (const id of await communities()) {
    await database.of(id).transaction((db) => work(db, clock()));
  }
}
