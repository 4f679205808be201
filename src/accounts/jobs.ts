import type { ScheduledJob } from "#kernel/jobs";

/** What has run out is not kept. */
export const jobs: ScheduledJob[] = [
  {
    name: "accounts.forget-expired",
    every: "17 3 * * *",
    async run({ database, clock }) {
      await database.global(async ({ query }) => {
        await query.deleteFrom("session").where("expires_at", "<", clock()).execute();
        await query.deleteFrom("sign_in_attempt").where("expires_at", "<", clock()).execute();
      });
    },
  },
];
