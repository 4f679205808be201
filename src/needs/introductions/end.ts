import { communityOf } from "#communities";
import type { Looking } from "#kernel/acting";
import type { ScheduledJob, Upkeep } from "#kernel/jobs";
import { lockIntroduction } from "./lock.ts";
import { settle } from "./settle.ts";

const atOnce = 200;

/** Of three people, those who said yes are put in touch at the end, whatever the third did. */
export const endIntroductions: ScheduledJob = {
  name: "needs.end-introductions",
  every: "*/5 * * * *",
  async run(upkeep) {
    for (const id of await upkeep.communities()) await endThoseOf(upkeep, id);
  },
};

async function endThoseOf({ database, clock }: Upkeep, communityId: number): Promise<void> {
  await database.of(communityId).transaction(async (db) => {
    const ended = await db.named<{ id: number }>(
      "introductions-to-end",
      `select id from introduction where community_id = $1 and settled_at is null and ends_at <= $2
       order by ends_at, id limit ${atOnce}`,
      [communityId, clock()],
    );
    if (ended.length === 0) return;
    const looking: Looking = { db, community: await communityOf(db), clock, locale: "fr" };
    for (const { id } of ended) {
      await lockIntroduction({ db }, id);
      await settle({ ...looking, person: undefined }, id);
    }
  });
}
