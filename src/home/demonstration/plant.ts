import type { Database, Db } from "#kernel/db";
import { arrivals } from "./arrivals.ts";
import { play } from "./stage.ts";
import { whatWasTalkedOf } from "./talk.ts";
import { whatCameOfIt, whatWasSaid } from "./turns.ts";

/**
 * Plants a living community of six months, invented from end to end, in one transaction: a start
 * that is killed leaves nothing half planted. The same `now` gives the same rows. Everything enters
 * by the acts that people use; nobody is written to.
 */
export async function plantDemonstration(database: Database, now: Date): Promise<void> {
  await database.global(async (global) => {
    const { db } = await play(global, now, [
      ...arrivals,
      ...whatWasSaid,
      ...whatWasTalkedOf,
      ...whatCameOfIt,
    ]);
    await leaveNobodyToWriteTo(db, now);
  });
}

/** The story is past: what was told in it wakes no reaction. */
async function leaveNobodyToWriteTo(db: Db, now: Date) {
  await db.query
    .updateTable("event")
    .set({ dispatched_at: now })
    .where("dispatched_at", "is", null)
    .execute();
}
