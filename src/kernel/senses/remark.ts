import type { Db } from "#kernel/db";
import { lexiconFingerprint, marksOf } from "./reading.ts";

const atOnce = 500;

/**
 * Marks anew what was marked with another lexicon, or not at all yet.
 * @param text what it says, in SQL
 */
export async function remark(db: Db, table: string, text: string): Promise<void> {
  const fingerprint = lexiconFingerprint();
  for (;;) {
    const rows = await db.execute(
      `select id, ${text} as text from ${table}
       where community_id = $1 and marked_with <> $2 order by id limit ${atOnce}`,
      [db.communityId, fingerprint],
    );
    if (rows.length === 0) return;
    await db.execute(
      `update ${table} t set marks = string_to_array(m.marks, ' '), marked_with = $2
       from unnest($3::bigint[], $4::text[]) m (id, marks) where t.community_id = $1 and t.id = m.id`,
      [
        db.communityId,
        fingerprint,
        rows.map(({ id }) => Number(id)),
        rows.map(({ text }) => marksOf(String(text)).join(" ")),
      ],
    );
  }
}
