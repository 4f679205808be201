import type { Database } from "#kernel/db";
import { queues } from "./queues.ts";

/** Jobs that wait for their turn or for another try, for `/healthz`. None before the first worker. */
export function jobsWaiting(database: Database): Promise<number> {
  return database.global(async (db) => {
    const [made] = await db.execute("select to_regclass('pgboss.job') is not null as yes");
    if (!made?.yes) return 0;
    const [row] = await db.execute(
      "select count(*)::int as waiting from pgboss.job where name = any($1) and state in ('created', 'retry')",
      [Object.values(queues)],
    );
    return Number(row?.waiting);
  });
}
