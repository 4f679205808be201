import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { PostgresRefusal } from "./errors.ts";
import { foldersOf } from "./folders.ts";
import { isLocked } from "./lock.ts";
import { addressOf } from "./place.ts";
import { loginsOf } from "./roles.ts";
import { readRunning } from "./running.ts";
import type { EmbeddedPostgres } from "./start.ts";

const patience = 60_000;

/**
 * The addresses of the server that another process looks after on this data, waiting while it
 * starts or comes back; undefined when nobody does.
 */
export async function joinEmbedded({
  dataDir,
}: {
  dataDir: string;
}): Promise<Pick<EmbeddedPostgres, "ownerUrl" | "appUrl"> | undefined> {
  if (!existsSync(dataDir)) return undefined;
  const folders = foldersOf(dataDir);
  for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
    if (!existsSync(folders.lock) || !isLocked(folders.lock)) return undefined;
    const place = readRunning(folders)?.place;
    if (!place) continue;
    const { owner, app } = loginsOf(folders);
    const found = { ownerUrl: addressOf(place, owner), appUrl: addressOf(place, app) };
    if (await answers(found.ownerUrl)) return found;
  }
  throw new PostgresRefusal(
    `A process looks after the database in ${dataDir}, but the database does not answer. ` +
      `See ${folders.log}.`,
  );
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
