import { packageRoot } from "#kernel/config";
import { describeSchema } from "#kernel/postgres";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { Command } from "./commands.ts";
import { openGround } from "./open-ground.ts";

export const migrateCommand: Command = {
  usage: "migrate",
  about: "Brings the database to the present and rewrites migrations/schema.sql.",
  async run() {
    const ground = await openGround({ as: "visit" });
    try {
      const { migrated, addresses } = ground;
      console.log(migrated.length ? `Applied: ${migrated.join(", ")}` : "Nothing to apply.");
      await writeSchema(addresses.owner);
    } finally {
      await ground.close();
    }
  },
};

/** The whole present database, to be read in one place. Where the code is read-only, nothing is written. */
async function writeSchema(ownerUrl: string): Promise<void> {
  const file = join(packageRoot, "migrations", "schema.sql");
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const schema = await describeSchema(client);
    if (existsSync(join(packageRoot, ".git"))) writeFileSync(file, schema);
  } finally {
    await client.end();
  }
}
