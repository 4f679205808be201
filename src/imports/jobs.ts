import { eachCommunity, type ScheduledJob } from "#kernel/jobs";
import { dropFile, filesOlderThan } from "./waiting-files.ts";

const day = 24 * 3600 * 1000;
/** A file waits a week for who prepared it. */
export const filesWait = 7 * day;
/** An import can be undone for a year. */
export const tracesStay = 365 * day;

/** What served no more is not kept: files of people, and how things were before. */
export const forgetImports: ScheduledJob = {
  name: "imports.forget",
  every: "37 3 * * *",
  async run(upkeep) {
    const { settings, clock } = upkeep;
    const now = clock().getTime();
    const prepared = new Date(now - filesWait);
    await eachCommunity(upkeep, async (db) => {
      await db.execute(
        `delete from import_batch where community_id = $1 and imported_at is null
           and prepared_at < $2 and asked is null`,
        [db.communityId, prepared],
      );
      await db.execute(
        `delete from import_change c using import_batch b
         where c.community_id = $1 and b.community_id = $1 and b.id = c.batch_id
           and (b.undone_at is not null or b.imported_at < $2)`,
        [db.communityId, new Date(now - tracesStay)],
      );
    });
    for (const name of await filesOlderThan(settings, prepared)) await dropFile(settings, name);
  },
};
