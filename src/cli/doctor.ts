import { packageRoot } from "#kernel/config";
import { migrationState, openDatabase } from "#kernel/db";
import { join } from "node:path";
import type { Command } from "./commands.ts";
import { openGround } from "./open-ground.ts";

export const doctorCommand: Command = {
  usage: "doctor",
  about:
    "Checks the settings, the database and the migrations; exits with 1 when something is wrong.",
  async run() {
    const ground = await openGround({ as: "visit" });
    const database = openDatabase(ground.addresses.app);
    try {
      const { settings } = ground;
      console.log(`Settings: ${settings.mode}, ${settings.baseUrl}, data in ${settings.dataDir}`);
      const { rows } = await database.pool.query<{ version: string }>(
        "select version() as version",
      );
      console.log(`Database: ${rows[0]!.version}`);
      const { done, waiting } = await migrationState(
        database.pool,
        join(packageRoot, "migrations"),
      );
      console.log(`Migrations: ${done.length} applied, ${waiting.length} waiting`);
      return waiting.length ? 1 : 0;
    } finally {
      await database.close();
      await ground.close();
    }
  },
};
