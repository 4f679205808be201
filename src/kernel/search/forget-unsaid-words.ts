import type { Db } from "#kernel/db";

/** Forgets the words that nothing says any more: what was taken away leaves no trace among them. */
export async function forgetUnsaidWords(db: Db): Promise<void> {
  await db.execute("select forget_unsaid_words()");
}
