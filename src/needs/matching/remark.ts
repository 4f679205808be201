import { remark } from "#kernel/senses";
import { eachCommunity, type ScheduledJob } from "#kernel/jobs";

/** What was said before a lexicon changed is met by the new one. */
export const remarkPostings: ScheduledJob = {
  name: "needs.remark",
  every: "*/10 * * * *",
  atStart: true,
  run: (upkeep) =>
    eachCommunity(upkeep, async (db) => {
      for (const table of ["need", "offer"]) await remark(db, table, "title || ' ' || details");
    }),
};
