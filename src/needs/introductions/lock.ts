import type { Acting } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { sql } from "kysely";
import { lockPosting } from "../postings/lock.ts";

/** For people who are put in touch about no need: as `lockPosting`. */
export async function lockPeople({ db }: Pick<Acting, "db">, ids: number[]): Promise<void> {
  await sql`select from person where id = any(${ids}::bigint[]) order by id for no key update`.execute(
    db.query,
  );
}

export async function lockIntroduction({ db }: { db: Db }, id: number): Promise<void> {
  const found = await db.query
    .selectFrom("introduction")
    .select("need_id")
    .where("id", "=", id)
    .executeTakeFirst();
  if (found?.need_id) await lockPosting({ db }, "need", found.need_id);
  await sql`select from introduction where id = ${id} for update`.execute(db.query);
}
