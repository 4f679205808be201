import type { Db } from "#kernel/db";
import { foldName } from "#kernel/text";
import { createHash } from "node:crypto";
import type { Choices } from "./forms.ts";

/** The same titles, in whatever order, spelling or case, are the same set. */
function fingerprint(titles: string[]): Buffer {
  const folded = titles.map((title) => foldName(title)).sort();
  return createHash("sha256").update(folded.join("\n")).digest();
}

/** What was chosen here the last time a file had these titles. */
export async function rememberedColumns(
  db: Db,
  kind: string,
  titles: string[],
): Promise<Record<string, string> | undefined> {
  const found = await db.query
    .selectFrom("import_columns")
    .select("choices")
    .where("kind", "=", kind)
    .where("titles_hash", "=", fingerprint(titles))
    .executeTakeFirst();
  return found?.choices.columns;
}

export async function rememberColumns(
  db: Db,
  kind: string,
  titles: string[],
  choices: Choices,
  now: Date,
): Promise<void> {
  const kept = { choices: JSON.stringify(choices), kept_at: now };
  await db.query
    .insertInto("import_columns")
    .values({
      community_id: db.communityId,
      kind,
      titles_hash: fingerprint(titles),
      ...kept,
    })
    .onConflict((conflict) =>
      conflict.columns(["community_id", "kind", "titles_hash"]).doUpdateSet(kept),
    )
    .execute();
}
