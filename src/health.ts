import { packageRoot } from "#kernel/config";
import { migrationState } from "#kernel/db";
import type { Platform } from "#kernel/http";
import { jobsWaiting } from "#kernel/jobs";
import { faultFacts } from "#kernel/log";
import type { Context } from "hono";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const version = (
  JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as { version: string }
).version;

/** Says whether the server can do its work: 200 when it can, 503 when it can't. Says nothing of people. */
export function healthRoute({ database, log }: Platform) {
  return async (context: Context): Promise<Response> => {
    try {
      const client = await database.pool.connect();
      try {
        const { rows } = await client.query<{ server_version: string }>("show server_version");
        const { done, waiting } = await migrationState(client, join(packageRoot, "migrations"));
        const healthy = waiting.length === 0;
        return context.json(
          {
            status: healthy ? "ok" : "migrations-waiting",
            version,
            database: { status: "ok", version: rows[0]!.server_version },
            migrations: { done: done.length, waiting },
            jobsWaiting: await jobsWaiting(database),
          },
          healthy ? 200 : 503,
          { "cache-control": "no-store" },
        );
      } finally {
        client.release();
      }
    } catch (fault) {
      log.warn("health check failed", faultFacts(fault));
      return context.json({ status: "database-away", version }, 503, {
        "cache-control": "no-store",
      });
    }
  };
}
