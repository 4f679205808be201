import { accountWithEmail, openSession } from "#accounts";
import { openDatabase } from "#kernel/db";
import { joinEmbedded } from "#kernel/postgres";
import { makeToken, memberWithEmail } from "#members";
import assert from "node:assert/strict";
import pg from "pg";
import { command, type Host } from "../apart/server.ts";

const email = "aicha@demo.example";
const clock = () => new Date();

/** Who writes: a facilitator, with several keys and a browser. */
export type Writers = { tokens: string[]; readers: string[]; cookie: string };

/** Founds a community beside the running server, as its host would. */
export async function found(host: Host): Promise<void> {
  const founded = await command(
    host,
    ...["community", "create", "--name", "Les Savoirs partagés", "--facilitator", email],
  );
  assert.equal(founded.status, 0, founded.err);
}

/** One key by the command, the others by the same act: each has its own limit. */
export async function writers(host: Host, connections: number): Promise<Writers> {
  const made = await command(host, "token", email, "--scope", "write");
  assert.equal(made.status, 0, made.err);
  const first = made.out.trim();
  assert.match(first, /^koudmen_\S+$/);
  const database = openDatabase((await addresses(host)).appUrl);
  try {
    const [here] = await database.global((db) => db.execute("select id from community"));
    const db = database.of(Number(here!.id));
    const { id } = (await db.reading((db) => memberWithEmail(db, email)))!;
    const key = (scope: "read" | "write") => makeToken({ db, clock }, id, { label: scope, scope });
    const more = Array.from({ length: connections - 1 }, () => key("write"));
    const readers = Array.from({ length: 5 }, () => key("read"));
    const session = await database.global(async (db) =>
      openSession({ db, clock }, (await accountWithEmail(db, email))!.id),
    );
    return {
      tokens: [first, ...(await Promise.all(more))],
      readers: await Promise.all(readers),
      cookie: `koudmen-session=${session}`,
    };
  } finally {
    await database.close();
  }
}

/** Asks the rows themselves, as their owner sees them. */
export async function askOwner<Row>(host: Host, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: (await addresses(host)).ownerUrl });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

async function addresses({ dataDir }: Host) {
  const joined = await joinEmbedded({ dataDir });
  assert.ok(joined, "the server runs");
  return joined;
}
