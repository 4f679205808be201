import type { Database } from "#kernel/db";
import { TooMany } from "#kernel/errors";

export type Limit = { most: number; seconds: number };

/** How many more tries pass before the window ends, and in how many seconds it does. */
export type Allowance = { remaining: number; seconds: number };

/**
 * Counts one more try under `key` (never a secret: the key is kept), across all processes.
 * @throws TooMany once more than `most` came within the window
 */
export async function countTry(
  database: Pick<Database, "pool">,
  key: string,
  { most, seconds }: Limit,
  now: Date,
): Promise<Allowance> {
  const until = new Date(now.getTime() + seconds * 1000);
  const { rows } = await database.pool.query<{ count: number; until: Date }>({
    name: "count-try",
    text: `insert into rate_limit as known (key, count, until) values ($1, 1, $2)
           on conflict (key) do update set
             count = case when known.until <= $3 then 1 else known.count + 1 end,
             until = case when known.until <= $3 then $2 else known.until end
           returning count, until`,
    values: [key, until, now],
  });
  const { count, until: end } = rows[0]!;
  const left = Math.max(1, Math.ceil((end.getTime() - now.getTime()) / 1000));
  if (count > most) throw new TooMany(left);
  return { remaining: most - count, seconds: left };
}
