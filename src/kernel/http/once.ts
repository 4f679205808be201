import type { Acting } from "#kernel/acting";
import { inTransaction } from "#kernel/db";

type FormKeyTable = {
  community_id: number;
  account_id: number;
  act: string;
  key: string;
  used_at: Date;
  result: unknown;
};

declare module "#kernel/db" {
  interface Tables {
    form_key: FormKeyTable;
  }
}

/**
 * Does an act once for one key of one person: a form sent again gets the first sending's result.
 * The key is kept in the act's own transaction, so that a second sending waits for the first.
 * @param result must survive JSON
 */
export function once<Result>(
  acting: Acting,
  act: string,
  key: string | undefined,
  work: (acting: Acting) => Promise<Result>,
): Promise<Result> {
  if (!key || !acting.account) return inTransaction(acting, work);
  const row = {
    community_id: acting.community.id,
    account_id: acting.account.id,
    act,
    key: key.slice(0, 200),
  };
  return inTransaction(acting, async (acting) => {
    const { query } = acting.db;
    const mine = await query
      .insertInto("form_key")
      .values({ ...row, used_at: acting.clock(), result: null })
      .onConflict((conflict) => conflict.doNothing())
      .returning("key")
      .executeTakeFirst();
    const known = query
      .selectFrom("form_key")
      .select("result")
      .where((is) => is.and(row));
    if (!mine) return (await known.executeTakeFirstOrThrow()).result as Result;
    const result = await work(acting);
    await query
      .updateTable("form_key")
      .set({ result: JSON.stringify(result) })
      .where((is) => is.and(row))
      .execute();
    return result;
  });
}
