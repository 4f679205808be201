import pg from "pg";
import type { TestApp } from "../../app.ts";

/** As who owns the tables: passes by row-level security. */
export async function asOwner(
  world: TestApp,
  work: (owner: pg.Client) => Promise<unknown>,
): Promise<void> {
  const owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}
