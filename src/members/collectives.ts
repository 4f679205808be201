import type { Acting } from "#kernel/acting";
import type { Db } from "#kernel/db";
import { tell } from "#kernel/events";
import { foldName } from "#kernel/text";
import type { CollectiveKind } from "./tables.ts";

/** An organisation or a project in whose name things are said here. */
export type Collective = {
  id: number;
  kind: CollectiveKind;
  name: string;
  place: string;
  about: string;
};

/** The one of this name (but for case, accents and punctuation), made if there is none. */
export async function collectiveNamed(
  acting: Acting,
  { kind, name }: Pick<Collective, "kind" | "name">,
): Promise<{ id: number }> {
  const { db, clock, person } = acting;
  const folded = foldName(name) || name.toLowerCase();
  const made = await db.query
    .insertInto("collective")
    .values({
      community_id: db.communityId,
      kind,
      name,
      folded,
      made_by_id: person.id,
      made_at: clock(),
    })
    .onConflict((conflict) => conflict.columns(["community_id", "folded"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (made) {
    await tell(acting, "collective.named", { kind: "collective", id: made.id });
    return made;
  }
  return db.query
    .selectFrom("collective")
    .select("id")
    .where("folded", "=", folded)
    .executeTakeFirstOrThrow();
}

export async function collectivesWithIds(
  db: Db,
  ids: readonly number[],
): Promise<Map<number, Collective>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query
    .selectFrom("collective")
    .select(["id", "kind", "name", "place", "about"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Names to propose while one types: those known here, the latest first. */
export async function collectiveNames(db: Db, most: number): Promise<string[]> {
  const rows = await db.query
    .selectFrom("collective")
    .select("name")
    .orderBy("id", "desc")
    .limit(most)
    .execute();
  return rows.map(({ name }) => name);
}
