import { describeSchema } from "#kernel/postgres";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import pg from "pg";
import { testDatabase } from "../database.ts";

const file = join(import.meta.dirname, "../../migrations/schema.sql");

test("migrations/schema.sql is the database that the migrations make, on each version", async () => {
  const database = await testDatabase();
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    assert.equal(
      readFileSync(file, "utf8"),
      await describeSchema(client),
      "It is of another day. Write it again: npx koudmen migrate",
    );
  } finally {
    await client.end();
    await database.close();
  }
});
