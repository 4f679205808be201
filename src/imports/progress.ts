import type { Db } from "#kernel/db";

const everyMilliseconds = 1000;

/**
 * Tells the page how far an import is, by a transaction beside its own, which nobody sees before
 * its end.
 */
export function progressOf(db: Db, batchId: number): (lines: number) => Promise<void> {
  let told = Date.now();
  return async (lines) => {
    if (Date.now() - told < everyMilliseconds) return;
    told = Date.now();
    await db.apart(async (db) => {
      await db.execute(
        "update import_batch set progress = $3 where community_id = $1 and id = $2",
        [db.communityId, batchId, lines],
      );
      await wakePages(db, batchId);
    });
  };
}

/** Has the open pages of an import look again, at the end of this transaction. */
export async function wakePages(db: Db, batchId: number): Promise<void> {
  const changed = { community: db.communityId, topics: [`import-${batchId}`] };
  await db.execute("select pg_notify('koudmen_live', $1)", [JSON.stringify(changed)]);
}
